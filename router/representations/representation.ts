import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { own } from '../codegen/generatedCode.ts';
import type { JsonObject } from '../execution/jsonObject.ts';
import { mergeInto } from '../execution/mergeInto.ts';
import type { TypeRelations } from '../supergraph/typeRelations.ts';

/**
 * What a subgraph needs of an object in order to find it (its key, and fields that it requires), read
 * from the object. Null where a needed field has not been fetched; a null value is sent as null.
 */
export function representationOf(
  types: TypeRelations,
  object: unknown,
  needed: readonly QueryPlanSelectionNode[],
): JsonObject | null {
  if (typeof object !== 'object' || object === null) return null;
  const representation = Object.create(null) as JsonObject;
  for (const selection of needed) {
    if (selection.kind === 'InlineFragment') {
      const { typeCondition, selections } = selection;
      if (!typeCondition || !satisfies(types, object, typeCondition)) continue;
      const part = representationOf(types, object, selections);
      if (part) mergeInto(representation, part);
      continue;
    }
    const name = selection.alias ?? selection.name;
    const value = own(object, name);
    if (value === undefined) return null;
    representation[name] = neededValue(types, value, selection.selections);
  }
  return representation;
}

function neededValue(
  types: TypeRelations,
  value: unknown,
  selections: readonly QueryPlanSelectionNode[] | undefined,
): unknown {
  if (!selections) return value;
  if (!Array.isArray(value)) return representationOf(types, value, selections);
  return value.map((item) => representationOf(types, item, selections));
}

function satisfies(types: TypeRelations, object: object, condition: string): boolean {
  const typename = (object as JsonObject)['__typename'];
  return typeof typename === 'string' && typename !== '' && types.isOfType(typename, condition);
}
