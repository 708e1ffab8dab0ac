import type { GraphAnswer } from '@relance/sdk/visitor.ts';
import { LRUCache } from 'lru-cache';

interface Known {
  data: unknown;
  at: Date;
}

/** Complete answers by what was asked, so that a page can show what an owner told before it fell silent. */
export class LastKnown {
  readonly #known: LRUCache<string, Known>;

  constructor(most = 200) {
    this.#known = new LRUCache({ max: most });
  }

  keep(question: string, data: unknown, at: Date): void {
    this.#known.set(question, { data, at });
  }

  /** The answer with its holes filled from the last complete one, and the date of that; null where none is known. */
  fill<Data>(
    question: string,
    { data, errors }: GraphAnswer<Data>,
  ): { data: Data | null; at: Date | null } {
    const known = this.#known.get(question);
    if (known === undefined) return { data, at: null };
    // The same question was answered before: its data has the same type.
    const before = known.data as Data;
    if (data === null) return { data: before, at: known.at };
    const filled = structuredClone(data);
    let all = true;
    for (const { path } of errors) {
      all = (path ? fillAt(filled, before, path) : fillHoles(filled, before)) && all;
    }
    return { data: filled, at: all ? known.at : null };
  }
}

/**
 * Puts what was known before where an error left null; an error below a null tells of that null. False where
 * nothing was known. Places in lists may have moved, so they are taken for the same by `id` alone.
 */
function fillAt(target: unknown, before: unknown, path: readonly (string | number)[]): boolean {
  let [into, from] = [target, before];
  for (const step of path) {
    if (!isObject(into) || !isObject(from)) return false;
    if (typeof step === 'number') from = sameItem(into, from, step);
    if (!isObject(from)) return false;
    const next = into[step];
    if (next === null || next === undefined) {
      if (typeof step === 'number' || from[step] == null) return false;
      into[step] = structuredClone(from[step]);
      return true;
    }
    into = next;
    from = typeof step === 'number' ? from[0] : from[step];
  }
  return false;
}

/** The same where an error does not say where: at every null that was something before. False where none was. */
function fillHoles(into: unknown, from: unknown): boolean {
  if (!isObject(into) || !isObject(from)) return false;
  let any = false;
  const inList = Array.isArray(into);
  for (const [name, value] of Object.entries<unknown>(into)) {
    const before: unknown = inList ? sameItem(into, from, Number(name))?.[0] : from[name];
    if (value === null && before != null) {
      into[name] = structuredClone(before);
      any = true;
    } else any = fillHoles(value, before) || any;
  }
  return any;
}

/** The item with the id of that place, alone in a list. */
function sameItem(into: object, from: object, place: number): Json | undefined {
  const item = (into as Json)[place];
  if (!isObject(item) || item['id'] === undefined) return undefined;
  const same = Object.values(from as Json).find(
    (each) => isObject(each) && each['id'] === item['id'],
  );
  return same === undefined ? undefined : { 0: same };
}

type Json = Record<string | number, unknown>;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}
