import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';

export enum CountingRule {
  DUPLICATES_ONCE = 'DUPLICATES_ONCE',
}

registerEnumType(CountingRule, {
  name: 'CountingRule',
  description: 'Which records a sum adds up (règle de comptage).',
  valuesConfig: {
    DUPLICATES_ONCE: {
      description:
        'Every record, but for those that a person decided to be another one told again (doublons); undecided ones count.',
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
