import {
  ArgsType,
  Ctx,
  Directive,
  Field,
  InputType,
  Int,
  ObjectType,
  registerEnumType,
} from 'type-graphql';
import { cost, items } from '@relance/kit/graph/costs.ts';
import { AidInstrument, AidStatus } from '@relance/schema/enums/aid.ts';
import { Audience } from '@relance/schema/enums/audience.ts';
import { Owner } from '@relance/schema/enums/owner.ts';
import { AidSummary } from '@relance/schema/records/aid.ts';
import { CivilDate } from '@relance/schema/scalars/civilDate.ts';
import { Euro } from '@relance/schema/scalars/euro.ts';
import { Siren } from '@relance/schema/scalars/siren.ts';
import { ConferenceContext } from '../context.ts';
import { ListArguments } from '../history/moment.ts';
import { amountIn, anyOf, concerns, dayIn, isTrue, matches, oneOf, opensOn } from './conditions.ts';
import { connectionOf, Facet } from './connection.ts';
import {
  withOrganizationName,
  withOwnerLabel,
  withoutLabel,
  withThemeLabel,
} from './facetLabels.ts';
import type { ListKind } from './listKind.ts';
import type { Condition } from './parameters.ts';
import { DateRange, EuroRange, TerritoryFilter } from './ranges.ts';
import { RecordList } from './recordList.ts';

@InputType({ description: 'Which aids to list; every part that is given must hold (filtre).' })
export class AidFilter {
  @Field(() => String, {
    nullable: true,
    description: 'French words; accents, endings and a typo are forgiven (texte).',
  })
  text?: string | null;

  @Field(() => [Owner], { nullable: true, description: 'Held by one of these (producteur).' })
  owners?: Owner[] | null;

  @Field(() => [Siren], { nullable: true, description: 'Paid by one of these (financeur).' })
  funders?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'About one of these theme codes.' })
  themes?: string[] | null;

  @Field(() => [Audience], { nullable: true, description: 'Open to one of these (public).' })
  audiences?: Audience[] | null;

  @Field(() => [AidStatus], { nullable: true, description: 'In one of these states (état).' })
  statuses?: AidStatus[] | null;

  @Field(() => [AidInstrument], { nullable: true, description: 'One of these kinds (nature).' })
  instruments?: AidInstrument[] | null;

  @Field(() => [Int], { nullable: true, description: 'Serving one of these propositions.' })
  propositions?: number[] | null;

  @Field(() => TerritoryFilter, { nullable: true, description: 'What concerns this place.' })
  territory?: TerritoryFilter | null;

  @Field(() => CivilDate, {
    nullable: true,
    description: 'Takes applications on that day: opened, and not closed (ouverte le).',
  })
  openOn?: string | null;

  @Field(() => DateRange, { nullable: true, description: 'Closes within these days (clôture).' })
  closing?: DateRange | null;

  @Field(() => EuroRange, { nullable: true, description: 'Ceiling within, in euros (plafond).' })
  ceiling?: EuroRange | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only demo records, or none (démonstration).',
  })
  demo?: boolean | null;
}

export enum AidOrder {
  TITLE_ASC = 'TITLE_ASC',
  TITLE_DESC = 'TITLE_DESC',
  CLOSES_ON_ASC = 'CLOSES_ON_ASC',
  CLOSES_ON_DESC = 'CLOSES_ON_DESC',
  CEILING_ASC = 'CEILING_ASC',
  CEILING_DESC = 'CEILING_DESC',
  BUDGET_ASC = 'BUDGET_ASC',
  BUDGET_DESC = 'BUDGET_DESC',
  UPDATED_AT_ASC = 'UPDATED_AT_ASC',
  UPDATED_AT_DESC = 'UPDATED_AT_DESC',
}

registerEnumType(AidOrder, {
  name: 'AidOrder',
  description:
    'How aids are sorted; equal ones by id. An aid without closing day closes last, an unknown amount is the lowest.',
  valuesConfig: {
    TITLE_ASC: { description: 'By title, A to Z, accents aside (intitulé).' },
    TITLE_DESC: { description: 'By title, Z to A.' },
    CLOSES_ON_ASC: { description: 'Closing first (clôture).' },
    CLOSES_ON_DESC: { description: 'Closing last.' },
    CEILING_ASC: { description: 'Lowest ceiling first (plafond).' },
    CEILING_DESC: { description: 'Highest ceiling first.' },
    BUDGET_ASC: { description: 'Least money set aside first (enveloppe).' },
    BUDGET_DESC: { description: 'Most money set aside first.' },
    UPDATED_AT_ASC: { description: 'Longest unchanged first (mise à jour).' },
    UPDATED_AT_DESC: { description: 'Last changed first.' },
  },
});

