import { Args, ArgsType, Ctx, Directive, Field, Int, Query, Resolver } from 'type-graphql';
import { cost, paged } from '@relance/kit/graph/costs.ts';
import { AidSummary } from '@relance/schema/records/aid.ts';
import { SubsidySummary } from '@relance/schema/records/subsidy.ts';
import { ConferenceContext } from '../context.ts';
import { MomentArguments, readMoment } from '../history/moment.ts';
import { aidConditions, AidFilter } from '../lists/aids.ts';
import type { Condition } from '../lists/parameters.ts';
import { subsidyConditions, SubsidyFilter } from '../lists/subsidies.ts';
import { dayAt } from '../history/day.ts';
import type { Overdue, WaitingName } from './overdue.sql.ts';
import { overdueConnectionOf, overduePageOf } from './overdueList.ts';

@ArgsType()
abstract class OverdueArguments extends MomentArguments {
  @Field(() => Int, { nullable: true, description: 'How many, 20 when left out, 200 at most.' })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Cursor after which the page starts.' })
  after?: string | null;
}

@ArgsType()
export class OverdueSubsidyArguments extends OverdueArguments {
  @Field(() => SubsidyFilter, {
    nullable: true,
    description: 'Which subsidies; all when left out.',
  })
  filter?: SubsidyFilter | null;
}

@ArgsType()
export class UnansweredRequestArguments extends OverdueSubsidyArguments {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those that name no aid, or only those that do (hors dispositif).',
  })
  withoutAid?: boolean | null;
}

@ArgsType()
export class UnaskedAidArguments extends OverdueArguments {
  @Field(() => AidFilter, { nullable: true, description: 'Which aids; all when left out.' })
  filter?: AidFilter | null;
}

export const LateSubsidyConnection = overdueConnectionOf({
  name: 'LateSubsidy',
  node: SubsidySummary as never,
  description: 'subsidies granted and not paid in full in time',
  money: 'Granted and not yet paid, in euros (reste à verser).',
});

export const UnansweredRequestConnection = overdueConnectionOf({
  name: 'UnansweredRequest',
  node: SubsidySummary as never,
  description: 'requests that nobody decided in time',
  money: 'Asked for, in euros (montant demandé).',
});

export const UnaskedAidConnection = overdueConnectionOf({
  name: 'UnaskedAid',
  node: AidSummary as never,
  description: 'open aids that nobody asked for',
  money: 'Set aside for it, in euros; 0 when nobody says (enveloppe).',
});

@Resolver()
export class OverdueResolver {
  @Directive(paged(['first']))
  @Directive(cost(30))
  @Query(() => LateSubsidyConnection, {
    description:
      'Subsidies granted and not paid in full so many days after their notification, or their decision where no notification is known (retards de versement). Those without a day, or whose payments nobody tells, are counted apart.',
  })
  lateSubsidies(
    @Args(() => OverdueSubsidyArguments) args: OverdueSubsidyArguments,
    @Ctx() context: ConferenceContext,
  ) {
    const asked = overdue(context, 'payments', subsidyConditions(args.filter), args);
    return new LateSubsidyConnection(context, asked, overduePageOf(args));
  }

  @Directive(paged(['first']))
  @Directive(cost(30))
  @Query(() => UnansweredRequestConnection, {
    description: 'Subsidies asked for and not decided after so many days (demandes sans réponse).',
  })
  unansweredRequests(
    @Args(() => UnansweredRequestArguments) args: UnansweredRequestArguments,
    @Ctx() context: ConferenceContext,
  ) {
    const { withoutAid } = args;
    const byAid: Condition[] =
      withoutAid == null
        ? []
        : [{ dimension: 'withoutAid', sql: () => `(r.aid_id IS NULL) = ${withoutAid}` }];
    const conditions = [...byAid, ...subsidyConditions(args.filter)];
    const asked = overdue(context, 'decisions', conditions, args);
    return new UnansweredRequestConnection(context, asked, overduePageOf(args));
  }

  @Directive(paged(['first']))
  @Directive(cost(30))
  @Query(() => UnaskedAidConnection, {
    description:
      'Aids open for so many days under which no subsidy was asked for or granted, as far as you see (aides sans demande).',
  })
  unaskedAids(
    @Args(() => UnaskedAidArguments) args: UnaskedAidArguments,
    @Ctx() context: ConferenceContext,
  ) {
    const asked = overdue(context, 'firstRequests', aidConditions(args.filter), args);
    return new UnaskedAidConnection(context, asked, overduePageOf(args));
  }
}

function overdue(
  { sight }: ConferenceContext,
  what: WaitingName,
  conditions: readonly Condition[],
  clocks: MomentArguments,
): Overdue {
  const moment = readMoment(clocks);
  return { what, conditions, view: { sight, moment }, day: dayAt(moment) };
}
