import {
  Args,
  ArgsType,
  Ctx,
  Directive,
  Field,
  FieldResolver,
  InputType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { cost, paged } from '@relance/kit/graph/costs.ts';
import { recordConnection } from '@relance/kit/records/recordPage.ts';
import { Proposition } from '@relance/schema/entities/references.ts';
import { Owner } from '@relance/schema/enums/owner.ts';
import { CivilDate } from '@relance/schema/scalars/civilDate.ts';
import { ConferenceContext } from '../context.ts';
import { oneOf } from '../lists/conditions.ts';
import { PageArguments } from '../lists/page.ts';
import type { Condition } from '../lists/parameters.ts';
import { AgendaItem } from './agendaItem.ts';
import { CommitteeDecision, CommitteeDecisionState, openStates } from './committeeDecision.ts';
import { committeePage } from './committeePage.ts';
import { type committeeRelations, decisionList } from './committeePage.sql.ts';
import { CommitteeSession } from './committeeSession.ts';
import { dayOf } from '../history/day.ts';

@InputType({ description: 'Which decisions; every part that is given must hold (filtre).' })
export class CommitteeDecisionFilter {
  @Field(() => String, { nullable: true, description: 'Taken by the committee of this code.' })
  committee?: string | null;

  @Field(() => [CommitteeDecisionState], {
    nullable: true,
    description: 'In one of these states (suivi).',
  })
  states?: CommitteeDecisionState[] | null;

  @Field(() => [Owner], {
    nullable: true,
    description: 'Carried out by one of these partners, their `assignee` (porteur).',
  })
  owners?: Owner[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True for late ones alone, see `isLate` (en retard).',
  })
  lateOnly?: boolean | null;

  @Field(() => CivilDate, {
    nullable: true,
    description: 'Due before this day, it left out; of those without one, none (échéance).',
  })
  dueBefore?: string | null;
}

@ArgsType()
class CommitteeDecisionArguments extends PageArguments {
  @Field(() => CommitteeDecisionFilter, {
    nullable: true,
    description: 'Which ones; all when left out.',
  })
  filter?: CommitteeDecisionFilter | null;
}

const CommitteeDecisionConnection = recordConnection(CommitteeDecision, 'decisions of committees');

@Resolver(() => CommitteeDecision)
export class CommitteeDecisionResolver {
  @Directive(paged())
  @Directive(cost(10))
  @Query(() => CommitteeDecisionConnection, {
    description:
      'Decisions of all committees, the first due first; those without a day last (suivi des décisions).',
  })
  committeeDecisions(
    @Args(() => CommitteeDecisionArguments) args: CommitteeDecisionArguments,
    @Ctx() context: ConferenceContext,
  ) {
    return decisions(context, args, 'all');
  }

  @FieldResolver(() => CommitteeSession, {
    nullable: true,
    description: 'The session that took it; null when it was taken out meanwhile (séance).',
  })
  session(@Root() { sessionId }: CommitteeDecision, @Ctx() context: ConferenceContext) {
    return context.records(CommitteeSession).load(sessionId);
  }

  @FieldResolver(() => AgendaItem, {
    nullable: true,
    description: 'What it is about; null when it is about no item of the agenda.',
  })
  async agendaItem(
    @Root() { sessionId, agendaItemId }: CommitteeDecision,
    @Ctx() context: ConferenceContext,
  ): Promise<AgendaItem | null> {
    if (agendaItemId === null) return null;
    const session = await context.records(CommitteeSession).load(sessionId);
    return session?.agenda.find(({ id }) => id === agendaItemId) ?? null;
  }
}

@Resolver(() => CommitteeSession)
export class SessionDecisions {
  @Directive(paged())
  @Directive(cost(10))
  @FieldResolver(() => CommitteeDecisionConnection, {
    description: 'What it decided, the first due first (relevé de décisions).',
  })
  decisions(
    @Root() { id }: CommitteeSession,
    @Args(() => CommitteeDecisionArguments) args: CommitteeDecisionArguments,
    @Ctx() context: ConferenceContext,
  ) {
    return decisions(context, args, 'session', id);
  }
}

@Resolver(() => Proposition)
export class PropositionDecisions {
  @Directive(paged())
  @Directive(cost(10))
  @FieldResolver(() => CommitteeDecisionConnection, {
    description:
      'Decisions about an item of an agenda that is about it, the first due first (décisions).',
  })
  decisions(
    @Root() { number }: Proposition,
    @Args(() => CommitteeDecisionArguments) args: CommitteeDecisionArguments,
    @Ctx() context: ConferenceContext,
  ) {
    return decisions(context, args, 'proposition', String(number));
  }
}

function decisions(
  context: ConferenceContext,
  args: CommitteeDecisionArguments,
  relation: keyof typeof committeeRelations,
  parent = '',
) {
  const conditions = decisionConditions(args.filter ?? {});
  const selection = { list: decisionList, relation, conditions };
  return new CommitteeDecisionConnection(
    committeePage(context, CommitteeDecision, selection, args, parent),
  );
}

/** What a filter asks of a decision `r`. */
export function decisionConditions(filter: CommitteeDecisionFilter): Condition[] {
  const { committee, lateOnly, dueBefore } = filter;
  const before = (day: string, dimension: string): Condition => ({
    ...{ dimension, sql: (p) => `coalesce(r.due_on, 'infinity'::date) < ${p.add(day, 'date')}` },
  });
  const ofCommittee: Condition = {
    dimension: 'committee',
    sql: (p) =>
      `s.committee_id = (SELECT c.id FROM committee AS c WHERE c.code = ${p.add(committee, 'text')})`,
  };
  return [
    ...(committee == null ? [] : [ofCommittee]),
    ...oneOf('states', 'r.state', filter.states),
    ...oneOf('owners', 'r.assignee', filter.owners),
    ...(lateOnly ? [before(dayOf(), 'late'), ...oneOf('late', 'r.state', [...openStates])] : []),
    ...(dueBefore == null ? [] : [before(dueBefore, 'dueBefore')]),
  ];
}
