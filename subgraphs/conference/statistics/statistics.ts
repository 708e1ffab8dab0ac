import {
  Args,
  Ctx,
  Directive,
  Field,
  FieldResolver,
  Float,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { cost, items } from '@relance/kit/graph/costs.ts';
import { ConferenceContext } from '../context.ts';
import { RecordKindName } from '../history/changeTypes.ts';
import { AnswerOfMoment } from '../index/freshness.ts';
import { readMoment } from '../history/moment.ts';
import { CountingRule } from '../lists/countedOnce.ts';
import { StatisticsDimension } from './dimensions.ts';
import { labelOf } from './labels.ts';
import { readFigures } from './figures.ts';
import { isNumber, StatisticsMeasure } from './measures.ts';
import { readQuestion, StatisticsArguments } from './question.ts';
import type { FigureRow } from './statistics.sql.ts';
import { filterOf } from './statisticsFilter.ts';

@ObjectType({ description: 'A value of a dimension.' })
export class StatisticsKey {
  @Field(() => StatisticsDimension, { description: 'Of which dimension.' })
  dimension!: StatisticsDimension;

  @Field(() => String, {
    nullable: true,
    description:
      'The value: a code, SIREN, year, number or enum value; null for records without one.',
  })
  code!: string | null;
}

@ObjectType({ description: 'A cell of a table of figures (case).' })
export class StatisticsCell {
  @Directive(items(2))
  @Field(() => [StatisticsKey], { description: 'What it is about, in the order of `groupBy`.' })
  keys!: StatisticsKey[];

  @Field(() => Float, {
    nullable: true,
    description:
      'The measure: euros, or a number. Null per inhabitant where nobody is known to live.',
  })
  value!: number | null;

  @Field(() => Int, { description: 'How many records the value is of, by the rule (effectif).' })
  count!: number;
}

@ObjectType({ description: 'What figures leave out, so that nobody reads more into them.' })
export class LeftOut {
  @Field(() => Int, { description: 'Records that the counting rule leaves out (doublons).' })
  duplicates!: number;

  @Field(() => Boolean, {
    description:
      'True when subsidies to natural persons are in none of these figures, for who asks, but for your own: they are told in groups of eleven and more alone (`departmentPersonGroups`, …; secret statistique).',
  })
  persons!: boolean;
}

@ObjectType({
  description:
    'Figures over the records that you see (tableau de chiffres). Where a record has several values, such as themes, it counts in each: cells may add up to more than the total, which is exact.',
})
export class StatisticsTable extends AnswerOfMoment {
  @Field(() => RecordKindName, { description: 'Of which records.' })
  kind!: RecordKindName;

  @Field(() => StatisticsMeasure, { description: 'What was counted or added up.' })
  measure!: StatisticsMeasure;

  @Field(() => CountingRule, { description: 'The rule by which it was counted.' })
  rule!: CountingRule;

  @Field(() => [StatisticsDimension], { description: 'What the cells are told apart by.' })
  dimensions!: StatisticsDimension[];

  @Directive(items(100))
  @Field(() => [StatisticsCell], {
    description: 'Cells with records, the highest value first; 2,000 at most.',
  })
  cells!: StatisticsCell[];

  @Field(() => Boolean, { description: 'True when there are more cells than are shown.' })
  isCut!: boolean;

  @Field(() => StatisticsCell, { description: 'All records together, each once.' })
  total!: StatisticsCell;

  @Field(() => LeftOut, { description: 'What the figures leave out.' })
  leftOut!: LeftOut;
}

@Resolver(() => StatisticsKey)
export class StatisticsKeyResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'The value in French, where it has a name (libellé).',
  })
  label(@Root() { dimension, code }: StatisticsKey, @Ctx() context: ConferenceContext) {
    return labelOf(dimension, code, context);
  }
}

@Resolver()
export class StatisticsResolver {
  @Directive(cost(30))
  @Query(() => StatisticsTable, {
    description:
      'Counts and sums over all owners, by none, one or two dimensions, under a named rule: the same figures as the lists’ totals and facets (statistiques). BAD_USER_INPUT names a dimension, measure or rule that the kind does not have.',
  })
  async statistics(
    @Args(() => StatisticsArguments) args: StatisticsArguments,
    @Ctx() context: ConferenceContext,
  ): Promise<StatisticsTable> {
    const question = readQuestion(args);
    const { total, cells, isCut } = await readFigures(
      context,
      question,
      filterOf(args.kind, args.filter),
      args,
    );
    const cell = ({ codes, value, count }: FigureRow): StatisticsCell => ({
      keys: args.groupBy.map((dimension, at) => ({ dimension, code: codes[at] ?? null })),
      value: value === null || isNumber(args.measure) ? value : value / 100,
      count,
    });
    const { kind, measure, rule, groupBy: dimensions } = args;
    return Object.assign(new StatisticsTable(), {
      ...{ kind, measure, rule, dimensions, isCut, moment: readMoment(args) },
      cells: cells.map(cell),
      total: { ...cell(total), keys: [] },
      leftOut: {
        duplicates: total.duplicates,
        persons: kind === RecordKindName.SUBSIDY && !context.sight.persons,
      },
    });
  }
}
