import type { Visitor } from '@relance/sdk/visitor.ts';
import { ask, type OwnerName } from '../graph/ask.ts';
import { CatalogueFacts } from './documents.ts';
import type { KindSlug } from '../kinds/kind.ts';

/** What the records themselves say of a data set. */
export interface Facts {
  /** The last change of any record; null where there is none. */
  changed: string | null;
  changes: Partial<Record<KindSlug, string>>;
  /** Records by data set. */
  totals: Partial<Record<KindSlug, number>>;
  /** First and last day of the subsidies. */
  from: string | null;
  until: string | null;
  silent: readonly OwnerName[];
}

/** Asks when records last changed and over which days they go. */
export async function askFacts(visitor: Visitor, owner?: OwnerName): Promise<Facts> {
  const owners = owner === undefined ? null : [owner];
  const { data, silent } = await ask(visitor, CatalogueFacts, { owners });
  const { aids, subsidies, investments, recoveryActions, newest, oldest } = data;
  const lists = {
    ...{ aides: aids, subventions: subsidies },
    ...{ investissements: investments, actions: recoveryActions },
  };
  const changes: Facts['changes'] = {};
  for (const [slug, { nodes }] of Object.entries(lists)) {
    if (nodes[0]) changes[slug as KindSlug] = nodes[0].updatedAt;
  }
  const totals = {
    ...{ aides: aids.totalCount, subventions: newest.totalCount },
    ...{ investissements: investments.totalCount, actions: recoveryActions.totalCount },
  };
  return {
    ...{ changes, totals, silent },
    changed: Object.values(changes).toSorted().at(-1) ?? null,
    from: oldest.nodes[0]?.grantedOn ?? null,
    until: newest.nodes[0]?.grantedOn ?? null,
  };
}
