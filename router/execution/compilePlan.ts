import type { ConditionNode, FetchNode, PlanNode, QueryPlan } from '@apollo/query-planner';
import { own } from '../codegen/generatedCode.ts';
import type { TypeRelations } from '../supergraph/typeRelations.ts';
import { compileWalk, type PathWalk, type ResponsePath } from './entitiesAt.ts';
import { compileEntityFetch } from './entityFetch.ts';
import { repeatedFetches } from './knownOrder.ts';
import { failingAlone, inParallel, inSequence, type Step, type TargetedStep } from './planStep.ts';
import { compileRootFetch } from './rootFetch.ts';
import { fetchesOf, sharingFetches } from './sharedEntities.ts';

/** Defaults of the operation's Boolean variables; a variable without one is not in it. */
export type BooleanDefaults = ReadonlyMap<string, boolean>;

interface Compilation {
  types: TypeRelations;
  defaults: BooleanDefaults;
  sharing: ReadonlySet<FetchNode>;
  repeated: ReadonlySet<FetchNode>;
}

/** Turns a plan into closures, once; running them fills the data and errors of a request. */
export function compilePlan(
  plan: QueryPlan,
  types: TypeRelations,
  defaults: BooleanDefaults,
): Step {
  const { node } = plan;
  if (!node) return () => undefined;
  if (node.kind === 'Subscription') {
    throw new Error('Execution of subscriptions not supported by gateway');
  }
  const placed = fetchesOf(node);
  const sharing = sharingFetches(placed);
  const repeated = repeatedFetches(placed.map(({ fetch }) => fetch));
  return compileNode(node, [], { types, defaults, sharing, repeated });
}

function compileNode(node: PlanNode, path: ResponsePath, compilation: Compilation): Step {
  const compiled = (inner: PlanNode) => compileNode(inner, path, compilation);
  switch (node.kind) {
    case 'Sequence':
      return inSequence(node.nodes.map(compiled));
    case 'Parallel':
      return inParallel(node.nodes.map(compiled));
    case 'Flatten':
      return compileNode(node.node, [...path, ...node.path], compilation);
    case 'Condition':
      return compileCondition(node, compiled, compilation.defaults);
    case 'Fetch':
      return compileFetch(node, path, compilation);
    case 'Defer':
      throw new Error('@defer support is not available in the gateway');
  }
}

// Data of another form than the path's is no fault of the fetch: it ends the request.
function atPath(walk: PathWalk, step: TargetedStep): Step {
  return (execution) => {
    const targets = walk(execution.data, execution.sharesParts);
    return targets.length > 0 ? step(execution, targets) : undefined;
  };
}

function compileFetch(fetch: FetchNode, path: ResponsePath, compilation: Compilation): Step {
  const { types, sharing, repeated } = compilation;
  const walk = compileWalk(path);
  const told = { shares: sharing.has(fetch), repeated: repeated.has(fetch) };
  const step = fetch.requires
    ? compileEntityFetch({ types, fetch, path, walk, ...told })
    : compileRootFetch(types, fetch, path);
  return atPath(walk, failingAlone(step));
}

function compileCondition(
  node: ConditionNode,
  compiled: (inner: PlanNode) => Step,
  defaults: BooleanDefaults,
): Step {
  const { condition, ifClause, elseClause } = node;
  const whenTrue = ifClause && compiled(ifClause);
  const whenFalse = elseClause && compiled(elseClause);
  return (execution) => {
    const given = own(execution.variables, condition);
    const value = given === undefined ? defaults.get(condition) : given;
    if (typeof value !== 'boolean') {
      throw new Error(
        `Invalid non-boolean value ${String(value)} for Boolean! variable $${condition}`,
      );
    }
    return (value ? whenTrue : whenFalse)?.(execution);
  };
}
