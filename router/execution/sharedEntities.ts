import type { FetchNode, PlanNode } from '@apollo/query-planner';
import { type DocumentNode, Kind, parse, type SelectionSetNode } from 'graphql';
import type { ResponsePath } from './entitiesAt.ts';

/** A fetch and where its answer goes. */
export interface PlacedFetch {
  fetch: FetchNode;
  path: ResponsePath;
}

/** Every fetch of a plan, with the path of its target. */
export function fetchesOf(node: PlanNode, path: ResponsePath = []): PlacedFetch[] {
  switch (node.kind) {
    case 'Fetch':
      return [{ fetch: node, path }];
    case 'Sequence':
    case 'Parallel':
      return node.nodes.flatMap((inner) => fetchesOf(inner, path));
    case 'Flatten':
      return fetchesOf(node.node, [...path, ...node.path]);
    case 'Condition':
      return [node.ifClause, node.elseClause].flatMap((inner) =>
        inner ? fetchesOf(inner, path) : [],
      );
    case 'Defer':
      return [];
  }
}

/**
 * An entity that stands in several places is answered once. Its places may share the objects inside the
 * answer where no other fetch merges into those objects: such a fetch could tell two places apart, and
 * what it writes at one would show at the other. These are the fetches whose places may share.
 */
export function sharingFetches(fetches: readonly PlacedFetch[]): Set<FetchNode> {
  // A renamed field lands where the text of its fetch does not say.
  if (fetches.some(({ fetch }) => renamesFields(fetch))) return new Set();
  const writers = new Map<string, number>();
  const written = fetches.map((placed) => new Set(positionsWritten(placed)));
  for (const position of written.flatMap((positions) => [...positions])) {
    writers.set(position, (writers.get(position) ?? 0) + 1);
  }
  const alone = (position: string) => writers.get(position) === 1;
  return new Set(
    fetches
      .filter((_, index) => [...(written[index] ?? [])].every(alone))
      .map(({ fetch }) => fetch),
  );
}

/** The fields of an entity in a fetch's answer, by response name, and whether any of them has fields of its own. */
export function entityFields(fetch: FetchNode): { names: string[]; nests: boolean } {
  const positions = positionsWritten({ fetch, path: [] }).map((position) => position.slice(1));
  const names = new Set(positions.flatMap((position) => position.split('.', 1)));
  return {
    names: ['__typename', ...names],
    nests: positions.some((position) => position.includes('.')),
  };
}

function renamesFields({ outputRewrites = [] }: FetchNode): boolean {
  return outputRewrites.some(({ kind }) => kind === 'KeyRenamer');
}

/** Response positions (`users.reviews`) of the fields in a fetch's answer. */
function positionsWritten({ fetch, path }: PlacedFetch): string[] {
  const document = parse(fetch.operation, { noLocation: true });
  const start = path.filter((step) => step !== '@').join('.');
  const positions: string[] = [];
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    for (const root of rootSelections(definition.selectionSet, Boolean(fetch.requires))) {
      addPositions(document, root, start, positions);
    }
  }
  return positions;
}

/** An entity's own fields stand one level below `_entities`. */
function rootSelections(
  selectionSet: SelectionSetNode,
  isEntityFetch: boolean,
): SelectionSetNode[] {
  if (!isEntityFetch) return [selectionSet];
  return selectionSet.selections.flatMap((selection) =>
    selection.kind === Kind.FIELD && selection.selectionSet ? [selection.selectionSet] : [],
  );
}

function addPositions(
  document: DocumentNode,
  selectionSet: SelectionSetNode,
  position: string,
  positions: string[],
): void {
  for (const selection of selectionSet.selections) {
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const name = selection.name.value;
      const fragment = document.definitions.find(
        (definition) =>
          definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name,
      );
      if (fragment?.kind === Kind.FRAGMENT_DEFINITION) {
        addPositions(document, fragment.selectionSet, position, positions);
      }
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      addPositions(document, selection.selectionSet, position, positions);
    } else if (selection.name.value !== '__typename') {
      // Leaves count as well: a scalar of the graph may be an object or a list.
      const inner = `${position}.${(selection.alias ?? selection.name).value}`;
      positions.push(inner);
      if (selection.selectionSet) {
        addPositions(document, selection.selectionSet, inner, positions);
      }
    }
  }
}
