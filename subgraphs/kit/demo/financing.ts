import { FinancingStatus, InvestmentStatus } from '@relance/schema/enums/investment.ts';
import type { FinancingLine } from '@relance/schema/values/money.ts';
import type { Body } from './bodies.ts';
import type { Random } from './random.ts';

/** A funder that may take part in a plan, how often, and which share it gives. */
export interface FinancingSource {
  funder: { name: string; siren: string | null };
  programme: string | null;
  chance: number;
  least: number;
  most: number;
}

const state = { name: 'État', siren: null };
const europe = { name: 'Union européenne', siren: null };

/** `from(region, 'Contrat de territoire', 0.2, 5, 15)`: one time in five, 5 to 15 % of the cost. */
export function from(
  funder: Body,
  programme: string | null,
  chance: number,
  least: number,
  most: number,
): FinancingSource {
  return { funder, programme, chance, least, most };
}

export function fromState(programme: string, chance: number, least: number, most: number) {
  return { funder: state, programme, chance, least, most };
}

export function fromEurope(programme: string, chance: number, least: number, most: number) {
  return { funder: europe, programme, chance, least, most };
}

/** The usual limit of public aids (CGCT L.1111-10), and what a waiver of the prefect allows. */
const usualLimit = 0.8;
const waiverLimit = 0.95;

/** The financing plan in cents: at most 80 % of the cost, but for a handful with a waiver. */
export function financingOf(
  random: Random,
  cost: number,
  status: InvestmentStatus,
  sources: readonly FinancingSource[],
): FinancingLine[] {
  const hasWaiver = random.chance(0.01);
  const limit = hasWaiver ? waiverLimit : usualLimit;
  let granted = 0;
  return sources
    .filter(({ chance }) => hasWaiver || random.chance(chance))
    .map(({ funder, programme, least, most }) => {
      const wanted = (hasWaiver ? most + 10 : random.integer(least, most)) / 100;
      const isRefused = !hasWaiver && random.chance(0.03);
      const rate = Math.min(wanted, Math.round((limit - granted) * 100) / 100);
      if (!isRefused) granted += rate;
      return {
        funderName: funder.name,
        funderSiren: funder.siren,
        programme,
        amount: Math.round(cost * rate),
        rate,
        status: isRefused ? FinancingStatus.REFUSED : lineStatus[status],
      };
    })
    .filter(({ amount }) => amount > 0);
}

const lineStatus: Record<InvestmentStatus, FinancingStatus> = {
  [InvestmentStatus.PLANNED]: FinancingStatus.REQUESTED,
  [InvestmentStatus.IN_PROGRESS]: FinancingStatus.GRANTED,
  [InvestmentStatus.COMPLETED]: FinancingStatus.PAID,
  [InvestmentStatus.CANCELLED]: FinancingStatus.REFUSED,
};
