import { barometreValues } from '@relance/kit/import/indicators/barometre.ts';
import { piloteValues } from '@relance/kit/import/indicators/pilote.ts';
import { recordReferences } from '@relance/kit/records/recordContext.ts';
import type { References } from '@relance/kit/graph/subgraphSchema.ts';
import type { Subgraph } from '@relance/kit/subgraph.ts';
import { budgets } from '@relance/schema/access/budgets.ts';
import { partners } from '@relance/schema/partners.ts';
import { Committee } from './committees/committee.ts';
import { CommitteeDecision } from './committees/committeeDecision.ts';
import { CommitteeSession } from './committees/committeeSession.ts';
import { ConferenceContext } from './context.ts';
import { conferenceData } from './demo/data.ts';
import { serveExports } from './exports/exportRoute.ts';
import { followFeeds } from './index/followFeeds.ts';
import { stubs } from './index/stubs.ts';
import { IndicatorValue } from './indicators/indicatorValue.ts';
import { migrations } from './migrations.ts';
import { propositionByNumber } from './proposition.ts';
import { ConferenceRecoveryAction } from './recoveryAction.ts';
import { resolvers } from './resolvers.ts';
import { themeByCode } from './theme.ts';

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
    resolvers,
    types: [...stubs.values(), ConferenceRecoveryAction, IndicatorValue],
    references: {
      ...recordReferences([ConferenceRecoveryAction, IndicatorValue]),
      ...indexedTypes,
      Theme: ({ code }: { code: string }) => themeByCode(code),
      Proposition: ({ number }: { number: number }) => propositionByNumber(number),
    },
  },
  entities: [
    ConferenceRecoveryAction,
    IndicatorValue,
    Committee,
    CommitteeSession,
    CommitteeDecision,
  ],
  migrations,
  createContext: (dataSource, identity) => new ConferenceContext(dataSource, identity),
  data: conferenceData,
  imports: [
    barometreValues(IndicatorValue, { department: '47' }),
    piloteValues(IndicatorValue, { department: '47' }),
  ],
  routes: (server, { schema, contextOf }) => serveExports(server, schema, contextOf),
  start: (dataSource, { feeds, log }) => followFeeds(dataSource, feeds, log),
};
