import { Args, Ctx, Field, Float, ObjectType, Query, Resolver } from 'type-graphql';
import { DateTime } from '@relance/schema/scalars/dateTime.ts';
import { ConferenceContext } from '../context.ts';
import { type Moment, MomentArguments, readMoment } from '../history/moment.ts';
import { FeedStatus, readFeeds } from './indexStatus.ts';

/** Seconds by which the index may lag behind an owner before its records are told to be old. */
const promise = 10;

@ObjectType({ description: 'How current an answer is, over all owners (fraîcheur).' })
export class Freshness {
  constructor(
    private readonly at: Date,
    private readonly feeds: readonly FeedStatus[],
  ) {}

  @Field(() => DateTime, { description: 'The instant that the answer is about (situation au).' })
  get asOf(): Date {
    return this.at;
  }

  @Field(() => Float, {
    nullable: true,
    description:
      'Seconds for which something of any owner may be missing; null while one was never heard.',
  })
  get indexLag(): number | null {
    const lags = this.feeds.map(({ indexLag }) => indexLag);
    return lags.some((lag) => lag === null) ? null : Math.max(...lags.map((lag) => lag ?? 0));
  }

  @Field(() => Boolean, {
    description:
      'True while an owner is not heard: its records are there as last known, and what it wrote since is missing (réponse partielle).',
  })
  get isPartial(): boolean {
    return this.silent.length > 0;
  }

  @Field(() => [FeedStatus], {
    description:
      'The owners that are not heard; `caughtUpAt` is the date of what is shown of them.',
  })
  get silent(): FeedStatus[] {
    return this.feeds.filter(
      ({ indexLag, unheardSince }) =>
        unheardSince !== null || indexLag === null || indexLag > promise,
    );
  }
}

/** An answer about a moment, which says how current it is. */
@ObjectType()
export abstract class AnswerOfMoment {
  /** Null for the present. */
  moment!: Moment | null;

  @Field(() => Freshness, { description: 'How current all of this is (fraîcheur).' })
  freshness(@Ctx() context: ConferenceContext): Promise<Freshness> {
    return freshnessOf(context, this.moment);
  }
}

/** Of an answer at a moment; null for the present. One statement for a request. */
export async function freshnessOf(
  context: ConferenceContext,
  moment: Moment | null,
): Promise<Freshness> {
  const feeds = await context.once('freshness', () => readFeeds(context.dataSource));
  return new Freshness(moment?.asOf ?? moment?.knownAt ?? new Date(), feeds);
}

@Resolver()
export class FreshnessResolver {
  @Query(() => Freshness, {
    description:
      'How current every list and figure is at a moment (fraîcheur). Asked apart from them, it leaves their answers to be kept until a record changes.',
  })
  freshness(
    @Args(() => MomentArguments) args: MomentArguments,
    @Ctx() context: ConferenceContext,
  ): Promise<Freshness> {
    return freshnessOf(context, readMoment(args));
  }
}
