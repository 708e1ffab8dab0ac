import { own } from '../codegen/generatedCode.ts';
import type { JsonObject } from './jsonObject.ts';

/** Where a plan's node works: response names, and `@` for every item of a list. */
export type ResponsePath = readonly (string | number)[];

/**
 * Every object at a path of the data, each list visited once however many objects share it.
 * Null on the way ends that way; data of another form than the path says is an error.
 */
export function entitiesAt(data: JsonObject, path: ResponsePath): JsonObject[] {
  const found: JsonObject[] = [];
  collect(data, path, 0, found, new Set());
  return found;
}

/** The same, in the order of the response and once per place: the order that error paths count in. */
export function entityVisits(data: JsonObject, path: ResponsePath): JsonObject[] {
  const found: JsonObject[] = [];
  collect(data, path, 0, found, undefined);
  return found;
}

function collect(
  value: unknown,
  path: ResponsePath,
  depth: number,
  found: JsonObject[],
  visited: Set<unknown> | undefined,
): void {
  if (value === undefined || value === null) return;
  if (depth === path.length) {
    collectEnd(value, found);
    return;
  }
  const step = path[depth];
  if (step === '@') {
    if (!Array.isArray(value)) throw new Error(`Expected a list at "${path.join('.')}"`);
    if (visited?.has(value)) return;
    visited?.add(value);
    for (const item of value) collect(item, path, depth + 1, found, visited);
    return;
  }
  if (Array.isArray(value)) {
    throw new Error(`Unexpected array in result for path element ${String(step)}`);
  }
  collect(own(value, String(step)), path, depth + 1, found, visited);
}

function collectEnd(value: unknown, found: JsonObject[]): void {
  if (!Array.isArray(value)) {
    found.push(value as JsonObject);
    return;
  }
  for (const item of value as unknown[]) {
    if (item !== undefined && item !== null) found.push(item as JsonObject);
  }
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
