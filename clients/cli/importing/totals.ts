import type { Partner } from '@relance/schema/partners.ts';
import { type ClientOptions, relanceClient } from '@relance/sdk/client.ts';
import type { ImportReport } from '@relance/sdk/imports.ts';
import { OwnerTotals } from '@relance/sdk/ownerTotals.ts';
import { count, euros } from './reportText.ts';

/** What the lists of the graph hold of an owner; sums in euros. */
export interface Totals {
  aids: number;
  recoveryActions: number;
  subsidies: { records: number; amount: number };
  investments: { records: number; publicFunding: number };
  /** When the lists last held all of it; null while they lag behind. */
  caughtUpAt: string | null;
}

export interface TotalsNow {
  totals: Totals;
  complete: boolean;
}

const patience = 30_000;
const pause = 250;

export async function readTotals(
  { endpoint, token }: ClientOptions,
  { owner }: Partner,
): Promise<Totals> {
  const answer = await relanceClient({ endpoint, token, retries: { attempts: 1 } }).request(
    OwnerTotals,
    { owner },
  );
  const { aids, recoveryActions, subsidies, investments, indexStatus } = answer;
  const feed = indexStatus.feeds.find((found) => found.owner === `${owner}`);
  return {
    aids: aids.totalCount,
    recoveryActions: recoveryActions.totalCount,
    subsidies: { records: subsidies.totalCount, amount: subsidies.sums.amount },
    investments: {
      records: investments.totalCount,
      publicFunding: investments.sums.publicFunding,
    },
    caughtUpAt: feed?.behind === 0 ? (feed.caughtUpAt ?? null) : null,
  };
}

/** The totals once the lists hold what was imported, or as they are when that takes too long. */
export async function totalsAfter(
  reports: readonly ImportReport[],
  before: Totals,
  client: ClientOptions,
  partner: Partner,
): Promise<TotalsNow> {
  const grown = sumOf(reports, ({ added, withdrawn }) => added - withdrawn);
  const changed = sumOf(reports, (report) => report.changed);
  // The number of records tells when the lists hold the import, unless it stays the same.
  const counts = grown !== 0 || changed === 0;
  const deadline = Date.now() + patience;
  const caughtUp = new Set<string>();
  for (;;) {
    const totals = await readTotals(client, partner);
    const { caughtUpAt } = totals;
    if (caughtUpAt !== null) caughtUp.add(caughtUpAt);
    const counted =
      counts && caughtUpAt !== null && recordsOf(totals) === recordsOf(before) + grown;
    // For kinds without a list of all owners as well. The first time it may have asked the owner
    // before the import was there, the second time not.
    const complete = counted || caughtUp.size > 2;
    if (complete || Date.now() > deadline) return { totals, complete };
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/** The totals for people. */
export function totalsText({ label }: Partner, { totals, complete }: TotalsNow): string {
  const { aids, recoveryActions, subsidies, investments } = totals;
  const held = [
    ...(aids > 0 ? [`${count(aids)} aids`] : []),
    `${count(subsidies.records)} subsidies (EUR ${euros(subsidies.amount)})`,
    `${count(investments.records)} investments (EUR ${euros(investments.publicFunding)} of public funding)`,
    ...(recoveryActions > 0 ? [`${count(recoveryActions)} recovery actions`] : []),
  ];
  const late = complete ? '' : '; its index is still catching up';
  return `The graph now holds of ${label}: ${held.join(', ')}${late}.`;
}

function recordsOf({ aids, recoveryActions, subsidies, investments }: Totals): number {
  return aids + recoveryActions + subsidies.records + investments.records;
}

function sumOf(reports: readonly ImportReport[], of: (report: ImportReport) => number): number {
  return reports.reduce((sum, report) => sum + of(report), 0);
}
