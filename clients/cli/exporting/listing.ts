import { silentOwners } from '@relance/sdk/answer.ts';
import type { GraphQLFormattedError } from 'graphql';
import type { Asking } from '../session/asking.ts';
import type { Kind } from './kind.ts';
import { type Head, pin, type Pinned } from './pinned.ts';

/** What is asked of a kind. */
export interface Selection {
  kind: Kind;
  filter: object;
  asOf: string | undefined;
  knownAt: string | undefined;
}

/** What the graph told beside the records. */
export interface ListTold {
  pinned: Pinned;
  total: number;
  /** The graph’s own sums, in euros, and the rule by which it counts. */
  sums: Record<string, unknown>;
  /** Owners that were not heard. */
  silent: string[];
  errors: GraphQLFormattedError[];
}

export interface ListPage {
  records: readonly unknown[];
  next: string | null;
  told: ListTold;
}

/** What a whole list is asked with: the next page by its cursor beside it. */
export function variablesOf({ kind, filter }: Selection, pinned: Pinned) {
  return { first: kind.most, filter, ...pinned };
}

/** A whole list, page by page, from its start or from where a run was cut. */
export async function* takeListing(
  selection: Selection,
  { client, signal }: Asking,
  from: { next: string | null; told: ListTold | undefined },
  head?: Head,
): AsyncGenerator<ListPage> {
  const { kind } = selection;
  let { told } = from;
  const { pinned } = told ?? head ?? (await pin(client, kind, selection, signal));
  const variables = {
    ...variablesOf(selection, pinned),
    after: from.next,
    ...(kind.summed.length > 0 && { summed: told === undefined }),
  };
  const pages = client.pages(kind.document, variables as never, ({ list }) => list, {
    signal,
    // Holes are not filled for every page of a long list where an owner is down for long.
    isPatient: () => told === undefined || told.silent.length === 0,
  });
  for await (const { nodes, data, errors, next } of pages) {
    const { totalCount, sums = {}, freshness } = data.list;
    const unheard = freshness?.silent.map(({ owner }) => owner) ?? [];
    told = {
      pinned,
      total: told?.total ?? totalCount,
      sums: told?.sums ?? sums,
      silent: [...new Set([...(told?.silent ?? []), ...silentOwners(errors), ...unheard])],
      errors: [...(told?.errors ?? []), ...errors],
    };
    yield { records: nodes, next, told };
  }
}
