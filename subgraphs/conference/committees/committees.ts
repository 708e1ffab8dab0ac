import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Directive,
  Field,
  FieldResolver,
  ID,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { cost, items, paged } from '@relance/kit/graph/costs.ts';
import { recordConnection } from '@relance/kit/records/recordPage.ts';
import { Proposition } from '@relance/schema/entities/references.ts';
import { ConferenceContext } from '../context.ts';
import { oneOf } from '../lists/conditions.ts';
import { PageArguments } from '../lists/page.ts';
import { Committee } from './committee.ts';
import { committeePage } from './committeePage.ts';
import { sessionList } from './committeePage.sql.ts';
import { allCommittees, committeeByCode, committeesOf } from './committees.sql.ts';
import { CommitteeSession, CommitteeSessionStatus } from './committeeSession.ts';

@ArgsType()
class CommitteeSessionArguments extends PageArguments {
  @Field(() => [CommitteeSessionStatus], {
    nullable: true,
    description: 'In one of these states; in any when left out.',
  })
  statuses?: CommitteeSessionStatus[] | null;
}

const CommitteeSessionConnection = recordConnection(CommitteeSession, 'sessions of a committee');

@Resolver(() => Committee)
export class CommitteeResolver {
  @Directive(items(20))
  @Directive(cost(10))
  @Query(() => [Committee], { description: 'All committees, by name (comités de suivi).' })
  committees(@Ctx() context: ConferenceContext): Promise<Committee[]> {
    return allCommittees(context);
  }

  @Directive(cost(10))
  @Query(() => Committee, { nullable: true, description: 'One committee; null when unknown.' })
  committee(
    @Arg('code', () => String, { description: 'Its code, such as `lisibilite`.' }) code: string,
    @Ctx() context: ConferenceContext,
  ): Promise<Committee | null> {
    return committeeByCode(context).load(code);
  }

  @Directive(cost(10))
  @Query(() => CommitteeSession, {
    nullable: true,
    description: 'One session of a committee; null when unknown.',
  })
  committeeSession(
    @Arg('id', () => ID, { description: 'Id of the session.' }) id: string,
    @Ctx() context: ConferenceContext,
  ): Promise<CommitteeSession | null> {
    return context.records(CommitteeSession).load(id);
  }

  @Directive(paged())
  @Directive(cost(10))
  @FieldResolver(() => CommitteeSessionConnection, {
    description: 'Its sessions, the latest first, planned ones too (séances).',
  })
  sessions(
    @Root() { id }: Committee,
    @Args(() => CommitteeSessionArguments) args: CommitteeSessionArguments,
    @Ctx() context: ConferenceContext,
  ) {
    const conditions = oneOf('statuses', 'r.status', args.statuses);
    const selection = { list: sessionList, relation: 'committee', conditions } as const;
    return new CommitteeSessionConnection(
      committeePage(context, CommitteeSession, selection, args, id),
    );
  }
}

@Resolver(() => Proposition)
export class PropositionCommittees {
  @Directive(items(5))
  @Directive(cost(10))
  @FieldResolver(() => [Committee], {
    description: 'Committees that follow it, by name (comités de suivi).',
  })
  committees(
    @Root() { number }: Proposition,
    @Ctx() context: ConferenceContext,
  ): Promise<Committee[]> {
    return committeesOf(context).load(number);
  }
}
