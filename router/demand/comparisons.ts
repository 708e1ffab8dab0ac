import {
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { responseName } from '../projection/selectionShape.ts';

/**
 * Pairs of fields that share a place in the answer, which validation compares each with each. Fragments are
 * put in place: for documents whose fields have been counted.
 */
export function comparisonsOf(
  roots: readonly (OperationDefinitionNode | FragmentDefinitionNode)[],
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): number {
  return roots.reduce((all, { selectionSet }) => all + pairsIn([selectionSet], fragments), 0);
}

interface Place {
  fields: number;
  within: SelectionSetNode[];
}

function pairsIn(
  sets: readonly SelectionSetNode[],
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): number {
  const places = new Map<string, Place>();
  const gather = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const name = responseName(selection);
        const place = places.get(name) ?? { fields: 0, within: [] };
        place.fields += 1;
        if (selection.selectionSet) place.within.push(selection.selectionSet);
        places.set(name, place);
        continue;
      }
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      if (fragment) gather(fragment.selectionSet);
    }
  };
  sets.forEach(gather);
  let pairs = 0;
  for (const { fields, within } of places.values()) {
    pairs += (fields * (fields - 1)) / 2;
    if (within.length > 0) pairs += pairsIn(within, fragments);
  }
  return pairs;
}
