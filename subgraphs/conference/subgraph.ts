import { recordReferences } from '@relance/kit/records/recordContext.ts';
import type { References } from '@relance/kit/graph/subgraphSchema.ts';
import type { Subgraph } from '@relance/kit/subgraph.ts';
import { partners } from '@relance/schema/partners.ts';
import { ConferenceContext } from './context.ts';
import { conferenceData } from './demo/data.ts';
import { followFeeds } from './index/followFeeds.ts';
import { IndexStatusResolver } from './index/indexStatus.ts';
import { stubs } from './index/stubs.ts';
import { AidLinks, SubsidyLinks } from './links.ts';
import { RootListResolver } from './lists/rootLists.ts';
import { Records1700000000000 } from './migrations/1700000000000-records.ts';
import { OrganizationResolver } from './organization.ts';
import { CommuneLists, EpciLists } from './places.ts';
import { propositionByNumber, PropositionResolver } from './proposition.ts';
import { ConferenceRecoveryAction, ConferenceRecoveryActionMutations } from './recoveryAction.ts';
import { StateAidRegimeResolver } from './stateAidRegime.ts';
import { themeByCode, ThemeLists, ThemeResolver } from './theme.ts';

const indexedTypes: References<ConferenceContext> = Object.fromEntries(
  partners
    .filter(({ name }) => name !== 'conference')
    .flatMap(({ prefix, kinds }) =>
      kinds.map((kind) => [
        prefix + kind,
        ({ id }: { id: string }, context: ConferenceContext) => context.record(kind, id),
      ]),
    ),
);

/** Conférence des Territoires: the plan, the cross-partner index and every list over all owners. */
export const conference: Subgraph<ConferenceContext> = {
  name: 'conference',
  graph: {
    resolvers: [
      RootListResolver,
      AidLinks,
      SubsidyLinks,
      OrganizationResolver,
      CommuneLists,
      EpciLists,
      ThemeResolver,
      ThemeLists,
      PropositionResolver,
      StateAidRegimeResolver,
      IndexStatusResolver,
      ConferenceRecoveryActionMutations,
    ],
    types: [...stubs.values(), ConferenceRecoveryAction],
    references: {
      ...recordReferences([ConferenceRecoveryAction]),
      ...indexedTypes,
      Theme: ({ code }: { code: string }) => themeByCode(code),
      Proposition: ({ number }: { number: number }) => propositionByNumber(number),
    },
  },
  entities: [ConferenceRecoveryAction],
  migrations: [Records1700000000000],
  createContext: (dataSource) => new ConferenceContext(dataSource),
  data: conferenceData,
  start: (dataSource, { feeds, log }) => followFeeds(dataSource, feeds, log),
};