@ArgsType()
export class AidListArguments extends ListArguments {
  @Field(() => AidFilter, { nullable: true, description: 'Which aids; all when left out.' })
  filter?: AidFilter | null;

  @Field(() => AidOrder, { defaultValue: AidOrder.TITLE_ASC, description: 'How they are sorted.' })
  orderBy!: AidOrder;
}

export const aidList: ListKind = {
  kind: 'Aid',
  sortKeys: {
    TITLE: { expression: 'left(public.fold(r.title), 200)', type: 'text' },
    CLOSES_ON: { expression: `coalesce(r.closes_on, 'infinity'::date)`, type: 'date' },
    CEILING: { expression: 'coalesce(r.ceiling, -1)', type: 'bigint' },
    BUDGET: { expression: 'coalesce(r.budget, -1)', type: 'bigint' },
    UPDATED_AT: { expression: 'r.updated_at', type: 'timestamptz' },
  },
  sums: ['budget'],
  mainSum: 'budget',
  facets: {
    owners: { dimension: 'owners', code: 'r.owner' },
    funders: { dimension: 'funders', code: 'r.funder_siren' },
    themes: { dimension: 'themes', code: 'value', values: 'theme_codes' },
    audiences: { dimension: 'audiences', code: 'value', values: 'audiences' },
    statuses: { dimension: 'statuses', code: 'r.status' },
    instruments: { dimension: 'instruments', code: 'r.instrument' },
  },
};

/** The filter as conditions; a wrong part is a BAD_USER_INPUT that names it. */
export function aidConditions(filter: AidFilter | null | undefined): Condition[] {
  if (!filter) return [];
  return [
    ...matches(filter.text),
    ...oneOf('owners', 'r.owner', filter.owners),
    ...oneOf('funders', 'r.funder_siren', filter.funders),
    ...anyOf('themes', 'r.theme_codes', filter.themes),
    ...anyOf('audiences', 'r.audiences', filter.audiences),
    ...oneOf('statuses', 'r.status', filter.statuses),
    ...oneOf('instruments', 'r.instrument', filter.instruments),
    ...anyOf('propositions', 'r.proposition_numbers', filter.propositions, 'int[]'),
    ...concerns(filter.territory),
    ...opensOn(filter.openOn),
    ...dayIn('filter.closing', 'r.closes_on', filter.closing),
    ...amountIn('filter.ceiling', 'r.ceiling', filter.ceiling),
    ...isTrue('demo', 'r.demo', filter.demo),
  ];
}

@ObjectType({ description: 'Amounts of a list of aids.' })
export class AidSums {
  @Field(() => Euro, {
    description: 'Money set aside, in euros; unknown ones count as 0 (enveloppes).',
  })
  budget!: number;
}

@ObjectType({ description: 'Counts of a list of aids by value; amounts are money set aside.' })
export class AidFacets {
  constructor(readonly list: RecordList) {}

  @Directive(items(20))
  @Directive(cost(20))
  @Field(() => [Facet], { description: 'By owner (producteur).' })
  async owners(): Promise<Facet[]> {
    return withOwnerLabel(await this.list.facet('owners'));
  }

  @Directive(items(20))
  @Directive(cost(20))
  @Field(() => [Facet], { description: 'By funder, code is the SIREN (financeur).' })
  async funders(@Ctx() context: ConferenceContext): Promise<Facet[]> {
    return withOrganizationName(await this.list.facet('funders'), context);
  }

  @Directive(items(20))
  @Directive(cost(20))
  @Field(() => [Facet], { description: 'By theme; an aid counts in each of its own (thématique).' })
  async themes(): Promise<Facet[]> {
    return withThemeLabel(await this.list.facet('themes'));
  }

  @Directive(items(20))
  @Directive(cost(20))
  @Field(() => [Facet], { description: 'By audience; an aid counts in each of its own (public).' })
  async audiences(): Promise<Facet[]> {
    return withoutLabel(await this.list.facet('audiences'));
  }

  @Directive(items(20))
  @Directive(cost(20))
  @Field(() => [Facet], { description: 'By state (état).' })
  async statuses(): Promise<Facet[]> {
    return withoutLabel(await this.list.facet('statuses'));
  }

  @Directive(items(20))
  @Directive(cost(20))
  @Field(() => [Facet], { description: 'By instrument (nature).' })
  async instruments(): Promise<Facet[]> {
    return withoutLabel(await this.list.facet('instruments'));
  }
}

export const AidConnection = connectionOf({
  name: 'Aid',
  node: AidSummary as never,
  sums: AidSums,
  facets: AidFacets,
  description: 'aids',
});
