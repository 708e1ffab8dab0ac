/** A list of the graph, as every document of a kind answers it. */
export interface ListData {
  list: {
    totalCount: number;
    sums?: Record<string, unknown>;
    freshness?: { asOf: string; silent: { owner: string }[] };
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: Record<string, unknown>[];
  };
}
