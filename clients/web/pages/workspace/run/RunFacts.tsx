import { moment } from '@relance/sdk/french/dates.ts';
import { count, counted, euro } from '@relance/sdk/french/numbers.ts';
import type { RunDetailFragment } from '../../../__generated__/graphql.ts';
import { formatLabel, noteLabel } from '../words/runs.ts';
import { separatorLabel } from '../reading/prepared.ts';
import { calledShort } from '../workspace.ts';

interface RunProps {
  run: RunDetailFragment;
}

/** What the importer has made out of the bytes: all of it by itself, but for the format. */
export function Recognised({ run }: RunProps) {
  return (
    <section aria-labelledby="reconnaitre">
      <h2 id="reconnaitre">Reconnu</h2>
      <dl className="terms">
        <dt>Format</dt>
        <dd>{formatLabel(run.format)}</dd>
        <dt>Fichier</dt>
        <dd>
          {(run.container ?? 'inconnu').toUpperCase()}
          {run.sheet && `, feuille «\u00A0${run.sheet}\u00A0»`}
          {run.encoding && `, texte en ${run.encoding}`}
          {run.delimiter && `, séparateur ${separatorLabel(run.delimiter)}`}
          {run.headerLine !== null && `, titres à la ligne ${run.headerLine}`}
        </dd>
        <dt>Reçu</dt>
        <dd>
          <time dateTime={run.startedAt}>{moment(run.startedAt)}</time>
          {run.importedBy && ` par ${calledShort(run.importedBy)}`}
        </dd>
        {run.series !== null && (
          <>
            <dt>Série</dt>
            <dd>{run.series}</dd>
          </>
        )}
      </dl>
      <p className="soft">
        {run.reading === null
          ? 'Tout a été reconnu d’après le contenu.'
          : `Réglé à la main\u00A0: ${chosenIn(run.reading).join(', ')}. Le reste a été reconnu.`}
      </p>
    </section>
  );
}

function chosenIn(reading: NonNullable<RunDetailFragment['reading']>): string[] {
  const { encoding, delimiter, sheet, headerLine, columns } = reading;
  return [
    ...(encoding === null ? [] : ['l’encodage']),
    ...(delimiter === null ? [] : ['le séparateur']),
    ...(sheet === null ? [] : ['la feuille']),
    ...(headerLine === null ? [] : ['la ligne des titres']),
    ...columns.map(({ header, field }) =>
      field === null
        ? `la colonne «\u00A0${header}\u00A0» laissée de côté`
        : `la colonne «\u00A0${header}\u00A0» lue comme ${field}`,
    ),
  ];
}

/** Which columns became which fields, as far as the importer tells. */
export function Mapped({ run }: RunProps) {
  const cells = run.lines.edges.find(({ node }) => node.cells !== null)?.node.cells ?? [];
  const { ignoredColumns, unmappedWords } = run;
  return (
    <section aria-labelledby="associer">
      <h2 id="associer">Colonnes associées</h2>
      {ignoredColumns.length === 0 ? (
        <p>Toutes les colonnes du fichier ont un champ.</p>
      ) : (
        <p>
          Colonnes laissées de côté, faute de champ{'\u00A0'}: {ignoredColumns.join(', ')}. Si l’une
          compte, associez-la avant de publier.
        </p>
      )}
      {cells.length > 0 && (
        <details>
          <summary>Champ par champ</summary>
          <div className="scroll" tabIndex={0} role="region" aria-label="Colonnes associées">
            <table>
              <thead>
                <tr>
                  <th scope="col">Champ</th>
                  <th scope="col">Colonne du fichier</th>
                </tr>
              </thead>
              <tbody>
                {cells.map(({ field, column }) => (
                  <tr key={field}>
                    <td>{field}</td>
                    <td>{column}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      )}
      {unmappedWords.length > 0 && (
        <details>
          <summary>{counted(unmappedWords.length, 'mot inconnu', 'mots inconnus')}</summary>
          <ul>
            {unmappedWords.map(({ column, word, count: times }) => (
              <li key={`${column}\n${word}`}>
                «{'\u00A0'}
                {word}
                {'\u00A0'}» dans {column} ({counted(times, 'ligne')})
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** What the file adds, changes and takes away, and whether its sums come out. */
export function Compared({ run }: RunProps) {
  const planned = run.state === 'CHECKED';
  const counts = [
    ['Ajouts', run.added],
    ['Modifications', run.changed],
    ['Sans changement', run.unchanged],
    ['Retraits', run.withdrawn],
    ['À corriger', run.quarantined],
    ['Écartées', run.dismissed],
    ['Autres territoires', run.skipped],
  ] as const;
  return (
    <section aria-labelledby="comparer">
      <h2 id="comparer">
        {planned ? 'Comparé avec ce qui est enregistré' : 'Ce que l’import a fait'}
      </h2>
      <ul className="numbers">
        {counts.map(([label, value]) => (
          <li key={label}>
            <span className="value">{count(value)}</span> {label}
          </li>
        ))}
      </ul>
      {run.missing > 0 && (
        <p className="notice">
          {counted(run.missing, 'fiche')} de la série ne {run.missing < 2 ? 'figure' : 'figurent'}{' '}
          plus dans le fichier. {planned ? 'Elles seront retirées' : 'Elles sont retirées'} quand
          aucune ligne ne reste à corriger{'\u00A0'}: l’une d’elles peut être la bonne.
        </p>
      )}
      <p>
        {counted(run.lineCount, 'ligne')} pour {euro(run.sumIn)}
        {'\u00A0'}: {euro(run.sumAccepted)} {planned ? 'lisibles' : 'enregistrés'},{' '}
        {euro(run.sumQuarantined)} à corriger, {euro(run.sumDismissed)} écartés.
      </p>
      <Notes title="Réparé automatiquement" notes={run.repairs} />
      <Notes title="Signalé" notes={run.flags} />
      <p>
        <a href={run.report} download>
          Télécharger le rapport ligne par ligne (CSV)
        </a>
      </p>
    </section>
  );
}

function Notes({ title, notes }: { title: string; notes: RunDetailFragment['repairs'] }) {
  if (notes.length === 0) return null;
  return (
    <details>
      <summary>
        {title} ({count(notes.reduce((sum, { count: each }) => sum + each, 0))})
      </summary>
      <ul>
        {notes.map(({ code, count: times }) => (
          <li key={code}>
            {noteLabel(code)}
            {'\u00A0'}: {count(times)} <span className="soft">({code})</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
