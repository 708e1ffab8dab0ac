import type { JsonObject } from './jsonObject.ts';
import { isJsonObject } from './jsonObject.ts';

/**
 * Adds what a subgraph answered to what is known of the same object, in place. Objects are merged
 * field by field, lists of equal length item by item; anything else is replaced, null included.
 */
export function mergeInto(target: JsonObject, source: JsonObject): void {
  for (const key in source) {
    const added = source[key];
    if (added === undefined) continue;
    if (target[key] === undefined) target[key] = added;
    else mergeField(target, key, added);
  }
}

/** The same for one field that is known already. */
export function mergeField(target: JsonObject, key: string, added: unknown): void {
  // `__proto__` and the like are inherited by every object: the field is not there yet.
  if (!Object.hasOwn(target, key)) {
    define(target, key, added);
    return;
  }
  const known = target[key];
  if (known === added) return;
  if (known && isJsonObject(added)) mergeInto(known as JsonObject, added);
  else if (Array.isArray(added) && Array.isArray(known) && added.length === known.length) {
    target[key] = mergedItems(known, added);
  } else target[key] = added;
}

/** The known list with what was added; the list itself is left as it is: others may hold it. */
function mergedItems(known: unknown[], added: readonly unknown[]): unknown[] {
  let merged = known;
  for (let index = 0; index < added.length; index++) {
    const item = known[index];
    const addition = added[index];
    if (item === addition) continue;
    if (isJsonObject(item) && isJsonObject(addition)) {
      mergeInto(item, addition);
      continue;
    }
    if (merged === known) merged = [...known];
    merged[index] = addition;
  }
  return merged;
}

function define(target: JsonObject, key: string, value: unknown): void {
  Object.defineProperty(target, key, {
    value,
    configurable: true,
    enumerable: true,
    writable: true,
  });
}
