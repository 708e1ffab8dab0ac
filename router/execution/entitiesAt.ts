import { GeneratedCode, literal, own, readProperty } from '../codegen/generatedCode.ts';
import type { JsonObject } from './jsonObject.ts';

/** Where a plan's node works: response names, and `@` for every item of a list. */
export type ResponsePath = readonly (string | number)[];

/** Finds the objects at a path of the data; with `listsOnce` each list is visited once, however many objects share it. */
export type PathWalk = (data: JsonObject, listsOnce: boolean) => JsonObject[];

/**
 * The walk along a path. Null on the way ends that way; data of another form than the path says is an error.
 * Each step has code of its own, since objects of one step are alike and those of all steps are not.
 */
export function compileWalk(path: ResponsePath): PathWalk {
  const code = new GeneratedCode();
  const steps = path.map((step) =>
    step === '@'
      ? `level = itemsOf(level, listsOnce);`
      : `level = ${fieldFunction(code, String(step))}(level);`,
  );
  const walk = code.declareFunction('walk', ['level', 'listsOnce'], [...steps, 'return level;']);
  const itemsOf = (lists: readonly unknown[], once: boolean) => itemsAt(path, lists, once);
  type Walk = (level: unknown[], listsOnce: boolean) => unknown[];
  const reached = code.compile<Walk>(walk, { own, itemsOf });
  return (data, listsOnce) => {
    const level = reached([data], listsOnce);
    return (level.some(Array.isArray) ? level.flat().filter(isThere) : level) as JsonObject[];
  };
}

/** A function of a list of objects: the values that their field has. */
function fieldFunction(code: GeneratedCode, name: string): string {
  return code.declareFunction(
    'fields',
    ['objects'],
    [
      'const fields = [];',
      'for (let index = 0; index < objects.length; index++) {',
      '  const object = objects[index];',
      '  if (typeof object !== "object" || object === null) continue;',
      '  if (Array.isArray(object)) {',
      `    throw new Error("Unexpected array in result for path element " + ${literal(name)});`,
      '  }',
      `  const value = ${readProperty('object', name)};`,
      '  if (value != null) fields.push(value);',
      '}',
      'return fields;',
    ],
  );
}

function itemsAt(path: ResponsePath, lists: readonly unknown[], once: boolean): unknown[] {
  const items: unknown[] = [];
  for (const list of once ? new Set(lists) : lists) {
    if (!Array.isArray(list)) throw new Error(`Expected a list at "${path.join('.')}"`);
    for (const item of list as unknown[]) if (isThere(item)) items.push(item);
  }
  return items;
}

function isThere(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** Every place of the response under a path, with list indexes in place of `@`; nulls have none. */
export function placesAt(data: JsonObject, path: ResponsePath): (string | number)[][] {
  const places: (string | number)[][] = [];
  addPlaces(data, path, [], places);
  return places;
}

function addPlaces(
  value: unknown,
  path: ResponsePath,
  place: readonly (string | number)[],
  places: (string | number)[][],
): void {
  if (value === undefined || value === null) return;
  const [step, ...rest] = path;
  if (step === undefined) {
    places.push([...place]);
    return;
  }
  if (Array.isArray(value)) {
    const below = step === '@' ? rest : path;
    value.forEach((item, index) => addPlaces(item, below, [...place, index], places));
    return;
  }
  addPlaces(own(value, String(step)), rest, [...place, step], places);
}
