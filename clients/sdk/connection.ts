import type { GraphQLFormattedError } from 'graphql';
import { type Answer, GraphQLRequestError } from './answer.ts';

/** A page of a list, as the graph answers it. */
export interface Connection<Node> {
  nodes: readonly Node[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

/** A page on the way through a list. */
export interface Page<Data, Node> {
  nodes: readonly Node[];
  /** The whole answer that it was in. */
  data: Data;
  /** Why some of it is missing; none where all is there. */
  errors: readonly GraphQLFormattedError[];
  /** What asks for the next page; null after the last. */
  next: string | null;
}

/**
 * A list to its end, page by page; each is asked for when the one before was taken. A GraphQLRequestError where the list
 * itself is not answered; where it has holes, the page tells the errors.
 */
export async function* pagesOf<Data, Node>(
  ask: (after: string | null | undefined) => Promise<Answer<Data>>,
  pick: (data: Data) => Connection<Node> | null | undefined,
  start: string | null | undefined,
): AsyncGenerator<Page<Data, Node>, void, undefined> {
  let after = start;
  for (;;) {
    const { data, errors } = await ask(after);
    const list = data === null ? null : pick(data);
    if (data === null || list == null) throw new GraphQLRequestError(errors, data);
    const { hasNextPage, endCursor = null } = list.pageInfo;
    const next = hasNextPage ? endCursor : null;
    if (hasNextPage && (next === null || next === after)) {
      throw new Error('The list goes on, but does not say where: ask for pageInfo { endCursor }.');
    }
    yield { nodes: list.nodes, data, errors, next };
    if (next === null) return;
    after = next;
  }
}
