import { own, propertyReader } from '../codegen/generatedCode.ts';
import type { JsonObject } from './jsonObject.ts';

/** Where a plan's node works: response names, and `@` for every item of a list. */
export type ResponsePath = readonly (string | number)[];

/**
 * Every object at a path of the data, each list visited once however many objects share it.
 * Null on the way ends that way; data of another form than the path says is an error.
 */
export function entitiesAt(data: JsonObject, path: ResponsePath): JsonObject[] {
  return reached(data, path, true);
}

/** The same, in the order of the response and once per place: the order that error paths count in. */
export function entityVisits(data: JsonObject, path: ResponsePath): JsonObject[] {
  return reached(data, path, false);
}

// Step by step for all of the answer: a walk down every branch costs several times as much.
function reached(data: JsonObject, path: ResponsePath, listsOnce: boolean): JsonObject[] {
  let level: unknown[] = [data];
  for (const step of path) {
    level = step === '@' ? itemsOf(level, path, listsOnce) : fieldsOf(level, String(step));
  }
  return (level.some(Array.isArray) ? level.flat().filter(isThere) : level) as JsonObject[];
}

function itemsOf(lists: readonly unknown[], path: ResponsePath, once: boolean): unknown[] {
  const items: unknown[] = [];
  for (const list of once ? new Set(lists) : lists) {
    if (!Array.isArray(list)) throw new Error(`Expected a list at "${path.join('.')}"`);
    for (const item of list as unknown[]) if (isThere(item)) items.push(item);
  }
  return items;
}

function fieldsOf(objects: readonly unknown[], name: string): unknown[] {
  const read = propertyReader(name);
  const fields: unknown[] = [];
  for (const object of objects) {
    if (typeof object !== 'object' || object === null) continue;
    if (Array.isArray(object)) {
      throw new Error(`Unexpected array in result for path element ${name}`);
    }
    const field = read(object);
    if (isThere(field)) fields.push(field);
  }
  return fields;
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
