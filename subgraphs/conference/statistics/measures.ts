import { registerEnumType } from 'type-graphql';
import type { RecordKind } from '@relance/schema/partners.ts';

export enum StatisticsMeasure {
  COUNT = 'COUNT',
  AMOUNT = 'AMOUNT',
  PAID = 'PAID',
  COMMITTED = 'COMMITTED',
  AUTHORISED = 'AUTHORISED',
  BUDGET = 'BUDGET',
  PUBLIC_FUNDING = 'PUBLIC_FUNDING',
  BENEFICIARIES = 'BENEFICIARIES',
  AMOUNT_PER_INHABITANT = 'AMOUNT_PER_INHABITANT',
}

registerEnumType(StatisticsMeasure, {
  name: 'StatisticsMeasure',
  description: 'What is counted or added up (grandeur).',
  valuesConfig: {
    COUNT: { description: 'Number of records (nombre).' },
    AMOUNT: {
      description: 'Granted, of subsidies; total cost, of investments; in euros (montant).',
    },
    PAID: { description: 'Paid, in euros; what nobody says counts as 0 (versé, mandaté).' },
    COMMITTED: { description: 'Committed, in euros, of investments and actions (engagé).' },
    AUTHORISED: { description: 'Commitments authorised, in euros, of investments (AP).' },
    BUDGET: {
      description: 'Set aside or voted, in euros, of aids and actions (enveloppe, budget).',
    },
    PUBLIC_FUNDING: { description: 'Public funding, in euros, of investments (aides publiques).' },
    BENEFICIARIES: {
      description:
        'Number of different SIREN that received a subsidy (bénéficiaires); those without a SIREN are in no number.',
    },
    AMOUNT_PER_INHABITANT: {
      description:
        'The amount divided by the municipal population of the commune or EPCI, members in the département alone; in euros (montant par habitant).',
    },
  },
});

const { COUNT, AMOUNT, PAID, COMMITTED, AUTHORISED, BUDGET } = StatisticsMeasure;
const { PUBLIC_FUNDING, BENEFICIARIES, AMOUNT_PER_INHABITANT } = StatisticsMeasure;

/** The column of a kind that a measure adds up; null where it counts rows. */
export const measuresOf: Record<RecordKind, Partial<Record<StatisticsMeasure, string | null>>> = {
  Aid: { [COUNT]: null, [BUDGET]: 'budget' },
  Subsidy: {
    [COUNT]: null,
    [AMOUNT]: 'amount',
    [PAID]: 'paid_amount',
    [BENEFICIARIES]: 'beneficiary_siren',
    [AMOUNT_PER_INHABITANT]: 'amount',
  },
  Investment: {
    [COUNT]: null,
    [AMOUNT]: 'total_cost',
    [AUTHORISED]: 'authorised',
    [COMMITTED]: 'committed',
    [PAID]: 'paid',
    [PUBLIC_FUNDING]: 'public_funding',
    [AMOUNT_PER_INHABITANT]: 'total_cost',
  },
  RecoveryAction: { [COUNT]: null, [BUDGET]: 'budget', [COMMITTED]: 'committed', [PAID]: 'paid' },
};

/** True for measures that are numbers of something; the others are cents. */
export function isNumber(measure: StatisticsMeasure): boolean {
  return measure === COUNT || measure === BENEFICIARIES;
}
