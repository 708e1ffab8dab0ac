import type { PlanNode } from '@apollo/query-planner';
import { exampleQueries } from '@relance/router/graphiql.ts';
import { SupergraphPlanner } from '@relance/router/planning/supergraphPlanner.ts';
import { partners } from '@relance/schema/partners.ts';
import { readSupergraph } from '../../platform/supergraph.ts';

const withAids = partners
  .filter(({ kinds }) => kinds.includes('Aid'))
  .map(({ name }) => name)
  .sort();

const planner = new SupergraphPlanner(await readSupergraph());

/** Subgraphs in the order of their fetches; those of one inner list go out together. */
function rounds(query: string): string[][] {
  const { node } = planner.plan(query, undefined);
  return node ? roundsOf(node as PlanNode) : [];
}

function roundsOf(node: PlanNode): string[][] {
  switch (node.kind) {
    case 'Fetch':
      return [[node.serviceName]];
    case 'Flatten':
      return roundsOf(node.node);
    case 'Sequence':
      return node.nodes.flatMap(roundsOf);
    case 'Parallel': {
      const branches = node.nodes.map(roundsOf);
      const depth = Math.max(...branches.map((branch) => branch.length));
      return Array.from({ length: depth }, (_, round) =>
        branches.flatMap((branch) => branch[round] ?? []),
      );
    }
    default:
      throw new Error(`no rule for a ${node.kind} node`);
  }
}

function example(name: string): string {
  return exampleQueries().find((found) => found.name === name)?.query ?? '';
}

describe('a query plan', () => {
  it('of a plain list is one fetch, though every owner has records in it', () => {
    const query = `{
      aids { totalCount sums { budget } facets { themes { label count } }
        nodes { id owner title status ceiling closesOn funder { name } themes { label } } }
    }`;

    expect(rounds(query)).toEqual([['conference']]);
  });

  it('of a list of the past is one fetch too: what the lists show is all from then', () => {
    const query = `{
      aids(asOf: "2021-06-01T00:00:00Z", knownAt: "2021-06-01T00:00:00Z") {
        totalCount sums { budget } facets { owners { code count } }
        nodes { id owner title status ceiling closesOn funder { name } themes { label } } }
      changes(since: "2021-06-01T00:00:00Z") { totals { added } nodes { title fields { field } } }
    }`;

    expect(rounds(query)).toEqual([['conference']]);
  });

  it('of a search is one fetch, with the records behind its hits', () => {
    const query = `{
      suggestions(text: "vill") { kind label key }
      search(text: "trésorerie") { totalCount isRelaxed facets { kinds { label count } }
        nodes { kind score title highlights { text isMatch } aid { title ceiling } subsidy { amount }
          investment { totalCost } recoveryAction { title status } } }
    }`;

    expect(rounds(query)).toEqual([['conference']]);
  });

  it('of a list with owners’ details is that fetch and one parallel round', () => {
    const query = '{ aids { nodes { title howToApply } } }';

    const [first, second, ...more] = rounds(query);

    expect(first).toEqual(['conference']);
    expect(second?.toSorted()).toEqual(withAids);
    expect(more).toEqual([]);
  });

  it('of a query across all five owners needs two rounds', () => {
    const plan = rounds(example('five-owners'));

    expect(new Set(plan.flat()).size).toBe(5);
    expect(plan).toHaveLength(2);
  });

  it('of a commune with lists asks the commune’s owner, then the conference', () => {
    const plan = rounds('{ commune(inseeCode: "47001") { name aids { totalCount } } }');

    expect(plan).toEqual([['communes'], ['conference']]);
  });
});
