import {
  ArgsType,
  Ctx,
  Directive,
  Field,
  InputType,
  ObjectType,
  registerEnumType,
} from 'type-graphql';
import { cost, items } from '@relance/kit/graph/costs.ts';
import { InvestmentSchedule, InvestmentStatus } from '@relance/schema/enums/investment.ts';
import { Owner } from '@relance/schema/enums/owner.ts';
import { InvestmentSummary } from '@relance/schema/records/investment.ts';
import { Euro } from '@relance/schema/scalars/euro.ts';
import { Siren } from '@relance/schema/scalars/siren.ts';
import { ConferenceContext } from '../context.ts';
import { ListArguments } from '../history/moment.ts';
import { amountIn, anyOf, between, concerns, isTrue, matches, oneOf } from './conditions.ts';
import { CountedOnce } from './countedOnce.ts';
import { connectionOf, Facet } from './connection.ts';
import {
  withOrganizationName,
  withOwnerLabel,
  withoutLabel,
  withThemeLabel,
} from './facetLabels.ts';
import type { ListKind } from './listKind.ts';
import type { Condition } from './parameters.ts';
import { EuroRange, TerritoryFilter, YearRange } from './ranges.ts';
import { RecordList } from './recordList.ts';

@InputType({
  description: 'Which investments to list; every part that is given must hold (filtre).',
})
export class InvestmentFilter {
  @Field(() => String, {
    nullable: true,
    description: 'French words; accents, endings and a typo are forgiven (texte).',
  })
  text?: string | null;

  @Field(() => [Owner], { nullable: true, description: 'Held by one of these (producteur).' })
  owners?: Owner[] | null;

  @Field(() => [Siren], {
    nullable: true,
    description: 'Works of one of these (maître d’ouvrage).',
  })
  contractingAuthorities?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'About one of these theme codes.' })
  themes?: string[] | null;

  @Field(() => [InvestmentStatus], { nullable: true, description: 'In one of these states.' })
  statuses?: InvestmentStatus[] | null;

  @Field(() => [InvestmentSchedule], {
    nullable: true,
    description: 'Kept, brought forward or delayed (tenue du calendrier).',
  })
  schedules?: InvestmentSchedule[] | null;

  @Field(() => TerritoryFilter, { nullable: true, description: 'What concerns this place.' })
  territory?: TerritoryFilter | null;

  @Field(() => YearRange, {
    nullable: true,
    description: 'Expected within these years: the revised year, else the programmed one.',
  })
  years?: YearRange | null;

  @Field(() => EuroRange, { nullable: true, description: 'Total cost within, in euros.' })
  totalCost?: EuroRange | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only demo records, or none (démonstration).',
  })
  demo?: boolean | null;
}

export enum InvestmentOrder {
  YEAR_ASC = 'YEAR_ASC',
  YEAR_DESC = 'YEAR_DESC',
  TOTAL_COST_ASC = 'TOTAL_COST_ASC',
  TOTAL_COST_DESC = 'TOTAL_COST_DESC',
  COMMITTED_ASC = 'COMMITTED_ASC',
  COMMITTED_DESC = 'COMMITTED_DESC',
  TITLE_ASC = 'TITLE_ASC',
  TITLE_DESC = 'TITLE_DESC',
  UPDATED_AT_ASC = 'UPDATED_AT_ASC',
  UPDATED_AT_DESC = 'UPDATED_AT_DESC',
}

registerEnumType(InvestmentOrder, {
  name: 'InvestmentOrder',
  description: 'How investments are sorted; equal ones by id. An unknown cost is the lowest.',
  valuesConfig: {
    YEAR_ASC: { description: 'Expected first: revised year, else programmed year (année).' },
    YEAR_DESC: { description: 'Expected last.' },
    TOTAL_COST_ASC: { description: 'Lowest cost first (coût total).' },
    TOTAL_COST_DESC: { description: 'Highest cost first.' },
    COMMITTED_ASC: { description: 'Least committed first (engagé).' },
    COMMITTED_DESC: { description: 'Most committed first.' },
    TITLE_ASC: { description: 'By title, A to Z, accents aside (opération).' },
    TITLE_DESC: { description: 'By title, Z to A.' },
    UPDATED_AT_ASC: { description: 'Longest unchanged first (mise à jour).' },
    UPDATED_AT_DESC: { description: 'Last changed first.' },
  },
});

@ArgsType()
export class InvestmentListArguments extends ListArguments {
  @Field(() => InvestmentFilter, { nullable: true, description: 'Which ones; all when left out.' })
  filter?: InvestmentFilter | null;

  @Field(() => InvestmentOrder, {
    defaultValue: InvestmentOrder.TOTAL_COST_DESC,
    description: 'How they are sorted.',
  })
  orderBy!: InvestmentOrder;
}

const schedule = `CASE
  WHEN coalesce(r.revised_year, r.programme_year) = r.programme_year THEN 'KEPT'
  WHEN r.revised_year < r.programme_year THEN 'BROUGHT_FORWARD' ELSE 'DELAYED' END`;

