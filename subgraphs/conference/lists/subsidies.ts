import {
  ArgsType,
  Ctx,
  Directive,
  Field,
  ID,
  InputType,
  ObjectType,
  registerEnumType,
} from 'type-graphql';
import { cost, items } from '@relance/kit/graph/costs.ts';
import { isUuid } from '@relance/kit/records/loadById.ts';
import { Owner } from '@relance/schema/enums/owner.ts';
import { BeneficiaryKind, SubsidyStatus } from '@relance/schema/enums/subsidy.ts';
import { SubsidySummary } from '@relance/schema/records/subsidy.ts';
import { Euro } from '@relance/schema/scalars/euro.ts';
import { Siren } from '@relance/schema/scalars/siren.ts';
import { ConferenceContext } from '../context.ts';
import { ListArguments } from '../history/moment.ts';
import { amountIn, anyOf, concerns, dayIn, isTrue, matches, oneOf } from './conditions.ts';
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
import { DateRange, EuroRange, TerritoryFilter } from './ranges.ts';
import { RecordList } from './recordList.ts';

@InputType({ description: 'Which subsidies to list; every part that is given must hold (filtre).' })
export class SubsidyFilter {
  @Field(() => String, {
    nullable: true,
    description: 'French words of object or beneficiary; accents, endings and a typo are forgiven.',
  })
  text?: string | null;

  @Field(() => [Owner], { nullable: true, description: 'Held by one of these (producteur).' })
  owners?: Owner[] | null;

  @Field(() => [Siren], { nullable: true, description: 'Granted by one of these (attribuant).' })
  funders?: string[] | null;

  @Field(() => [Siren], { nullable: true, description: 'Received by one of these (bénéficiaire).' })
  beneficiaries?: string[] | null;

  @Field(() => [BeneficiaryKind], {
    nullable: true,
    description: 'Received by one of these kinds.',
  })
  beneficiaryKinds?: BeneficiaryKind[] | null;

  @Field(() => [String], { nullable: true, description: 'About one of these theme codes.' })
  themes?: string[] | null;

  @Field(() => [SubsidyStatus], { nullable: true, description: 'In one of these states (état).' })
  statuses?: SubsidyStatus[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Granted under one of these aids (dispositif).',
  })
  aids?: string[] | null;

  @Field(() => TerritoryFilter, {
    nullable: true,
    description: 'Whose beneficiary is in this place.',
  })
  territory?: TerritoryFilter | null;

  @Field(() => DateRange, { nullable: true, description: 'Granted within these days.' })
  granted?: DateRange | null;

  @Field(() => EuroRange, { nullable: true, description: 'Amount within, in euros (montant).' })
  amount?: EuroRange | null;

  @Field(() => Boolean, { nullable: true, description: 'For a cancelled event, or not.' })
  cancelledEvent?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only demo records, or none (démonstration).',
  })
  demo?: boolean | null;
}

export enum SubsidyOrder {
  GRANTED_ON_ASC = 'GRANTED_ON_ASC',
  GRANTED_ON_DESC = 'GRANTED_ON_DESC',
  AMOUNT_ASC = 'AMOUNT_ASC',
  AMOUNT_DESC = 'AMOUNT_DESC',
  TITLE_ASC = 'TITLE_ASC',
  TITLE_DESC = 'TITLE_DESC',
  UPDATED_AT_ASC = 'UPDATED_AT_ASC',
  UPDATED_AT_DESC = 'UPDATED_AT_DESC',
}

registerEnumType(SubsidyOrder, {
  name: 'SubsidyOrder',
  description: 'How subsidies are sorted; equal ones by id. An unknown day is the earliest.',
  valuesConfig: {
    GRANTED_ON_ASC: { description: 'Granted first (date d’attribution).' },
    GRANTED_ON_DESC: { description: 'Granted last.' },
    AMOUNT_ASC: { description: 'Lowest amount first (montant).' },
    AMOUNT_DESC: { description: 'Highest amount first.' },
    TITLE_ASC: { description: 'By object, A to Z, accents aside (objet).' },
    TITLE_DESC: { description: 'By object, Z to A.' },
    UPDATED_AT_ASC: { description: 'Longest unchanged first (mise à jour).' },
    UPDATED_AT_DESC: { description: 'Last changed first.' },
  },
});

@ArgsType()
export class SubsidyListArguments extends ListArguments {
  @Field(() => SubsidyFilter, {
    nullable: true,
    description: 'Which subsidies; all when left out.',
  })
  filter?: SubsidyFilter | null;

  @Field(() => SubsidyOrder, {
    defaultValue: SubsidyOrder.GRANTED_ON_DESC,
    description: 'How they are sorted.',
  })
  orderBy!: SubsidyOrder;
}

