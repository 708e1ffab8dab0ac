import type { FinderAidsQuery } from '../../__generated__/graphql.ts';
import type { Visit } from '../../server/visit.ts';
import { FinderAids } from './documents.ts';

/** What is known of an aid before it is judged. */
export type FoundAid = FinderAidsQuery['aids']['nodes'][number];

export interface AllAids {
  aids: readonly FoundAid[];
  /** True where there are more aids than are read for one visit. */
  isCut: boolean;
}

/** 200 aids each: the plan has about 120, the département's whole catalogue about 2,000. */
const mostPages = 15;

/** Every aid of the graph, page after page. */
export async function allAids(visit: Visit): Promise<AllAids> {
  const found: FoundAid[] = [];
  let after: string | undefined;
  for (let page = 0; page < mostPages; page++) {
    const { aids } = await visit.ask(FinderAids, { after });
    visit.noteSilent(aids.freshness.silent);
    // An owner that is silent leaves holes: what is not known cannot be judged.
    found.push(...aids.nodes.filter((aid) => aid?.title));
    const { hasNextPage, endCursor } = aids.pageInfo;
    if (!hasNextPage || endCursor === null) return { aids: found, isCut: false };
    after = endCursor;
  }
  return { aids: found, isCut: true };
}
