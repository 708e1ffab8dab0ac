import type { FetchDataRewrite } from '@apollo/query-planner';
import { own } from '../codegen/generatedCode.ts';
import type { TypeRelations } from '../supergraph/typeRelations.ts';
import { isJsonObject, type JsonObject } from './jsonObject.ts';

const typeStep = '... on ';

/**
 * Applies what the planner asks for between a subgraph's form of an object and the response's: a
 * field under another name, or a type name set (interface objects). Changes the value in place.
 */
export function applyRewrites(
  types: TypeRelations,
  rewrites: readonly FetchDataRewrite[],
  value: unknown,
): void {
  for (const rewrite of rewrites) {
    const field = rewrite.path.at(-1);
    if (field === undefined) continue;
    for (const object of objectsAt(types, rewrite.path.slice(0, -1), value)) {
      applyTo(object, field, rewrite);
    }
  }
}

function applyTo(object: JsonObject, field: string, rewrite: FetchDataRewrite): void {
  if (rewrite.kind === 'ValueSetter') {
    setOwn(object, field, rewrite.setValueTo);
    return;
  }
  const moved = own(object, field);
  if (!moved) return;
  setOwn(object, rewrite.renameKeyTo, moved);
  object[field] = undefined;
}

function setOwn(object: JsonObject, field: string, value: unknown): void {
  Object.defineProperty(object, field, {
    value,
    configurable: true,
    enumerable: true,
    writable: true,
  });
}

function objectsAt(types: TypeRelations, path: readonly string[], value: unknown): JsonObject[] {
  if (Array.isArray(value)) return value.flatMap((item) => objectsAt(types, path, item));
  if (!isJsonObject(value)) return [];
  const [step, ...rest] = path;
  if (step === undefined) return [value];
  if (!step.startsWith(typeStep)) return objectsAt(types, rest, own(value, step));
  const typename = value['__typename'];
  const applies =
    typeof typename !== 'string' ||
    typename === '' ||
    types.isOfType(typename, step.slice(typeStep.length));
  return applies ? objectsAt(types, rest, value) : [];
}