export const subsidyList: ListKind = {
  kind: 'Subsidy',
  sortKeys: {
    GRANTED_ON: { expression: `coalesce(r.granted_on, '-infinity'::date)`, type: 'date' },
    AMOUNT: { expression: 'r.amount', type: 'bigint' },
    TITLE: { expression: 'left(public.fold(r.title), 200)', type: 'text' },
    UPDATED_AT: { expression: 'r.updated_at', type: 'timestamptz' },
  },
  sums: ['amount', 'paid_amount'],
  mainSum: 'amount',
  facets: {
    owners: { dimension: 'owners', code: 'r.owner' },
    funders: { dimension: 'funders', code: 'r.funder_siren' },
    themes: { dimension: 'themes', code: 'value', values: 'theme_codes' },
    statuses: { dimension: 'statuses', code: 'r.status' },
    beneficiaryKinds: { dimension: 'beneficiaryKinds', code: 'r.beneficiary_kind' },
    communes: { dimension: 'territory', code: 'r.commune_code' },
    years: { dimension: 'filter.granted', code: `date_part('year', r.granted_on)` },
  },
};

/** The filter as conditions; a wrong part is a BAD_USER_INPUT that names it. */
export function subsidyConditions(filter: SubsidyFilter | null | undefined): Condition[] {
  if (!filter) return [];
  const aids = filter.aids?.filter(isUuid);
  const underAids: Condition[] = filter.aids?.length
    ? [{ dimension: 'aids', sql: (p) => `r.aid_id = ANY(${p.add(aids, 'uuid[]')})` }]
    : [];
  return [
    ...matches(filter.text),
    ...oneOf('owners', 'r.owner', filter.owners),
    ...oneOf('funders', 'r.funder_siren', filter.funders),
    ...oneOf('beneficiaries', 'r.beneficiary_siren', filter.beneficiaries),
    ...oneOf('beneficiaryKinds', 'r.beneficiary_kind', filter.beneficiaryKinds),
    ...anyOf('themes', 'r.theme_codes', filter.themes),
    ...oneOf('statuses', 'r.status', filter.statuses),
    ...underAids,
    ...concerns(filter.territory),
    ...dayIn('filter.granted', 'r.granted_on', filter.granted),
    ...amountIn('filter.amount', 'r.amount', filter.amount),
    ...isTrue('cancelledEvent', 'r.cancelled_event', filter.cancelledEvent),
    ...isTrue('demo', 'r.demo', filter.demo),
  ];
}

@ObjectType({ description: 'Amounts of a list of subsidies.' })
export class SubsidySums extends CountedOnce {
  @Field(() => Euro, { description: 'Granted to the beneficiaries, in euros (montant attribué).' })
  amount!: number;

  @Field(() => Euro, { description: 'Paid, in euros, where publishers say it (montant versé).' })
  paidAmount!: number;
}

@ObjectType({
  description: 'Counts of a list of subsidies by value; amounts are what was granted.',
})
export class SubsidyFacets {
  constructor(readonly list: RecordList) {}

  @Directive(items(20))
  @Directive(cost(20))
  @Field(() => [Facet], { description: 'By owner (producteur).' })
  async owners(): Promise<Facet[]> {
    return withOwnerLabel(await this.list.facet('owners'));
  }

  @Directive(items(20))
  @Directive(cost(20))
  @Field(() => [Facet], { description: 'By funder, code is the SIREN (attribuant).' })
  async funders(@Ctx() context: ConferenceContext): Promise<Facet[]> {
    return withOrganizationName(await this.list.facet('funders'), context);
  }

  @Directive(items(20))
  @Directive(cost(20))
  @Field(() => [Facet], { description: 'By theme; one counts in each of its own (thématique).' })
  async themes(): Promise<Facet[]> {
    return withThemeLabel(await this.list.facet('themes'));
  }

  @Directive(items(20))
  @Directive(cost(20))
  @Field(() => [Facet], { description: 'By state (état).' })
  async statuses(): Promise<Facet[]> {
    return withoutLabel(await this.list.facet('statuses'));
  }

  @Directive(items(20))
  @Directive(cost(20))
  @Field(() => [Facet], { description: 'By kind of beneficiary (catégorie).' })
  async beneficiaryKinds(): Promise<Facet[]> {
    return withoutLabel(await this.list.facet('beneficiaryKinds'));
  }

  @Directive(items(20))
  @Directive(cost(20))
  @Field(() => [Facet], { description: 'By commune of the beneficiary, code is the INSEE code.' })
  async communes(): Promise<Facet[]> {
    return withoutLabel(await this.list.facet('communes'));
  }

  @Directive(items(20))
  @Directive(cost(20))
  @Field(() => [Facet], { description: 'By year of grant (année d’attribution).' })
  async years(): Promise<Facet[]> {
    return withoutLabel(await this.list.facet('years'));
  }
}

export const SubsidyConnection = connectionOf({
  name: 'Subsidy',
  node: SubsidySummary as never,
  sums: SubsidySums,
  facets: SubsidyFacets,
  description: 'subsidies',
});
