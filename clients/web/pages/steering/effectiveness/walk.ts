/** Which part of a list is asked for. */
export interface Window {
  first: number;
  after?: string | undefined;
  /** All of it, page by page. */
  whole: boolean;
}

interface Connection<Edge> {
  edges: readonly Edge[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** A file of more lines than this is no help; the open data has whole lists. */
const most = 5_000;

/** The rows of a window, and its first page for what is told of the whole list. */
export async function walk<Edge, Page extends Connection<Edge>>(
  { first: size, after, whole }: Window,
  ask: (page: { first: number; after: string | undefined }) => Promise<Page & Connection<Edge>>,
): Promise<{ edges: readonly Edge[]; first: Page }> {
  const first = await ask({ first: size, after });
  const edges = [...first.edges];
  let { pageInfo } = first;
  while (whole && pageInfo.hasNextPage && pageInfo.endCursor !== null && edges.length < most) {
    const next = await ask({ first: size, after: pageInfo.endCursor });
    edges.push(...next.edges);
    pageInfo = next.pageInfo;
  }
  return { edges, first };
}
