import { FinancingStatus, InvestmentStatus } from '@relance/schema/enums/investment.ts';
import type { Columns } from '../../records/recordStore.ts';
import { BadCell } from '../errors.ts';
import type { ImportLine } from '../format.ts';

/** What the State's lists of grants say of an investment's financing plan; the amount in cents. */
export function stateGrant(programme: string, amount: number, rate: number | null): Columns {
  return {
    publicFunding: amount,
    financing: [
      {
        funderName: 'État',
        // The lists don't say which ministry or prefecture pays.
        funderSiren: null,
        programme,
        amount,
        rate,
        status: FinancingStatus.GRANTED,
      },
    ],
  };
}

/** The lists tell what was granted, nothing of the works since. */
export const notBegun: Columns = {
  status: InvestmentStatus.PLANNED,
  budgetYears: [],
  authorised: 0,
  committed: 0,
  paid: 0,
};

/** The year of a list that has no column for it, as its name says: `fonds-vert-2023-export.csv`. */
export function yearOfFile({ file }: Pick<ImportLine, 'file'>): number {
  const years = new Set([...file.matchAll(/(?<!\d)20\d{2}(?!\d)/g)].map(([year]) => Number(year)));
  const [year] = years;
  if (year !== undefined && years.size === 1) return year;
  throw new BadCell(
    '',
    'BAD_DATE',
    `The list has no column for its year, nor does its name "${file}" say one: name it as published, such as fonds-vert-2023-export.csv.`,
  );
}
