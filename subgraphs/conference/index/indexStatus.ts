import { Ctx, Field, Float, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { DataSource } from 'typeorm';
import { RequiresScopes } from '@relance/schema/access/requiresScopes.ts';
import { Owner } from '@relance/schema/enums/owner.ts';
import { partners } from '@relance/schema/partners.ts';
import { DateTime } from '@relance/schema/scalars/dateTime.ts';
import { ConferenceContext } from '../context.ts';
import { pollSeconds } from './followFeeds.ts';
import { readFeedStatus, readLastRebuild, requestRebuild } from './indexStatus.sql.ts';

@ObjectType({ description: 'How current the index is for one owner (fraîcheur).' })
export class FeedStatus {
  @Field(() => Owner, { description: 'The owner.' })
  owner!: Owner;

  @Field(() => String, { description: 'The owner’s name in French.' })
  label!: string;

  @Field(() => Int, {
    description: 'Transactions of the owner that the index has not applied yet.',
  })
  behind!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'Seconds for which the index may have missed something of the owner: 0 while its feed is heard; null before the first page (retard d’indexation).',
  })
  indexLag!: number | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the index last held everything that the owner had committed.',
  })
  caughtUpAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Since when the owner does not answer; null while it does (injoignable depuis).',
  })
  unheardSince!: Date | null;
}

@ObjectType({ description: 'The last rebuild of the index from the owners’ feeds.' })
export class IndexRebuild {
  @Field(() => DateTime, { description: 'When it was asked for.' })
  requestedAt!: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the new index took over, or the attempt failed; null while under way.',
  })
  finishedAt!: Date | null;

  @RequiresScopes('admin')
  @Field(() => String, { nullable: true, description: 'Why it failed; the old index stays then.' })
  failure!: string | null;
}

@ObjectType({ description: 'State of the cross-partner index (index inter-partenaires).' })
export class IndexStatus {
  @Field(() => [FeedStatus], { description: 'By owner.' })
  feeds!: FeedStatus[];

  @Field(() => IndexRebuild, { nullable: true, description: 'The last rebuild, if there was one.' })
  rebuild!: IndexRebuild | null;
}

/** Every owner’s feed, also of those that the index has never heard. */
export async function readFeeds(dataSource: DataSource): Promise<FeedStatus[]> {
  const rows = await readFeedStatus(dataSource);
  return partners.map(({ owner, label }) => {
    const row = rows.find((found) => found.owner === owner);
    return {
      owner,
      label,
      behind: row?.behind ?? 0,
      // A poll may be open for that long without news.
      indexLag: row?.silence == null ? null : Math.max(0, row.silence - pollSeconds - 1),
      caughtUpAt: row?.caughtUpAt ?? null,
      unheardSince: row?.unheardSince ?? null,
    };
  });
}

@Resolver()
export class IndexStatusResolver {
  @Query(() => IndexStatus, { description: 'How current the lists are, owner by owner.' })
  async indexStatus(@Ctx() { dataSource }: ConferenceContext): Promise<IndexStatus> {
    const [feeds, rebuild] = await Promise.all([
      readFeeds(dataSource),
      readLastRebuild(dataSource),
    ]);
    return { feeds, rebuild };
  }

  @RequiresScopes('admin')
  @Mutation(() => IndexStatus, {
    nullable: true,
    description:
      'Rebuilds the index from the owners’ feeds; the present one serves until the new one is ready.',
  })
  async rebuildIndex(@Ctx() context: ConferenceContext): Promise<IndexStatus> {
    await requestRebuild(context.dataSource);
    return this.indexStatus(context);
  }
}
