import { ArgsType, Field } from 'type-graphql';
import { BadInput } from '@relance/kit/errors.ts';
import { RecordKindName } from '../history/changeTypes.ts';
import { MomentArguments } from '../history/moment.ts';
import { CountingRule } from '../lists/countedOnce.ts';
import { dimensionsOf, StatisticsDimension } from './dimensions.ts';
import { measuresOf, StatisticsMeasure } from './measures.ts';
import type { Question } from './statistics.sql.ts';
import { conditionsOf, filterOf, StatisticsFilter } from './statisticsFilter.ts';

@ArgsType()
export class StatisticsArguments extends MomentArguments {
  @Field(() => RecordKindName, { description: 'Of which records (nature de fiche).' })
  kind!: RecordKindName;

  @Field(() => [StatisticsDimension], {
    defaultValue: [],
    description: 'By what they are told apart: nothing, one or two dimensions, in this order.',
  })
  groupBy!: StatisticsDimension[];

  @Field(() => StatisticsMeasure, {
    defaultValue: StatisticsMeasure.COUNT,
    description: 'What is counted or added up.',
  })
  measure!: StatisticsMeasure;

  @Field(() => CountingRule, {
    defaultValue: CountingRule.DUPLICATES_ONCE,
    description:
      'Which records count; SHARED_GRANT_TOTALS_ONCE is for COUNT and AMOUNT of subsidies.',
  })
  rule!: CountingRule;

  @Field(() => StatisticsFilter, {
    nullable: true,
    description: 'Which of them: the filter of the list of this kind alone; all when left out.',
  })
  filter?: StatisticsFilter | null;
}

const places: readonly StatisticsDimension[] = [
  StatisticsDimension.EPCI,
  StatisticsDimension.COMMUNE,
];

/** What was asked for; a BAD_USER_INPUT that says what is possible when the kind does not have it. */
export function readQuestion(args: StatisticsArguments): Question {
  const { kind, groupBy, measure, rule, filter } = args;
  const possible = Object.keys(dimensionsOf[kind]).join(', ');
  if (groupBy.length > 2) {
    throw new BadInput('groupBy', `has ${groupBy.length} dimensions: give two at most.`);
  }
  if (new Set(groupBy).size < groupBy.length) {
    throw new BadInput('groupBy', 'names a dimension twice: give two different ones.');
  }
  const unknown = groupBy.find((dimension) => !dimensionsOf[kind][dimension]);
  if (unknown) {
    throw new BadInput('groupBy', `${kind} has no ${unknown}; possible are ${possible}.`);
  }
  if (measuresOf[kind][measure] === undefined) {
    const measures = Object.keys(measuresOf[kind]).join(', ');
    throw new BadInput('measure', `${kind} has no ${measure}; possible are ${measures}.`);
  }
  const perHead = measure === StatisticsMeasure.AMOUNT_PER_INHABITANT;
  if (perHead && groupBy.filter((dimension) => places.includes(dimension)).length !== 1) {
    throw new BadInput('groupBy', `${measure} needs one of ${places.join(', ')}.`);
  }
  const { COUNT, AMOUNT } = StatisticsMeasure;
  const isShared = rule === CountingRule.SHARED_GRANT_TOTALS_ONCE;
  if (isShared && (String(kind) !== 'Subsidy' || (measure !== COUNT && measure !== AMOUNT))) {
    throw new BadInput('rule', `${rule} is for COUNT and AMOUNT of Subsidy; use another rule.`);
  }
  filterOf(kind, filter);
  return { kind, dimensions: groupBy, measure, rule, conditions: conditionsOf(kind, filter) };
}
