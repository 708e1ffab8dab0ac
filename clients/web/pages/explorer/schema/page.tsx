import { count } from '@relance/sdk/french/numbers.ts';
import { NotFound } from '../../../server/failures.ts';
import type { Page } from '../../../server/screen.ts';
import { Feeds } from '../../steering/quality/Feeds.tsx';
import { Freshness } from '../../steering/quality/documents.ts';
import { path as explorer } from '../address.ts';
import { type FieldFacts, fieldsOf, search, typesOf } from './fields.ts';
import { type Graph, graph } from './graph.ts';
import { checkSchemaIsOpen } from './open.ts';

const path = '/explorer/schema';
/** Found fields that a page shows. */
const most = 100;

/** What may be asked: fields with their owners, who may read them, and how current the owners are. */
export const page: Page = async (visit) => {
  await checkSchemaIsOpen(visit);
  const [known, { indexStatus }] = await Promise.all([graph(), visit.ask(Freshness, {})]);
  const text = visit.query.text('champ');
  const named = visit.query.text('type');
  const { title, lead, fields } = shown(known, text, named);
  return {
    title: `${title}\u00A0: les données de l’explorateur`,
    section: 'explorer',
    body: (
      <>
        <ul className="crumbs">
          <li>
            <a href={explorer}>Explorateur</a>
          </li>
          <li>
            <a href={path}>Les données</a>
          </li>
        </ul>
        <h1>{title}</h1>
        {lead && <p className="lead">{lead}</p>}
        <form action={path} className="search-line filter-form">
          <div>
            <label htmlFor="champ">Chercher un champ, en français ou par son nom</label>
            <input {...{ type: 'search', id: 'champ', name: 'champ' }} defaultValue={text} />
          </div>
          <button>Chercher</button>
        </form>
        {fields.length === 0 && <p>Aucun champ n’est ainsi nommé ou décrit.</p>}
        {fields.length > most && (
          <p>
            Les {most} premiers champs sur {count(fields.length)}.
          </p>
        )}
        <ul className="list">
          {fields.slice(0, most).map((field) => (
            <Field key={field.coordinate} field={field} isFound={text !== undefined} />
          ))}
        </ul>
        <h2>Fraîcheur par propriétaire</h2>
        <Feeds feeds={indexStatus.feeds} />
        <details>
          <summary>Tous les types</summary>
          <ul className="row">
            {typesOf(known).map(({ name }) => (
              <li key={name}>
                <TypeLink name={name} />
              </li>
            ))}
          </ul>
        </details>
      </>
    ),
  };
};

function shown(known: Graph, text: string | undefined, named: string | undefined) {
  if (text !== undefined) {
    return { title: `Champs pour «\u00A0${text}\u00A0»`, lead: '', fields: search(known, text) };
  }
  if (named === undefined) {
    const query = known.schema.getQueryType();
    return {
      title: 'Les données',
      lead: 'Par où une requête commence, et qui répond.',
      fields: query ? fieldsOf(known, query) : [],
    };
  }
  const type = typesOf(known).find(({ name }) => name === named);
  if (!type) throw new NotFound(`Aucun type ne s’appelle «\u00A0${named}\u00A0».`);
  return { title: type.name, lead: type.description ?? '', fields: fieldsOf(known, type) };
}

function TypeLink({ name, children = name }: { name: string; children?: string }) {
  return (
    <a href={`${path}?type=${name}`}>
      <code>{children}</code>
    </a>
  );
}

function Field({ field, isFound }: { field: FieldFacts; isFound: boolean }) {
  const { coordinate, name, type, leadsTo, description, owners, closed, deprecated } = field;
  return (
    <li id={coordinate}>
      <h2>
        <code>{isFound ? coordinate : name}</code>
      </h2>
      {description && <p lang="en">{description}</p>}
      {deprecated !== undefined && (
        <p>
          <span className="badge warn">Déconseillé</span> <span lang="en">{deprecated}</span>
        </p>
      )}
      <ul className="facts">
        {type && (
          <li>
            Type{'\u00A0'}:{' '}
            {leadsTo ? <TypeLink name={leadsTo}>{type}</TypeLink> : <code>{type}</code>}
          </li>
        )}
        {owners.length > 0 && (
          <li>
            {owners.length > 1 ? 'Propriétaires' : 'Propriétaire'}
            {'\u00A0'}: {owners.join(', ')}
          </li>
        )}
        {closed && <li>{closed}</li>}
      </ul>
      {field.arguments.length > 0 && (
        <details>
          <summary>Arguments de {name}</summary>
          <dl className="terms">
            {field.arguments.map((each) => (
              <div key={each.name}>
                <dt>
                  <code>
                    {each.name}: {each.type}
                  </code>
                </dt>
                <dd lang="en">{each.description}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </li>
  );
}
