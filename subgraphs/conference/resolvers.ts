import type { SubgraphDefinition } from '@relance/kit/graph/subgraphSchema.ts';
import type { ConferenceContext } from './context.ts';
import { ChainResolver } from './chain/chain.ts';
import { ActionChainLinks, PropositionChainLinks } from './chain/chainLinks.ts';
import { CofinancingOfInvestment, CofinancingResolver } from './cofinancing/cofinancing.ts';
import { CoherenceResolver } from './coherence/coherence.ts';
import { AgendaItemResolver } from './committees/agenda.ts';
import {
  CommitteeDecisionResolver,
  PropositionDecisions,
  SessionDecisions,
} from './committees/committeeDecisions.ts';
import {
  CommitteeDecisionMutations,
  CommitteeMutations,
  CommitteeSessionMutations,
} from './committees/committeeMutations.ts';
import { CommitteeResolver, PropositionCommittees } from './committees/committees.ts';
import { FreezeCommitteeSession } from './committees/freeze.ts';
import { SessionChanges } from './committees/sessionChanges.ts';
import { SessionSnapshot } from './committees/snapshot.ts';
import { CoverageResolver } from './effectiveness/coverage.ts';
import { ExecutionResolver } from './effectiveness/execution.ts';
import {
  ActionProgressResolver,
  PropositionProgressResolver,
} from './effectiveness/indicatorProgressFields.ts';
import { OverdueResolver } from './effectiveness/overdue.ts';
import { PaymentDelaysResolver } from './effectiveness/paymentDelays.ts';
import { ChangesResolver } from './history/changes.ts';
import { RecordHistoryResolver } from './history/recordHistory.ts';
import { FreshnessResolver } from './index/freshness.ts';
import { IndexStatusResolver } from './index/indexStatus.ts';
import { IndicatorValueResolver } from './indicators/indicatorValues.ts';
import { ValuesOfAction } from './indicators/valuesOfAction.ts';
import { AidLinks, SubsidyLinks } from './links.ts';
import { RootListResolver } from './lists/rootLists.ts';
import { OrganizationResolver } from './organization.ts';
import { CommuneLists, EpciLists } from './places.ts';
import { PropositionResolver } from './proposition.ts';
import { PublicationDutyResolver } from './publication/publicationDuty.ts';
import { ConferenceRecoveryActionMutations } from './recoveryAction.ts';
import { SearchResolver } from './search/search.ts';
import { SuggestionsResolver } from './search/suggestions.ts';
import { StateAidRegimeResolver } from './stateAid/stateAidRegime.ts';
import { UndertakingResolver } from './stateAid/undertaking.ts';
import { StatisticsKeyResolver, StatisticsResolver } from './statistics/statistics.ts';
import { ThemeLists, ThemeResolver } from './theme.ts';

/** Every field of the Conférence’s graph, room by room. */
export const resolvers: SubgraphDefinition<ConferenceContext>['resolvers'] = [
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
  UndertakingResolver,
  CoherenceResolver,
  CofinancingResolver,
  CofinancingOfInvestment,
  FreshnessResolver,
  IndexStatusResolver,
  ChangesResolver,
  RecordHistoryResolver,
  ConferenceRecoveryActionMutations,
  IndicatorValueResolver,
  ValuesOfAction,
  CommitteeResolver,
  CommitteeDecisionResolver,
  AgendaItemResolver,
  SessionDecisions,
  SessionChanges,
  SessionSnapshot,
  PropositionCommittees,
  PropositionDecisions,
  CommitteeMutations,
  CommitteeSessionMutations,
  CommitteeDecisionMutations,
  FreezeCommitteeSession,
  SearchResolver,
  SuggestionsResolver,
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
];
