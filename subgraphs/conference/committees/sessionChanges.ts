import {
  Args,
  ArgsType,
  Ctx,
  Directive,
  Field,
  FieldResolver,
  InputType,
  Int,
  Resolver,
  Root,
} from 'type-graphql';
import { cost, paged } from '@relance/kit/graph/costs.ts';
import { ConferenceContext } from '../context.ts';
import { changesWithin, RecordChangeConnection } from '../history/changes.ts';
import { ChangeFilter } from '../history/changeTypes.ts';
import { Committee } from './committee.ts';
import { CommitteeSession, CommitteeSessionStatus } from './committeeSession.ts';
import { previouslyHeldAt } from './sessionPeriods.sql.ts';

@InputType({
  description: 'Which changes since the last session; every part that is given must hold (filtre).',
})
export class SessionChangeFilter extends ChangeFilter {
  @Field(() => Boolean, {
    nullable: true,
    description:
      'True for actions and aids alone that serve a proposition which the committee follows today, before or after.',
  })
  followedOnly?: boolean | null;
}

@ArgsType()
class SessionChangeArguments {
  @Field(() => SessionChangeFilter, {
    nullable: true,
    description: 'Which changes; all when left out.',
  })
  filter?: SessionChangeFilter | null;

  @Field(() => Int, { nullable: true, description: 'How many, 20 when left out, 200 at most.' })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Cursor after which the page starts.' })
  after?: string | null;
}

@Resolver(() => CommitteeSession)
export class SessionChanges {
  @FieldResolver(() => Committee, {
    nullable: true,
    description: 'The committee; null when it was taken out meanwhile (comité).',
  })
  committee(@Root() { committeeId }: CommitteeSession, @Ctx() context: ConferenceContext) {
    return context.records(Committee).load(committeeId);
  }

  @Directive(paged(['first']))
  @Directive(cost(40))
  @FieldResolver(() => RecordChangeConnection, {
    description:
      'What became of the records, net and field by field, from the last session that the committee held before this one, of those that you see, up to this one; up to now while it is not held. Of a first session: since the first record of the plan. What arrived late counts when it was learned (évolutions depuis la dernière séance).',
  })
  async changes(
    @Root() session: CommitteeSession,
    @Args(() => SessionChangeArguments) args: SessionChangeArguments,
    @Ctx() context: ConferenceContext,
  ): Promise<RecordChangeConnection> {
    const { dataSource, sight } = context;
    const since = await context
      .once('previous sessions', () => previouslyHeldAt(dataSource, sight))
      .load(session.id);
    const isHeld = session.status === CommitteeSessionStatus.HELD;
    const period = { since, until: isHeld ? session.heldAt : null };
    const committee = args.filter?.followedOnly
      ? await context.records(Committee).load(session.committeeId)
      : null;
    return changesWithin(context, period, args.filter, args, committee?.propositionNumbers);
  }
}
