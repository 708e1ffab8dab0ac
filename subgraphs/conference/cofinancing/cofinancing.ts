import DataLoader from 'dataloader';
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Directive,
  Field,
  FieldResolver,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { BadInput } from '@relance/kit/errors.ts';
import { cost, paged } from '@relance/kit/graph/costs.ts';
import {
  type CofinancingRule,
  cofinancingRules,
  doubleFundingRules,
} from '@relance/schema/codes/cofinancingRules.ts';
import { inForceOn } from '@relance/schema/codes/coherenceRules.ts';
import { InvestmentSummary } from '@relance/schema/records/investment.ts';
import { CivilDate } from '@relance/schema/scalars/civilDate.ts';
import { Siren } from '@relance/schema/scalars/siren.ts';
import { ConferenceContext } from '../context.ts';
import { dayAt, dayOf } from '../history/day.ts';
import { MomentArguments, readMoment } from '../history/moment.ts';
import type { View } from '../history/recordSources.sql.ts';
import { Freshness, freshnessOf } from '../index/freshness.ts';
import { checkFirst } from '../lists/page.ts';
import { Cofinancing, Cofinancings, DoubleFunding, DoubleFundings } from './cofinancingTypes.ts';
import { type DoubleFundingRow, doubleFundingStatement } from './doubleFunding.sql.ts';
import { type FundingRow, fundingStatement } from './fundingLines.sql.ts';

@ArgsType()
export class CofinancingArguments extends MomentArguments {
  @Field(() => CivilDate, {
    nullable: true,
    description: 'The day whose rules hold; when left out, that of `asOf`, else today.',
  })
  on?: string | null;
}

@ObjectType({
  description: 'Whether public money is spent within the rules, and once (cofinancements).',
})
export class CofinancingCheck {
  @Field(() => CivilDate, { description: 'The day whose rules hold.' })
  on!: string;

  view!: View;
}

const pageSize = { defaultValue: 20, description: 'How many, 1 to 200.' } as const;

@Resolver(() => CofinancingCheck)
export class CofinancingResolver {
  @FieldResolver(() => Freshness, { description: 'How current all of this is (fraîcheur).' })
  freshness(
    @Root() { view }: CofinancingCheck,
    @Ctx() context: ConferenceContext,
  ): Promise<Freshness> {
    return freshnessOf(context, view.moment);
  }

  @Query(() => CofinancingCheck, {
    description:
      'Works that others pay too much of, and grants that may pay one expense twice; of the records that you see.',
  })
  cofinancing(
    @Args(() => CofinancingArguments) args: CofinancingArguments,
    @Ctx() { sight }: ConferenceContext,
  ): CofinancingCheck {
    const moment = readMoment(args);
    const on = args.on ?? dayAt(moment);
    return Object.assign(new CofinancingCheck(), { on, view: { sight, moment } });
  }

  @Directive(paged(['first'], ['nodes']))
  @Directive(cost(50))
  @FieldResolver(() => Cofinancings, {
    description:
      'Works of local authorities of which others pay more than the rule lets them (dépassements).',
  })
  async aboveLimit(
    @Root() { on, view }: CofinancingCheck,
    @Arg('first', () => Int, pageSize) first: number,
    @Ctx() context: ConferenceContext,
  ): Promise<Cofinancings> {
    checkFirst(first);
    const rules = inForceOn(cofinancingRules, on);
    const above = rules.flatMap(({ levels, limit }) => levels.map((level) => ({ level, limit })));
    const rows = await context.rows<FundingRow>(fundingStatement(view, { above, first }));
    return {
      totalCount: rows[0]?.total ?? 0,
      nodes: rows.map((row) => new Cofinancing(row, ruleFor(row, rules), view.moment)),
    };
  }

  @Directive(paged(['first'], ['nodes']))
  @Directive(cost(50))
  @FieldResolver(() => DoubleFundings, {
    description:
      'Subsidies of two or more funders to one beneficiary under one title, within twelve months by today’s rule (doubles financements).',
  })
  async doubleFundings(
    @Root() { on, view }: CofinancingCheck,
    @Arg('beneficiary', () => Siren, { nullable: true, description: 'To this one alone.' })
    beneficiary: string | null,
    @Arg('first', () => Int, pageSize) first: number,
    @Ctx() context: ConferenceContext,
  ): Promise<DoubleFundings> {
    checkFirst(first);
    const [rule] = inForceOn(doubleFundingRules, on);
    if (!rule)
      throw new BadInput(
        'on',
        `the Conférence had no rule on ${on}: ask from its first session on.`,
      );
    const rows = await context.rows<DoubleFundingRow>(
      doubleFundingStatement(view, rule, beneficiary, first),
    );
    return {
      totalCount: rows[0]?.total ?? 0,
      nodes: rows.map((row) => new DoubleFunding(row, view.moment)),
    };
  }
}

@Resolver(() => InvestmentSummary)
export class CofinancingOfInvestment {
  @Directive(cost(30))
  @FieldResolver(() => Cofinancing, {
    nullable: true,
    description:
      'Its public money over all funders and records, by today’s rule (plan de financement consolidé); null for one that was withdrawn.',
  })
  cofinancing(@Root() { id }: InvestmentSummary, @Ctx() context: ConferenceContext) {
    return context.once('cofinancing', () => cofinancingOf(context)).load(id);
  }
}

function cofinancingOf(context: ConferenceContext): DataLoader<string, Cofinancing | null> {
  const rules = inForceOn(cofinancingRules, dayOf());
  return new DataLoader(async (ids) => {
    const view = { sight: context.sight, moment: null };
    const rows = await context.rows<FundingRow>(fundingStatement(view, { ids }));
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => {
      const row = byId.get(id);
      return row ? new Cofinancing(row, ruleFor(row, rules), null) : null;
    });
  });
}

function ruleFor({ level }: FundingRow, rules: readonly CofinancingRule[]): CofinancingRule | null {
  return rules.find(({ levels }) => levels.some((name) => name === level)) ?? null;
}
