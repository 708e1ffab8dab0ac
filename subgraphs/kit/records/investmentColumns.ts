import { FinancingStatus } from '@relance/schema/enums/investment.ts';
import type { InvestmentInput } from '@relance/schema/records/investment.ts';
import { BadInput } from '../errors.ts';
import type { Columns } from './recordStore.ts';

/** Checks what no single field shows, and gives the columns to write, totals included. */
export function investmentColumns(input: InvestmentInput): Columns {
  const years = input.budgetYears.map(({ year }) => year);
  if (new Set(years).size < years.length) {
    throw new BadInput('input.budgetYears', 'names a year twice.');
  }
  const publicFunding = total(
    input.financing.filter(({ status }) => status !== FinancingStatus.REFUSED),
    'amount',
  );
  if (input.totalCost != null && publicFunding > input.totalCost) {
    throw new BadInput('input.financing', 'adds up to more than totalCost.');
  }
  return {
    ...input,
    publicFunding,
    authorised: total(input.budgetYears, 'authorised'),
    committed: total(input.budgetYears, 'committed'),
    paid: total(input.budgetYears, 'paid'),
  };
}

function total<Key extends string>(lines: Record<Key, number>[], key: Key): number {
  return lines.reduce((sum, line) => sum + line[key], 0);
}
