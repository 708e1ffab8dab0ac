import type { JsonObject } from '../execution/jsonObject.ts';
import type { Representation } from './compileRepresentation.ts';

/** The objects behind each representation, by its text; those without one are left out. */
export function holdersByRepresentation(
  objects: readonly JsonObject[],
  represent: (object: JsonObject) => Representation,
): Map<string, JsonObject[]> {
  const holders = new Map<string, JsonObject[]>();
  const alike = new Map<unknown, JsonObject[]>();
  for (const object of objects) {
    const { write, resemblance } = represent(object);
    const key = resemblance?.keyOf(object);
    const found = key === undefined ? undefined : alike.get(key);
    if (found?.[0] && resemblance?.equal(found[0], object)) {
      found.push(object);
      continue;
    }
    const text = write(object);
    if (text === null) continue;
    let same = holders.get(text);
    if (same) same.push(object);
    else holders.set(text, (same = [object]));
    if (key !== undefined) alike.set(key, same);
  }
  return holders;
}
