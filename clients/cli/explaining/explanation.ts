/** What the graph tells beside an answer when it is asked how it came about. */
export interface Extensions {
  cost?: { estimated: number; budget: number };
  explain?: Explanation;
}

export interface Explanation {
  cache: 'hit' | 'miss' | 'pass';
  milliseconds: number;
  fetches: ExplainedFetch[];
  plan: { node?: PlanNode };
}

/** One request to an owner; milliseconds since the operation began. */
export interface ExplainedFetch {
  subgraph: string;
  from: number;
  to: number;
  query: string;
}

/** A step of a plan, as Apollo’s planner writes it. */
export interface PlanNode {
  kind: string;
  nodes?: PlanNode[];
  node?: PlanNode;
  path?: string[];
  serviceName?: string;
  operation?: string;
  requires?: Selection[];
  condition?: string;
  ifClause?: PlanNode;
  elseClause?: PlanNode;
}

interface Selection {
  kind: string;
  name?: string;
  typeCondition?: string;
  selections?: Selection[];
}
