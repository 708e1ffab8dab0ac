import { barometreValues } from '@relance/kit/import/indicators/barometre.ts';
import { piloteValues } from '@relance/kit/import/indicators/pilote.ts';
import { recordReferences } from '@relance/kit/records/recordContext.ts';
import type { References } from '@relance/kit/graph/subgraphSchema.ts';
import type { Subgraph } from '@relance/kit/subgraph.ts';
import { budgets } from '@relance/schema/access/budgets.ts';
import { partners } from '@relance/schema/partners.ts';
import { ConferenceContext } from './context.ts';
import { conferenceData } from './demo/data.ts';
import { ChangesResolver } from './history/changes.ts';
import { RecordHistoryResolver } from './history/recordHistory.ts';
import { ChainResolver } from './chain/chain.ts';
import { ActionChainLinks, PropositionChainLinks } from './chain/chainLinks.ts';
import { CoverageResolver } from './effectiveness/coverage.ts';
import { ExecutionResolver } from './effectiveness/execution.ts';
import {
  ActionProgressResolver,
  PropositionProgressResolver,
} from './effectiveness/indicatorProgressFields.ts';
import { OverdueResolver } from './effectiveness/overdue.ts';
import { PaymentDelaysResolver } from './effectiveness/paymentDelays.ts';
import { followFeeds } from './index/followFeeds.ts';
import { IndexStatusResolver } from './index/indexStatus.ts';
import { stubs } from './index/stubs.ts';
import { IndicatorValue } from './indicators/indicatorValue.ts';
import { IndicatorValueResolver } from './indicators/indicatorValues.ts';
import { ValuesOfAction } from './indicators/valuesOfAction.ts';
import { AidLinks, SubsidyLinks } from './links.ts';
import { PublicationDutyResolver } from './publication/publicationDuty.ts';
import { RootListResolver } from './lists/rootLists.ts';
import { Records1700000000000 } from './migrations/1700000000000-records.ts';
import { Imports1700000000001 } from './migrations/1700000000001-imports.ts';
import { Changes1700000000010 } from './migrations/1700000000010-changes.ts';
import { Publication1700000000011 } from './migrations/1700000000011-publication.ts';
import { Audit1700000000012 } from './migrations/1700000000012-audit.ts';
import { Computed1700000000013 } from './migrations/1700000000013-computed.ts';
import { Rollups1700000000016 } from './migrations/1700000000016-rollups.ts';
import { Indicators1700000000002 } from './migrations/1700000000002-indicators.ts';
import { History1700000000003 } from './migrations/1700000000003-history.ts';
import { Words1700000000004 } from './migrations/1700000000004-words.ts';
import { Names1700000000005 } from './migrations/1700000000005-names.ts';
import { OrganizationResolver } from './organization.ts';
import { CommuneLists, EpciLists } from './places.ts';
import { propositionByNumber, PropositionResolver } from './proposition.ts';
import { ConferenceRecoveryAction, ConferenceRecoveryActionMutations } from './recoveryAction.ts';
import { StateAidRegimeResolver } from './stateAidRegime.ts';
import { StatisticsKeyResolver, StatisticsResolver } from './statistics/statistics.ts';
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
    budgets,
    resolvers: [
      RootListResolver,
      AidLinks,
      SubsidyLinks,
      PublicationDutyResolver,
      OrganizationResolver,
      CommuneLists,
      EpciLists,
      ThemeResolver,
      ThemeLists,
      PropositionResolver,
      StateAidRegimeResolver,
      IndexStatusResolver,
      ChangesResolver,
      RecordHistoryResolver,
      ConferenceRecoveryActionMutations,
      IndicatorValueResolver,
      ValuesOfAction,
      StatisticsResolver,
      StatisticsKeyResolver,
      ExecutionResolver,
      PaymentDelaysResolver,
      OverdueResolver,
      CoverageResolver,
      ActionProgressResolver,
      PropositionProgressResolver,
      ChainResolver,
      PropositionChainLinks,
      ActionChainLinks,
    ],
    types: [...stubs.values(), ConferenceRecoveryAction, IndicatorValue],
    references: {
      ...recordReferences([ConferenceRecoveryAction, IndicatorValue]),
      ...indexedTypes,
      Theme: ({ code }: { code: string }) => themeByCode(code),
      Proposition: ({ number }: { number: number }) => propositionByNumber(number),
    },
  },
  entities: [ConferenceRecoveryAction, IndicatorValue],
  migrations: [
    Records1700000000000,
    Imports1700000000001,
    Indicators1700000000002,
    History1700000000003,
    Words1700000000004,
    Names1700000000005,
    Changes1700000000010,
    Publication1700000000011,
    Audit1700000000012,
    Computed1700000000013,
    Rollups1700000000016,
  ],
  createContext: (dataSource, identity) => new ConferenceContext(dataSource, identity),
  data: conferenceData,
  imports: [
    barometreValues(IndicatorValue, { department: '47' }),
    piloteValues(IndicatorValue, { department: '47' }),
  ],
  start: (dataSource, { feeds, log }) => followFeeds(dataSource, feeds, log),
};
