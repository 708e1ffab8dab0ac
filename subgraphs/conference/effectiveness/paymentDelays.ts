import {
  Args,
  ArgsType,
  Ctx,
  Directive,
  Field,
  Float,
  Int,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
} from 'type-graphql';
import { BadInput } from '@relance/kit/errors.ts';
import { cost, items } from '@relance/kit/graph/costs.ts';
import { ConferenceContext } from '../context.ts';
import { AnswerOfMoment } from '../index/freshness.ts';
import { MomentArguments, readMoment } from '../history/moment.ts';
import { subsidyConditions, SubsidyFilter } from '../lists/subsidies.ts';
import { dimensionsOf, StatisticsDimension } from '../statistics/dimensions.ts';
import { StatisticsKey } from '../statistics/statistics.ts';
import { type DelayRow, paymentDelaysStatement } from './paymentDelays.sql.ts';

export enum DelayStep {
  DECISION = 'DECISION',
  NOTIFICATION = 'NOTIFICATION',
  PAYMENT = 'PAYMENT',
  WHOLE = 'WHOLE',
}

registerEnumType(DelayStep, {
  name: 'DelayStep',
  description: 'A step of a subsidy from request to payment (étape).',
  valuesConfig: {
    DECISION: { description: 'From the request to the vote or agreement (instruction).' },
    NOTIFICATION: { description: 'From there to the written notification (notification).' },
    PAYMENT: {
      description: 'From the notification to the last payment, once paid in full (versement).',
    },
    WHOLE: {
      description: 'From the request to the last payment, once paid in full (délai total).',
    },
  },
});

@ArgsType()
export class PaymentDelaysArguments extends MomentArguments {
  @Field(() => StatisticsDimension, {
    nullable: true,
    description: 'By what they are told apart, of what subsidies have; all together when left out.',
  })
  groupBy?: StatisticsDimension | null;

  @Field(() => SubsidyFilter, {
    nullable: true,
    description: 'Which subsidies; all when left out.',
  })
  filter?: SubsidyFilter | null;
}

@ObjectType({ description: 'How long one step took (délai).' })
export class StepDelay {
  @Field(() => DelayStep, { description: 'Which step.' })
  step!: DelayStep;

  @Field(() => Float, {
    nullable: true,
    description: 'Half took that many days or fewer; null when none is measured (médiane).',
  })
  median!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Nine in ten took that many days or fewer; null when none is (neuvième décile).',
  })
  p90!: number | null;

  @Field(() => Int, { description: 'How many records these are of (effectif).' })
  count!: number;

  @Field(() => Int, {
    description:
      'How many came through the step without both days, or with a year alone, and are left out (sans date).',
  })
  undated!: number;

  @Field(() => Int, {
    description: 'How many are left out since they end before they start (dates incohérentes).',
  })
  outOfOrder!: number;
}

@ObjectType({ description: 'Delays of subsidies of one value, or of all.' })
export class DelayGroup {
  @Field(() => StatisticsKey, { nullable: true, description: 'The value; null for all.' })
  key!: StatisticsKey | null;

  @Directive(items(4))
  @Field(() => [StepDelay], { description: 'The steps that some came through, in order.' })
  steps!: StepDelay[];
}

@ObjectType({ description: 'How long subsidies take from request to payment (délais).' })
export class PaymentDelays extends AnswerOfMoment {
  @Field(() => DelayGroup, { description: 'All of them.' })
  total!: DelayGroup;

  @Directive(items(50))
  @Field(() => [DelayGroup], { description: 'By value, the largest number of records first.' })
  groups!: DelayGroup[];
}

@Resolver()
export class PaymentDelaysResolver {
  @Directive(cost(40))
  @Query(() => PaymentDelays, {
    description:
      'Days from request to decision, notification and payment of the subsidies that were granted, duplicates left out (délais de paiement). BAD_USER_INPUT for a dimension that subsidies don’t have.',
  })
  async paymentDelays(
    @Args(() => PaymentDelaysArguments) args: PaymentDelaysArguments,
    @Ctx() { dataSource, sight }: ConferenceContext,
  ): Promise<PaymentDelays> {
    const { groupBy: dimension = null, filter } = args;
    if (dimension && !dimensionsOf.Subsidy[dimension]) {
      const possible = Object.keys(dimensionsOf.Subsidy).join(', ');
      throw new BadInput('groupBy', `subsidies have no ${dimension}; possible are ${possible}.`);
    }
    const moment = readMoment(args);
    const { text, values } = paymentDelaysStatement(dimension, subsidyConditions(filter), {
      sight,
      moment,
    });
    const rows = await dataSource.query<DelayRow[]>(text, values);
    const cells = rows.filter(({ isTotal }) => !isTotal);
    const groups = [...new Set(cells.map(({ code }) => code))].map((code) => ({
      key: dimension && { dimension, code },
      steps: inOrder(cells.filter((row) => row.code === code)),
    }));
    const total = { key: null, steps: inOrder(rows.filter(({ isTotal }) => isTotal)) };
    groups.sort((one, other) => sizeOf(other) - sizeOf(one));
    return Object.assign(new PaymentDelays(), { moment, total, groups });
  }
}

const order = Object.keys(DelayStep);

function inOrder(rows: readonly DelayRow[]): StepDelay[] {
  return rows.toSorted(
    (one, other) => order.indexOf(one.step) - order.indexOf(other.step),
  ) as never;
}

// Every record came through its decision.
function sizeOf({ steps }: DelayGroup): number {
  const [decision] = steps;
  return decision ? decision.count + decision.undated + decision.outOfOrder : 0;
}
