import type { GraphQLResolveInfo } from 'graphql';
import {
  Args,
  ArgsType,
  Ctx,
  Directive,
  Field,
  Float,
  Info,
  Int,
  ObjectType,
  Query,
  Resolver,
} from 'type-graphql';
import { BadInput } from '@relance/kit/errors.ts';
import { askedFields } from '@relance/kit/graph/askedFields.ts';
import { cost, items } from '@relance/kit/graph/costs.ts';
import type { RecordKind } from '@relance/schema/partners.ts';
import { CivilDate } from '@relance/schema/scalars/civilDate.ts';
import { Euro } from '@relance/schema/scalars/euro.ts';
import { ConferenceContext } from '../context.ts';
import { AnswerOfMoment } from '../index/freshness.ts';
import { MomentArguments, readMoment } from '../history/moment.ts';
import { StatisticsDimension } from '../statistics/dimensions.ts';
import { StatisticsKey } from '../statistics/statistics.ts';
import { conditionsOf, StatisticsFilter } from '../statistics/statisticsFilter.ts';
import { type ExecutionRow, executionStatement } from './execution.sql.ts';
import { dayAt } from '../history/day.ts';

const { FUNDER, THEME, EPCI, PROPOSITION, YEAR, OWNER } = StatisticsDimension;
const possible = [FUNDER, THEME, EPCI, PROPOSITION, YEAR, OWNER];

@ArgsType()
export class ExecutionArguments extends MomentArguments {
  @Field(() => StatisticsDimension, {
    nullable: true,
    description: `By what it is told apart: ${possible.join(', ')}; the total alone when left out.`,
  })
  groupBy?: StatisticsDimension | null;

  @Field(() => StatisticsFilter, {
    nullable: true,
    description: 'Which records, each kind by the filter of its list; all when left out.',
  })
  filter?: StatisticsFilter | null;
}

@ObjectType({ description: 'How far the money of one kind of record has come (exécution).' })
export class MoneyExecution {
  @Field(() => Int, { description: 'Number of records, duplicates left out.' })
  count!: number;

  @Field(() => Euro, {
    description:
      'Voted, in euros: budgets of actions, commitments authorised of investments (AP), amounts granted of subsidies (voté).',
  })
  voted!: number;

  @Field(() => Euro, {
    nullable: true,
    description: 'Committed, in euros (engagé); null for subsidies: granting one commits it.',
  })
  committed!: number | null;

  @Field(() => Euro, {
    description: 'Paid, in euros; what nobody says counts as 0 (mandaté, versé).',
  })
  paid!: number;

  @Field(() => Int, {
    description:
      'Late on the day: actions past their end and not done, investments put off to a later year and not done, subsidies not paid in full after the days of `lateSubsidies` (en retard).',
  })
  late!: number;

  @Field(() => Euro, {
    description: 'Of the late ones, voted and not yet paid, in euros (reste à payer).',
  })
  lateAmount!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Committed divided by voted; null when nothing was voted (taux d’engagement).',
  })
  get committedRate(): number | null {
    return this.committed === null ? null : rate(this.committed, this.voted);
  }

  @Field(() => Float, {
    nullable: true,
    description: 'Paid divided by voted; null when nothing was voted (taux d’exécution).',
  })
  get paidRate(): number | null {
    return rate(this.paid, this.voted);
  }

  @Field(() => Float, {
    nullable: true,
    description:
      'Paid divided by committed; null when nothing was committed (taux de liquidation).',
  })
  get paidOfCommittedRate(): number | null {
    return this.committed === null ? null : rate(this.paid, this.committed);
  }
}

function rate(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 10_000) / 10_000;
}

@ObjectType({ description: 'Execution of the plan for one value, or over all.' })
export class ExecutionGroup {
  @Field(() => StatisticsKey, {
    nullable: true,
    description: 'The value of the dimension; null for the total.',
  })
  key!: StatisticsKey | null;

  @Field(() => MoneyExecution, { description: 'Actions: budget, committed, paid.' })
  actions!: MoneyExecution;

