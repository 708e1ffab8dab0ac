import { themes } from '@relance/schema/codes/themes.ts';
import { owners, subsidyStatuses } from '@relance/sdk/french/labels.ts';
import { ownerSlugs, subsidyStatusSlugs, themeSlugs } from '@relance/sdk/french/slugs.ts';
import { Exits } from '../../../parts/Exits.tsx';
import { Pager } from '../../../parts/Pager.tsx';
import type { Page } from '../../../server/screen.ts';
import type { Visit } from '../../../server/visit.ts';
import { delays } from '../effectiveness/delays.ts';
import { lateSubsidies, unansweredRequests, type Waiting } from '../effectiveness/waiting.ts';
import { Drawn } from '../figures/Drawn.tsx';
import { keysOf } from '../figures/keys.ts';
import { Listed } from '../figures/Listed.tsx';
import { FilterForm } from '../frame/FilterForm.tsx';
import { partsOf } from '../frame/parts.ts';
import { SteeringPage } from '../frame/SteeringPage.tsx';
import { allSubsidies, cancelledEvents, funnel, type SubsidyPage } from './figures.ts';

const path = '/pilotage/subventions';

type Load = (visit: Visit, whole: boolean, size: number) => Promise<SubsidyPage | Waiting>;

/** The lists below the figures, by what the address calls them. */
const lists = {
  toutes: { label: 'Toutes', load: allSubsidies },
  retards: { label: 'Versements en retard', load: lateSubsidies },
  'sans-reponse': { label: 'Demandes sans réponse', load: unansweredRequests },
  annulees: { label: 'Manifestations annulées', load: cancelledEvents },
} as const satisfies Record<string, { label: string; load: Load }>;

/** From request to payment: how many, how fast, and which ones wait. */
export const page: Page = async (visit) => {
  const { query } = visit;
  const view = query.choice('vue', keysOf(lists)) ?? 'toutes';
  const load: Load = lists[view].load;
  const [steps, days, list] = await partsOf(funnel(visit), delays(visit), load(visit, false, 20));
  const shared = { query, path };
  return {
    title: 'Subventions',
    section: 'pilotage',
    body: (
      <SteeringPage {...{ visit, path, lead }} title="Subventions">
        <Drawn figure={steps} {...shared} />
        <p className="soft">
          Les demandes refusées et les subventions annulées comptent parmi les demandes.
        </p>
        <Drawn figure={days} {...shared} />
        <h2 id="liste">La liste</h2>
        <FilterForm
          {...shared}
          words
          button="Afficher les subventions"
          selects={[
            {
              ...{ name: 'vue', label: 'Lesquelles' },
              options: keysOf(lists).map((value) => ({ value, label: lists[value].label })),
            },
            {
              ...{ name: 'porteur', label: 'Partenaire', all: 'Tous' },
              options: keysOf(owners).map((each) => ({
                ...{ value: ownerSlugs.slugOf(each), label: owners[each] },
              })),
            },
            {
              ...{ name: 'theme', label: 'Thème', all: 'Tous' },
              options: themes.map(({ code, label }) => ({
                ...{ value: themeSlugs.slugOf(code), label },
              })),
            },
            {
              ...{ name: 'statut', label: 'État', all: 'Tous' },
              options: keysOf(subsidyStatuses).map((each) => ({
                ...{ value: subsidyStatusSlugs.slugOf(each), label: subsidyStatuses[each] },
              })),
            },
          ]}
        />
        <Listed listing={list} {...shared} level={3}>
          {list && 'notes' in list && list.notes.map((note) => <p key={note}>{note}</p>)}
        </Listed>
        {list && <Pager path={path} query={query} pageInfo={list.pageInfo} />}
        {view === 'toutes' && <Exits list="subventions" query={query} path={path} />}
      </SteeringPage>
    ),
  };
};

const lead = 'Combien de demandes, versées en combien de jours\u00A0? Lesquelles attendent\u00A0?';
