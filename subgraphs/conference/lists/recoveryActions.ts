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
import { Owner } from '@relance/schema/enums/owner.ts';
import { ActionStatus } from '@relance/schema/enums/recoveryAction.ts';
import { RecoveryActionSummary } from '@relance/schema/records/recoveryAction.ts';
import { Euro } from '@relance/schema/scalars/euro.ts';
import { Siren } from '@relance/schema/scalars/siren.ts';
import { ConferenceContext } from '../context.ts';
import { ListArguments } from '../history/moment.ts';
import { amountIn, anyOf, concerns, dayIn, isTrue, matches, oneOf } from './conditions.ts';
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

@InputType({ description: 'Which actions to list; every part that is given must hold (filtre).' })
export class RecoveryActionFilter {
  @Field(() => String, {
    nullable: true,
    description: 'French words; accents, endings and a typo are forgiven (texte).',
  })
  text?: string | null;

  @Field(() => [Owner], { nullable: true, description: 'Held by one of these (producteur).' })
  owners?: Owner[] | null;

  @Field(() => [Siren], { nullable: true, description: 'Led by one of these (pilote).' })
  leads?: string[] | null;

  @Field(() => [Int], { nullable: true, description: 'Carrying out one of these propositions.' })
  propositions?: number[] | null;

  @Field(() => [String], { nullable: true, description: 'About one of these theme codes.' })
  themes?: string[] | null;

  @Field(() => [ActionStatus], { nullable: true, description: 'In one of these states (état).' })
  statuses?: ActionStatus[] | null;

  @Field(() => TerritoryFilter, { nullable: true, description: 'What concerns this place.' })
  territory?: TerritoryFilter | null;

  @Field(() => DateRange, { nullable: true, description: 'Ends within these days (fin prévue).' })
  ending?: DateRange | null;

  @Field(() => EuroRange, { nullable: true, description: 'Budget within, in euros.' })
  budget?: EuroRange | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only demo records, or none (démonstration).',
  })
  demo?: boolean | null;
}

export enum RecoveryActionOrder {
  PROPOSITION_ASC = 'PROPOSITION_ASC',
  PROPOSITION_DESC = 'PROPOSITION_DESC',
  ENDS_ON_ASC = 'ENDS_ON_ASC',
  ENDS_ON_DESC = 'ENDS_ON_DESC',
  BUDGET_ASC = 'BUDGET_ASC',
  BUDGET_DESC = 'BUDGET_DESC',
  TITLE_ASC = 'TITLE_ASC',
  TITLE_DESC = 'TITLE_DESC',
  UPDATED_AT_ASC = 'UPDATED_AT_ASC',
  UPDATED_AT_DESC = 'UPDATED_AT_DESC',
}

registerEnumType(RecoveryActionOrder, {
  name: 'RecoveryActionOrder',
  description: 'How actions are sorted; equal ones by id. An open end is the last.',
  valuesConfig: {
    PROPOSITION_ASC: { description: 'By number of the proposition.' },
    PROPOSITION_DESC: { description: 'By number of the proposition, 20 first.' },
    ENDS_ON_ASC: { description: 'Ending first (fin prévue).' },
    ENDS_ON_DESC: { description: 'Ending last.' },
    BUDGET_ASC: { description: 'Smallest budget first (budget voté).' },
    BUDGET_DESC: { description: 'Largest budget first.' },
    TITLE_ASC: { description: 'By title, A to Z, accents aside (intitulé).' },
    TITLE_DESC: { description: 'By title, Z to A.' },
    UPDATED_AT_ASC: { description: 'Longest unchanged first (mise à jour).' },
    UPDATED_AT_DESC: { description: 'Last changed first.' },
  },
});

@ArgsType()
export class RecoveryActionListArguments extends ListArguments {
  @Field(() => RecoveryActionFilter, {
    nullable: true,
    description: 'Which ones; all when left out.',
  })
  filter?: RecoveryActionFilter | null;

