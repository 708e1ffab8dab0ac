import { Arg, Ctx, Directive, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { cost, firstItems } from '@relance/kit/graph/costs.ts';
import { BadInput } from '@relance/kit/errors.ts';
import { isUuid } from '@relance/kit/records/loadById.ts';
import { DateTime } from '@relance/schema/scalars/dateTime.ts';
import { ConferenceContext } from '../context.ts';
import { changeType } from './changes.ts';
import { ChangeType, FieldDifference } from './changeTypes.ts';
import { fieldChanges } from './fieldChanges.ts';
import { readVersions } from './recordHistory.sql.ts';

const mostVersions = 200;

@ObjectType({ description: 'A record as its owner wrote it once (version).' })
export class RecordVersion {
  @Field(() => Int, { description: 'Counts the writes, from 1.' })
  version!: number;

  @Field(() => DateTime, { description: 'When its owner wrote it.' })
  occurredAt!: Date;

  @Field(() => DateTime, { description: 'When that was learned here (reçu le).' })
  receivedAt!: Date;

  @Field(() => ChangeType, { description: 'Whether it added, changed or withdrew the record.' })
  change!: ChangeType;

  @Field(() => [FieldDifference], {
    description: 'What differs from the version before; empty unless the record was changed.',
  })
  fields!: FieldDifference[];
}

@Resolver()
export class RecordHistoryResolver {
  @Directive(firstItems(50))
  @Directive(cost(10))
  @Query(() => [RecordVersion], {
    description:
      'The versions of a record, the newest first; none for an unknown id (historique). Earlier names of a beneficiary whose name is withheld now are left out.',
  })
  async recordHistory(
    @Arg('id', () => ID, { description: 'Id of the record.' }) id: string,
    @Ctx() { dataSource, sight }: ConferenceContext,
    @Arg('first', () => Int, {
      defaultValue: 50,
      description: `How many versions, ${mostVersions} at most.`,
    })
    first: number,
    @Arg('before', () => Int, {
      nullable: true,
      description: 'Only versions with a lower number than this one.',
    })
    before?: number | null,
  ): Promise<RecordVersion[]> {
    if (first < 0 || first > mostVersions) {
      throw new BadInput('first', `${first} is not between 0 and ${mostVersions}.`);
    }
    if (!isUuid(id)) return [];
    const rows = await readVersions(dataSource, id, first + 1, before ?? null, sight);
    return rows.slice(0, first).map(({ document, ...version }, at) => {
      const previous = rows[at + 1]?.document ?? null;
      return {
        ...version,
        change: changeType(previous, document),
        fields: previous && document ? fieldChanges(previous, document) : [],
      };
    });
  }
}
