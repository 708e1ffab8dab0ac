import type { Partner } from '@relance/schema/partners.ts';
import { relanceClient } from '@relance/sdk/client.ts';
import { OwnerTotals } from '@relance/sdk/ownerTotals.ts';
import { count, euros } from './reportText.ts';

export interface Totals {
  subsidies: { records: number; amount: number };
  investments: { records: number; publicFunding: number };
}

const patience = 30_000;
const pause = 250;

/** What the graph holds of an owner. */
export async function readTotals(endpoint: string, { owner }: Partner): Promise<Totals> {
  const { subsidies, investments } = await relanceClient({ endpoint }).request(OwnerTotals, {
    owner,
  });
  return {
    subsidies: { records: subsidies.totalCount, amount: subsidies.sums.amount },
    investments: {
      records: investments.totalCount,
      publicFunding: investments.sums.publicFunding,
    },
  };
}

/** The totals once the graph's index has so many records, or as they are when it takes too long. */
export async function totalsWith(
  records: number,
  endpoint: string,
  partner: Partner,
): Promise<{ totals: Totals; complete: boolean }> {
  const deadline = Date.now() + patience;
  for (;;) {
    const totals = await readTotals(endpoint, partner);
    const complete = recordsOf(totals) >= records;
    if (complete || Date.now() > deadline) return { totals, complete };
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

export function recordsOf({ subsidies, investments }: Totals): number {
  return subsidies.records + investments.records;
}

/** The totals for people. */
export function totalsText(
  { label }: Partner,
  { totals, complete }: { totals: Totals; complete: boolean },
): string {
  const { subsidies, investments } = totals;
  const held = [
    `${count(subsidies.records)} subsidies (EUR ${euros(subsidies.amount)})`,
    `${count(investments.records)} investments (EUR ${euros(investments.publicFunding)} of public funding)`,
  ];
  const late = complete ? '' : '; its index is still catching up';
  return `The graph now holds of ${label}: ${held.join(', ')}${late}.`;
}