  @Field(() => RecoveryActionOrder, {
    defaultValue: RecoveryActionOrder.PROPOSITION_ASC,
    description: 'How they are sorted.',
  })
  orderBy!: RecoveryActionOrder;
}

export const recoveryActionList: ListKind = {
  kind: 'RecoveryAction',
  sortKeys: {
    PROPOSITION: { expression: 'r.proposition_number', type: 'int' },
    ENDS_ON: { expression: `coalesce(r.ends_on, 'infinity'::date)`, type: 'date' },
    BUDGET: { expression: 'coalesce(r.budget, -1)', type: 'bigint' },
    TITLE: { expression: 'left(public.fold(r.title), 200)', type: 'text' },
    UPDATED_AT: { expression: 'r.updated_at', type: 'timestamptz' },
  },
  sums: ['budget', 'committed', 'paid'],
  mainSum: 'budget',
  facets: {
    owners: { dimension: 'owners', code: 'r.owner' },
    leads: { dimension: 'leads', code: 'r.lead_siren' },
    themes: { dimension: 'themes', code: 'value', values: 'theme_codes' },
    statuses: { dimension: 'statuses', code: 'r.status' },
    propositions: { dimension: 'propositions', code: 'r.proposition_number' },
  },
};

/** The filter as conditions; a wrong part is a BAD_USER_INPUT that names it. */
export function recoveryActionConditions(
  filter: RecoveryActionFilter | null | undefined,
): Condition[] {
  if (!filter) return [];
  const { propositions } = filter;
  const ofPropositions: Condition[] = propositions?.length
    ? [
        {
          dimension: 'propositions',
          sql: (p) => `r.proposition_number = ANY(${p.add(propositions, 'int[]')})`,
        },
      ]
    : [];
  return [
    ...matches(filter.text),
    ...oneOf('owners', 'r.owner', filter.owners),
    ...oneOf('leads', 'r.lead_siren', filter.leads),
    ...ofPropositions,
    ...anyOf('themes', 'r.theme_codes', filter.themes),
    ...oneOf('statuses', 'r.status', filter.statuses),
    ...concerns(filter.territory),
    ...dayIn('filter.ending', 'r.ends_on', filter.ending),
    ...amountIn('filter.budget', 'r.budget', filter.budget),
    ...isTrue('demo', 'r.demo', filter.demo),
  ];
}

@ObjectType({ description: 'Amounts of a list of actions.' })
export class RecoveryActionSums {
  @Field(() => Euro, { description: 'Money voted, in euros; unknown ones count as 0 (budget).' })
  budget!: number;

  @Field(() => Euro, { description: 'Committed, in euros (engagé).' })
  committed!: number;

  @Field(() => Euro, { description: 'Paid, in euros (mandaté).' })
  paid!: number;
}

@ObjectType({ description: 'Counts of a list of actions by value; amounts are budgets.' })
export class RecoveryActionFacets {
  constructor(readonly list: RecordList) {}

  @Directive(items(20))
  @Directive(cost(20))
  @Field(() => [Facet], { description: 'By owner (producteur).' })
  async owners(): Promise<Facet[]> {
    return withOwnerLabel(await this.list.facet('owners'));
  }

  @Directive(items(20))
  @Directive(cost(20))
  @Field(() => [Facet], { description: 'By lead, code is the SIREN (pilote).' })
  async leads(@Ctx() context: ConferenceContext): Promise<Facet[]> {
    return withOrganizationName(await this.list.facet('leads'), context);
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
  @Field(() => [Facet], { description: 'By proposition, code is its number.' })
  async propositions(): Promise<Facet[]> {
    return withoutLabel(await this.list.facet('propositions'));
  }
}

export const RecoveryActionConnection = connectionOf({
  name: 'RecoveryAction',
  node: RecoveryActionSummary as never,
  sums: RecoveryActionSums,
  facets: RecoveryActionFacets,
  description: 'recovery actions',
});
