import { aidStatuses, publications } from '@relance/sdk/french/labels.ts';
import { counted } from '@relance/sdk/french/numbers.ts';
import { aidStatusSlugs, type Slugs } from '@relance/sdk/french/slugs.ts';
import type { OwnAidFragment, Publication } from '../../../__generated__/graphql.ts';
import { type Choice, Filter } from '../../../parts/Filter.tsx';
import { valuesOf } from '../../../server/filters.ts';
import type { Query } from '../../../server/query.ts';
import type { Page } from '../../../server/screen.ts';
import { Frame } from '../Frame.tsx';
import { aidPartner } from '../aid/inputs.ts';
import { workspaceOf } from '../workspace.ts';
import { AidRow } from './AidRow.tsx';
import { ownAids } from './ownAids.ts';
import { staleness } from './staleness.ts';

/** All sheets of a partner: drafts, shared and published ones. */
export const page: Page = async (visit) => {
  const workspace = workspaceOf(visit);
  aidPartner(workspace.partner);
  const { query, today } = visit;
  const all = await ownAids(visit, workspace, query.text('q'));
  const shown = all.filter(matching(query, today));
  const porteur = query.text('porteur');
  return {
    title: 'Nos fiches d’aides',
    section: 'espace',
    unlisted: true,
    body: (
      <Frame visit={visit} workspace={workspace} title="Nos fiches d’aides">
        <p>
          <a className="button" href={workspace.to('/espace/aides/nouvelle')}>
            Nouvelle fiche
          </a>
        </p>
        <div className="with-side">
          <form action="/espace/aides" data-live="" className="stack">
            {porteur !== undefined && <input type="hidden" name="porteur" value={porteur} />}
            <div>
              <label htmlFor="q">Rechercher</label>
              <input type="search" id="q" name="q" maxLength={200} defaultValue={query.text('q')} />
            </div>
            <Filter
              name="diffusion"
              legend="Diffusion"
              chosen={query.list('diffusion')}
              choices={choicesOf(
                publicationSlugs,
                publications,
                (value) => all.filter(({ publication }) => publication === value).length,
              )}
            />
            <Filter
              name="statut"
              legend="État"
              chosen={query.list('statut')}
              choices={choicesOf(
                aidStatusSlugs,
                aidStatuses,
                (value) => all.filter(({ status }) => status === value).length,
              )}
            />
            <label className="choice">
              <input
                type="checkbox"
                name="a-confirmer"
                value="oui"
                defaultChecked={query.text('a-confirmer') === 'oui'}
              />
              <span>À confirmer</span>
            </label>
            <p>
              <button>Afficher</button>
            </p>
          </form>
          <section aria-label="Résultats">
            <p role="status">
              <strong>{counted(shown.length, 'fiche')}</strong>
            </p>
            <ul className="list">
              {shown.map((aid) => (
                <li key={aid.id}>
                  <AidRow aid={aid} workspace={workspace} today={today} />
                </li>
              ))}
            </ul>
          </section>
        </div>
      </Frame>
    ),
  };
};

const bySlug: Readonly<Record<string, Publication>> = {
  brouillon: 'DRAFT',
  partage: 'SHARED',
  publie: 'PUBLISHED',
};

/** Who sees a sheet, as addresses write it. */
const publicationSlugs: Slugs<Publication> = {
  slugs: Object.keys(bySlug),
  valueOf: (slug) => bySlug[slug],
  slugOf: (value) => Object.keys(bySlug).find((slug) => bySlug[slug] === value) ?? value,
};

function choicesOf<Value extends string>(
  slugs: Slugs<Value>,
  labels: Readonly<Record<Value, string>>,
  count: (value: Value) => number,
): Choice[] {
  const values = Object.keys(labels) as Value[];
  return values.map((value) => ({
    slug: slugs.slugOf(value),
    label: labels[value],
    count: count(value),
  }));
}

function matching(query: Query, today: string): (aid: OwnAidFragment) => boolean {
  const seenBy = valuesOf(query, 'diffusion', publicationSlugs);
  const statuses = valuesOf(query, 'statut', aidStatusSlugs);
  const stale = query.choice('a-confirmer', ['oui']) === 'oui';
  return (aid) =>
    (seenBy.length === 0 || seenBy.includes(aid.publication)) &&
    (statuses.length === 0 || statuses.includes(aid.status)) &&
    (!stale || staleness(aid, today) !== undefined);
}
