import { count, counted } from '@relance/sdk/french/numbers.ts';
import type { Visit } from '../../server/visit.ts';
import { type Address, addressOf, path } from './address.ts';
import type { Answered } from './query/ask.ts';
import { mostRows } from './query/walk.ts';
import { headingOf, type ListShape } from './rows/shape.ts';
import { longest, rowsOf, totalOf } from './rows/table.ts';
import { Chart } from './views/Chart.tsx';
import { MapView } from './views/MapView.tsx';
import { chosen, type Listed, labelsOf, measuresOf } from './views/measures.ts';
import { ResultTable } from './views/ResultTable.tsx';
import { type View, views } from './views.ts';

interface ResultProps {
  visit: Visit;
  address: Address;
  answered: Answered;
}

const viewLabels: Readonly<Record<View, string>> = {
  tableau: 'Tableau',
  graphique: 'Graphique',
  carte: 'Carte',
};

/** What was answered: who is missing, the list that was chosen, its view, its files and its address. */
export function Result({ visit, address, answered }: ResultProps) {
  const { lists, data, silent, closed, problems } = answered;
  const list = data && (named(lists, address.list) ?? longest(lists, data));
  return (
    <>
      {silent.map((owner) => (
        <p key={owner} className="notice">
          <strong>{owner}</strong> ne répond pas{'\u00A0'}: ses données manquent dans ce résultat.
        </p>
      ))}
      {closed.length > 0 && (
        <p className="notice">
          Réservé, donc vide{'\u00A0'}: {closed.join(', ')}.
        </p>
      )}
      {problems.map(({ message }) => (
        <p key={message} className="notice">
          {message}
        </p>
      ))}
      {list && data ? (
        <Shown
          {...{ visit, address, lists, list }}
          rows={rowsOf(list, data)}
          total={totalOf(list, data)}
        />
      ) : (
        <p>La réponse est vide.</p>
      )}
    </>
  );
}

interface ShownProps {
  visit: Visit;
  address: Address;
  lists: readonly ListShape[];
  list: ListShape;
  rows: Listed['rows'];
  total: number | undefined;
}

