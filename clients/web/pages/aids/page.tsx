import { aidStatuses, audiences, instruments, owners } from '@relance/sdk/french/labels.ts';
import { counted } from '@relance/sdk/french/numbers.ts';
import {
  aidStatusSlugs,
  audienceSlugs,
  instrumentSlugs,
  ownerSlugs,
  type Slugs,
  themeSlugs,
} from '@relance/sdk/french/slugs.ts';
import type { FacetValueFragment } from '../../__generated__/graphql.ts';
import { chosenCommune } from '../../communes/chosenCommune.ts';
import { Candidates } from '../../communes/Candidates.tsx';
import { CommuneField } from '../../communes/CommuneField.tsx';
import { AidItem } from '../../parts/AidItem.tsx';
import { Exits } from '../../parts/Exits.tsx';
import { type Choice, Filter } from '../../parts/Filter.tsx';
import { Pager } from '../../parts/Pager.tsx';
import type { Page } from '../../server/screen.ts';
import { aidMap } from './AidMap.tsx';
import { AidList } from './documents.ts';
import { aidFilter, orderNames, orders } from './filter.ts';

const pageSize = 20;

/** All aids: search, filters with counts, order; the whole state is in the address. */
export const page: Page = async (visit) => {
  const { query, today } = visit;
  const chosen = await chosenCommune(visit);
  const { commune } = chosen;
  if (query.text('lieu') !== undefined && commune) {
    return { redirect: query.with('/aides', { lieu: undefined, commune: commune.inseeCode }) };
  }
  const sort = query.choice('tri', orderNames) ?? 'titre';
  const filter = aidFilter(query, commune?.inseeCode);
  const onMap = query.choice('vue', ['liste', 'carte']) === 'carte';
  const [{ aids }, map] = await Promise.all([
    visit.ask(AidList, {
      filter,
      orderBy: orders[sort].order,
      first: pageSize,
      after: query.text('apres', 2_000),
    }),
    onMap ? aidMap(visit, filter) : undefined,
  ]);
  visit.noteSilent(aids.freshness.silent);
  const { facets } = aids;
  const filters = [
    {
      name: 'public',
      legend: 'Pour qui',
      choices: choicesOf(facets.audiences, audienceSlugs, audiences),
    },
    { name: 'theme', legend: 'Thème', choices: choicesOf(facets.themes, themeSlugs) },
    {
      name: 'statut',
      legend: 'État',
      choices: choicesOf(facets.statuses, aidStatusSlugs, aidStatuses),
    },
    {
      name: 'nature',
      legend: 'Nature de l’aide',
      choices: choicesOf(facets.instruments, instrumentSlugs, instruments),
    },
    {
      name: 'porteur',
      legend: 'Partenaire',
      choices: choicesOf(facets.owners, ownerSlugs, owners),
    },
  ];
  const where = commune ? ` à ${commune.name}` : '';
  return {
    title: `Toutes les aides${where}`,
    description: 'Les aides des partenaires du plan de relance du Lot-et-Garonne.',
    section: 'aides',
    feeds: [
      { title: 'Aides', href: query.with('/aides.atom', {}), type: 'application/atom+xml' },
      { title: 'Échéances', href: query.with('/aides.ics', {}), type: 'text/calendar' },
    ],
    body: (
      <>
        <h1>Toutes les aides{where}</h1>
        <div className="with-side">
          <form action="/aides" data-live="">
            <div className="stack">
              <div>
                <label htmlFor="q">Rechercher</label>
                <input
                  type="search"
                  id="q"
                  name="q"
                  defaultValue={query.text('q')}
                  maxLength={200}
                />
              </div>
              <CommuneField chosen={chosen} />
              <div>
                <label htmlFor="tri">Trier par</label>
                <select id="tri" name="tri" defaultValue={sort}>
                  {orderNames.map((name) => (
                    <option key={name} value={name}>
                      {orders[name].label}
                    </option>
                  ))}
                </select>
              </div>
              <div>
                {filters.map((filter) => (
                  <Filter key={filter.name} {...filter} chosen={query.list(filter.name)} />
                ))}
              </div>
              <p>
                <button>Afficher les aides</button>
              </p>
            </div>
          </form>
          <section aria-label="Résultats">
            <Candidates chosen={chosen} path="/aides" query={query} />
            <p role="status">
              <strong>{counted(aids.totalCount, 'aide')}</strong>
              {' · '}
              {onMap ? (
                <a href={query.with('/aides', { vue: undefined, communes: undefined })}>
                  Voir la liste
                </a>
              ) : (
                <a href={query.with('/aides', { vue: 'carte' })}>Voir sur une carte</a>
              )}
              {query.params.size > 0 && (
                <>
                  {' · '}
                  <a href="/aides">Effacer les filtres</a>
                </>
              )}
            </p>
            {aids.totalCount === 0 && (
              <div className="notice">
                <p>
                  Aucune aide ne répond à tous ces critères. Retirez un filtre, ou{' '}
                  <a href="/trouver">laissez-vous guider en cinq questions</a>.
                </p>
              </div>
            )}
            {map ?? (
              <>
                <ul className="list">
                  {aids.nodes.map((aid) => (
                    <li key={aid.id}>
                      <AidItem aid={aid} today={today} />
                    </li>
                  ))}
                </ul>
                <Pager path="/aides" query={query} pageInfo={aids.pageInfo} />
              </>
            )}
            <Exits list="aides" query={query} calendar widget />
          </section>
        </div>
      </>
    ),
  };
};

/** What can be chosen, with the counts of the list; what no record has is left out. */
function choicesOf<Value extends string>(
  facets: readonly FacetValueFragment[],
  slugs: Slugs<Value>,
  labels?: Readonly<Record<Value, string>>,
): Choice[] {
  return facets.map(({ code, label, count }) => ({
    slug: slugs.slugOf(code as Value),
    label: labels?.[code as Value] ?? label ?? code,
    count,
  }));
}