  @Field(() => MoneyExecution, {
    description: 'Investments: authorised, committed, paid. Under no proposition: they name none.',
  })
  investments!: MoneyExecution;

  @Field(() => MoneyExecution, {
    description: 'Subsidies granted and paid; the proposition is that of their aid.',
  })
  subsidies!: MoneyExecution;
}

@ObjectType({
  description:
    'From the vote to the payment, and what is late (exécution du plan). The three kinds are not added up: a subsidy may pay for an investment or an action.',
})
export class Execution extends AnswerOfMoment {
  @Field(() => CivilDate, {
    description: 'The day on which things are late or not (situation au).',
  })
  on!: string;

  @Directive(items(50))
  @Field(() => [ExecutionGroup], {
    description: 'By value, the most money voted first; a record counts in each of its values.',
  })
  groups!: ExecutionGroup[];

  @Field(() => ExecutionGroup, { description: 'All records together, each once.' })
  total!: ExecutionGroup;
}

@Resolver()
export class ExecutionResolver {
  @Directive(cost(60))
  @Query(() => Execution, {
    description:
      'How much was voted, committed and paid, and what is late, over all owners (exécution du plan). BAD_USER_INPUT for a dimension that it is not told by.',
  })
  async execution(
    @Args(() => ExecutionArguments) args: ExecutionArguments,
    @Ctx() { dataSource, sight }: ConferenceContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Execution> {
    const { groupBy = null, filter } = args;
    if (groupBy && !possible.includes(groupBy)) {
      throw new BadInput('groupBy', `${groupBy} is not possible here: ${possible.join(', ')} are.`);
    }
    const moment = readMoment(args);
    const on = dayAt(moment);
    const { text, values } = executionStatement({
      ...{ dimension: groupBy, view: { sight, moment }, today: on },
      conditionsOf: (kind) => conditionsOf(kind, filter),
      subsidiesVoted: !asksWhatWasPaid(info),
    });
    const rows = await dataSource.query<ExecutionRow[]>(text, values);
    const cells = rows.filter(({ isTotal }) => !isTotal);
    const groups = [...new Set(cells.map(({ code }) => code))].map((code) =>
      groupOf(
        cells.filter((row) => row.code === code),
        groupBy && { dimension: groupBy, code },
      ),
    );
    const total = groupOf(
      rows.filter(({ isTotal }) => isTotal),
      null,
    );
    const told = { on, moment, groups: groups.sort(byVoted), total };
    return Object.assign(new Execution(), told);
  }
}

// Groups are in the order of all money voted, whichever kinds are asked for.
function asksWhatWasPaid(info: GraphQLResolveInfo): boolean {
  const asked = ['total', 'groups'].flatMap((each) => [...askedFields(info, each, 'subsidies')]);
  return asked.some((field) => field !== 'count' && field !== 'voted');
}

function groupOf(rows: readonly ExecutionRow[], key: StatisticsKey | null): ExecutionGroup {
  const of = (kind: RecordKind) =>
    Object.assign(
      new MoneyExecution(),
      nothing(kind),
      knownOf(rows.find((row) => row.kind === kind)),
    );
  return {
    key,
    actions: of('RecoveryAction'),
    investments: of('Investment'),
    subsidies: of('Subsidy'),
  };
}

function nothing(kind: RecordKind): Partial<MoneyExecution> {
  const committed = kind === 'Subsidy' ? null : 0;
  return { count: 0, voted: 0, committed, paid: 0, late: 0, lateAmount: 0 };
}

// Nothing adds up to null in SQL.
function knownOf(row: ExecutionRow | undefined): Partial<ExecutionRow> {
  return Object.fromEntries(Object.entries(row ?? {}).filter(([, value]) => value !== null));
}

function byVoted(one: ExecutionGroup, other: ExecutionGroup): number {
  const voted = ({ actions, investments, subsidies }: ExecutionGroup) =>
    actions.voted + investments.voted + subsidies.voted;
  const code = ({ key }: ExecutionGroup) => key?.code ?? '';
  return voted(other) - voted(one) || (code(one) < code(other) ? -1 : 1);
}