export const investmentList: ListKind = {
  kind: 'Investment',
  sortKeys: {
    YEAR: { expression: 'coalesce(r.revised_year, r.programme_year)', type: 'int' },
    TOTAL_COST: { expression: 'coalesce(r.total_cost, -1)', type: 'bigint' },
    COMMITTED: { expression: 'r.committed', type: 'bigint' },
    TITLE: { expression: 'left(public.fold(r.title), 200)', type: 'text' },
    UPDATED_AT: { expression: 'r.updated_at', type: 'timestamptz' },
  },
  sums: ['total_cost', 'authorised', 'committed', 'paid', 'public_funding'],
  mainSum: 'total_cost',
  facets: {
    owners: { dimension: 'owners', code: 'r.owner' },
    contractingAuthorities: {
      dimension: 'contractingAuthorities',
      code: 'r.contracting_authority_siren',
    },
    themes: { dimension: 'themes', code: 'value', values: 'theme_codes' },
    statuses: { dimension: 'statuses', code: 'r.status' },
    schedules: { dimension: 'schedules', code: schedule },
    communes: { dimension: 'territory', code: 'value', values: 'commune_codes' },
    years: { dimension: 'filter.years', code: 'coalesce(r.revised_year, r.programme_year)' },
  },
};

/** The filter as conditions; a wrong part is a BAD_USER_INPUT that names it. */
export function investmentConditions(filter: InvestmentFilter | null | undefined): Condition[] {
  if (!filter) return [];
  const year = 'coalesce(r.revised_year, r.programme_year)';
  return [
    ...matches(filter.text),
    ...oneOf('owners', 'r.owner', filter.owners),
    ...oneOf(
      'contractingAuthorities',
      'r.contracting_authority_siren',
      filter.contractingAuthorities,
    ),
    ...anyOf('themes', 'r.theme_codes', filter.themes),
    ...oneOf('statuses', 'r.status', filter.statuses),
    ...oneOf('schedules', schedule, filter.schedules),
    ...concerns(filter.territory),
    ...between('filter.years', year, 'int', filter.years?.from, filter.years?.until),
    ...amountIn('filter.totalCost', 'r.total_cost', filter.totalCost),
    ...isTrue('demo', 'r.demo', filter.demo),
  ];
}

@ObjectType({ description: 'Amounts of a list of investments.' })
export class InvestmentSums extends CountedOnce {
  @Field(() => Euro, { description: 'Total cost, in euros; unknown ones count as 0 (coût total).' })
  totalCost!: number;

  @Field(() => Euro, { description: 'Commitments authorised, in euros (AP).' })
  authorised!: number;

  @Field(() => Euro, { description: 'Committed, in euros (engagé).' })
  committed!: number;

  @Field(() => Euro, { description: 'Paid, in euros (mandaté).' })
  paid!: number;

  @Field(() => Euro, { description: 'Public funding not refused, in euros (aides publiques).' })
  publicFunding!: number;
}

@ObjectType({ description: 'Counts of a list of investments by value; amounts are total costs.' })
export class InvestmentFacets {
  constructor(readonly list: RecordList) {}

  @Directive(items(20))
  @Directive(cost(20))
  @Field(() => [Facet], { description: 'By owner (producteur).' })
  async owners(): Promise<Facet[]> {
    return withOwnerLabel(await this.list.facet('owners'));
  }

  @Directive(items(20))
  @Directive(cost(20))
  @Field(() => [Facet], { description: 'By contracting authority (maître d’ouvrage).' })
  async contractingAuthorities(@Ctx() context: ConferenceContext): Promise<Facet[]> {
    return withOrganizationName(await this.list.facet('contractingAuthorities'), context);
  }

  @Directive(items(20))
  @Directive(cost(20))
  @Field(() => [Facet], { description: 'By theme; one counts in each of its own (thématique).' })
  async themes(): Promise<Facet[]> {
    return withThemeLabel(await this.list.facet('themes'));
  }

  @Directive(items(20))
  @Directive(cost(20))
  @Field(() => [Facet], { description: 'By state (avancement).' })
  async statuses(): Promise<Facet[]> {
    return withoutLabel(await this.list.facet('statuses'));
  }

  @Directive(items(20))
  @Directive(cost(20))
  @Field(() => [Facet], { description: 'Kept, brought forward, delayed (tenue du calendrier).' })
  async schedules(): Promise<Facet[]> {
    return withoutLabel(await this.list.facet('schedules'));
  }

  @Directive(items(20))
  @Directive(cost(20))
  @Field(() => [Facet], { description: 'By commune of the works, code is the INSEE code.' })
  async communes(): Promise<Facet[]> {
    return withoutLabel(await this.list.facet('communes'));
  }

  @Directive(items(20))
  @Directive(cost(20))
  @Field(() => [Facet], { description: 'By expected year: revised, else programmed (année).' })
  async years(): Promise<Facet[]> {
    return withoutLabel(await this.list.facet('years'));
  }
}

export const InvestmentConnection = connectionOf({
  name: 'Investment',
  node: InvestmentSummary as never,
  sums: InvestmentSums,
  facets: InvestmentFacets,
  description: 'investments',
});