function Shown({ visit, address, lists, list, rows, total }: ShownProps) {
  const listed = { columns: list.columns, rows };
  const name = nameOf(list);
  const label = chosen(labelsOf(listed), address.label);
  const measure = chosen(measuresOf(listed), address.measure);
  const source = { name: 'partenaires du plan de relance', at: visit.now.toISOString() };
  const here = { ...address, list: list.path.join('.') };
  return (
    <>
      <p>
        {counted(rows.length, 'ligne')}
        {total !== undefined && total > rows.length && ` sur ${count(total)}`} dans «{'\u00A0'}
        {name}
        {'\u00A0'}».
      </p>
      <nav aria-label="Façons de voir le résultat">
        <ul className="tabs">
          {views.map((view) => (
            <li key={view}>
              <a
                id={`vue-${view}`}
                href={addressOf({ ...here, view })}
                aria-current={view === address.view ? 'page' : undefined}
              >
                {viewLabels[view]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Choices {...{ address, lists, list, listed }} />
      {address.view === 'tableau' && <ResultTable listed={listed} name={name} />}
      {address.view === 'graphique' && <Chart {...{ listed, label, measure, source }} />}
      {address.view === 'carte' && <MapView {...{ listed, measure, source }} />}
      <Files address={here} list={list} />
    </>
  );
}

/** Which list is shown, and what is drawn of it. */
function Choices({
  address,
  lists,
  list,
  listed,
}: Omit<ShownProps, 'visit' | 'rows' | 'total'> & { listed: Listed }) {
  const { view, query, variables } = address;
  const [labels, measures] = [labelsOf(listed), measuresOf(listed)];
  const choices = [
    {
      ...{ name: 'liste', label: 'Liste', chosen: list.path.join('.') },
      options: lists.map((each) => [each.path.join('.'), nameOf(each)] as const),
    },
    ...(view === 'graphique'
      ? [columnChoice('etiquette', 'Étiquette', labels, address.label)]
      : []),
    ...(view === 'tableau' ? [] : [columnChoice('mesure', 'Mesure', measures, address.measure)]),
  ].filter(({ options }) => options.length > 1);
  if (choices.length === 0) return null;
  return (
    <form action={path} className="search-line" data-live>
      <input type="hidden" name="requete" value={query} />
      {variables !== '' && <input type="hidden" name="variables" value={variables} />}
      <input type="hidden" name="vue" value={view} />
      {choices.map(({ name, label, chosen: value, options }) => (
        <div key={name}>
          <label htmlFor={name}>{label}</label>
          <select id={name} name={name} defaultValue={value}>
            {options.map(([option, text]) => (
              <option key={option} value={option}>
                {text}
              </option>
            ))}
          </select>
        </div>
      ))}
      <button className="second">Montrer</button>
    </form>
  );
}

function columnChoice(
  name: string,
  label: string,
  columns: readonly { heading: string }[],
  heading: string | undefined,
) {
  const options = columns.map((column) => [column.heading, column.heading] as const);
  return { name, label, chosen: heading ?? options[0]?.[0] ?? '', options };
}

const files = [
  { label: 'CSV pour Excel', file: 'csv', dialect: 'excel' },
  { label: 'CSV', file: 'csv' },
  { label: 'Excel (XLSX)', file: 'xlsx' },
  { label: 'JSON', file: 'json' },
  { label: 'JSON par lignes', file: 'ndjson' },
  { label: 'Parquet', file: 'parquet' },
] as const;

const longFiles = [
  ['excel', 'CSV pour Excel'],
  ['csv', 'CSV'],
  ['xlsx', 'Excel (XLSX)'],
  ['parquet', 'Parquet'],
  ['ndjson', 'JSON par lignes'],
] as const;

function Files({ address, list }: { address: Address; list: ListShape }) {
  const permalink = addressOf(address);
  // The list itself stands around its records.
  const isPaged = /^(?:nodes|edges)$/.test(list.path.at(-1) ?? '');
  const pagedPath = isPaged ? list.path.slice(0, -1).join('.') : '';
  return (
    <section aria-labelledby="emporter">
      <h3 id="emporter">Emporter</h3>
      <p>Les fichiers suivent toutes les pages de la liste, jusqu’à {count(mostRows)} lignes.</p>
      <ul className="exits">
        {files.map(({ label, file, ...more }) => (
          <li key={label}>
            <a href={fileOf(address, file, 'dialect' in more ? more.dialect : undefined)}>
              {label}
            </a>
          </li>
        ))}
      </ul>
      <form action="/jobs" method="post" className="search-line">
        <input type="hidden" name="query" value={address.query} />
        <input type="hidden" name="variables" value={address.variables} />
        {pagedPath !== '' && <input type="hidden" name="page" value={pagedPath} />}
        <div>
          <label htmlFor="format-long">Une liste plus longue, écrite en tâche de fond</label>
          <select id="format-long" name="format" defaultValue="excel">
            {longFiles.map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </div>
        <button className="second">Écrire le fichier</button>
      </form>
      <p className="permalink">
        <a id="adresse" href={permalink}>
          Adresse de ce résultat
        </a>{' '}
        <button type="button" className="second" data-copy={permalink} hidden>
          Copier l’adresse
        </button>
      </p>
    </section>
  );
}

function fileOf(address: Address, file: string, dialect: string | undefined): string {
  const href = addressOf({ ...address, view: 'tableau' }, `${path}/resultat.${file}`);
  return dialect === undefined ? href : `${href}&dialecte=${dialect}`;
}

function named(lists: readonly ListShape[], name: string | undefined): ListShape | undefined {
  return name === undefined ? undefined : lists.find(({ path: own }) => own.join('.') === name);
}

function nameOf({ path: own }: ListShape): string {
  return own.length === 0 ? 'valeurs seules' : headingOf(own);
}
