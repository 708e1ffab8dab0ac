import { Field, InputType } from 'type-graphql';
import { BadInput } from '@relance/kit/errors.ts';
import type { RecordKind } from '@relance/schema/partners.ts';
import { AidFilter, aidConditions } from '../lists/aids.ts';
import { InvestmentFilter, investmentConditions } from '../lists/investments.ts';
import type { Condition } from '../lists/parameters.ts';
import { RecoveryActionFilter, recoveryActionConditions } from '../lists/recoveryActions.ts';
import { SubsidyFilter, subsidyConditions } from '../lists/subsidies.ts';

@InputType({
  description:
    'Which records a figure is about: the filters of the lists, so that list and figure agree (filtre).',
})
export class StatisticsFilter {
  @Field(() => AidFilter, { nullable: true, description: 'Which aids.' })
  aids?: AidFilter | null;

  @Field(() => SubsidyFilter, { nullable: true, description: 'Which subsidies.' })
  subsidies?: SubsidyFilter | null;

  @Field(() => InvestmentFilter, { nullable: true, description: 'Which investments.' })
  investments?: InvestmentFilter | null;

  @Field(() => RecoveryActionFilter, { nullable: true, description: 'Which actions.' })
  recoveryActions?: RecoveryActionFilter | null;
}

const partOf: Record<RecordKind, keyof StatisticsFilter> = {
  Aid: 'aids',
  Subsidy: 'subsidies',
  Investment: 'investments',
  RecoveryAction: 'recoveryActions',
};

/** The part of the filter for one kind; a BAD_USER_INPUT when it filters another. */
export function filterOf(kind: RecordKind, filter: StatisticsFilter | null | undefined): object {
  const part = partOf[kind];
  for (const [name, given] of Object.entries(filter ?? {})) {
    if (name === part || given == null) continue;
    throw new BadInput(`filter.${name}`, `is for other records: of ${kind}, use filter.${part}.`);
  }
  return filter?.[part] ?? {};
}

/** The filter of one kind as conditions. */
export function conditionsOf(
  kind: RecordKind,
  filter: StatisticsFilter | null | undefined,
): Condition[] {
  switch (kind) {
    case 'Aid':
      return aidConditions(filter?.aids);
    case 'Subsidy':
      return subsidyConditions(filter?.subsidies);
    case 'Investment':
      return investmentConditions(filter?.investments);
    case 'RecoveryAction':
      return recoveryActionConditions(filter?.recoveryActions);
  }
}
