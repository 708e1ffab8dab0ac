import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';

export enum CountingRule {
  DUPLICATES_ONCE = 'DUPLICATES_ONCE',
  EVERY_RECORD = 'EVERY_RECORD',
  SHARED_GRANT_TOTALS_ONCE = 'SHARED_GRANT_TOTALS_ONCE',
}

registerEnumType(CountingRule, {
  name: 'CountingRule',
  description: 'Which records a sum adds up (règle de comptage).',
  valuesConfig: {
    DUPLICATES_ONCE: {
      description:
        'Every record, but for those that a person decided to be another one told again (doublons); undecided ones count.',
    },
    EVERY_RECORD: {
      description: 'Every record as it was published, duplicates too (toutes les fiches).',
    },
    SHARED_GRANT_TOTALS_ONCE: {
      description:
        'As DUPLICATES_ONCE, but a grant that several beneficiaries share is one, with its total before the split instead of its parts (subvention partagée, SCDL `montant`). Parts of one grant: records with a share below 1, of the same funder, object, day and total, whose shares add up to 1 at most; others count by their own amount.',
    },
  },
});

/** Says of sums by which rule they were counted. */
@ObjectType()
export abstract class CountedOnce {
  @Field(() => CountingRule, { description: 'The rule by which these sums were counted.' })
  get countingRule(): CountingRule {
    return CountingRule.DUPLICATES_ONCE;
  }

  @Field(() => Int, { description: 'Records of the list that the rule left out of the sums.' })
  duplicatesLeftOut!: number;
}
