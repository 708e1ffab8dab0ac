/** Items with their places, such as `marches[3]`, below the path that was found. */
export interface ItemsAt {
  path: string;
  items: { place: string; value: unknown }[];
}

/**
 * What a document that is in memory lists at the deepest of the paths that it has; null when it has
 * none. A path that leads to no list leads to a single item, one that leads to nothing to no item.
 */
export function itemsAt(root: unknown, paths: readonly string[]): ItemsAt | null {
  for (const path of deepestFirst(paths)) {
    const found = alternatives(path)
      .map((name) => ({ name, value: valueAt(root, name) }))
      .filter(({ value }) => value !== undefined);
    if (found.length === 0) continue;
    return { path, items: found.flatMap(({ name, value }) => itemsOf(name, value)) };
  }
  return null;
}

function itemsOf(path: string, value: unknown): ItemsAt['items'] {
  if (value === null || value === '') return [];
  if (!Array.isArray(value)) return [{ place: path, value }];
  return value.map((each: unknown, index) => ({ place: placeOf(path, index), value: each }));
}

/** The lists that stand beside each other at `marches.marche|contrat-concession`, each by its path. */
export function alternatives(path: string): string[] {
  const last = path.lastIndexOf('.') + 1;
  return path
    .slice(last)
    .split('|')
    .map((name) => path.slice(0, last) + name);
}

/** Names of the properties that lead to a value; none for the document itself. */
export function segments(path: string): string[] {
  return path === '' ? [] : path.split('.');
}

/** `marches[3]`, for an item of a list. */
export function placeOf(path: string, index: number): string {
  return `${path}[${index}]`;
}

/** Paths in the order in which they are looked for. */
export function deepestFirst(paths: readonly string[]): string[] {
  return [...paths].sort((one, other) => depth(other) - depth(one));
}

/** How many names lead to what is listed. */
export function depth(path: string): number {
  return segments(path).length;
}

/** What that path leads to; undefined when it leads to nothing. */
export function valueAt(root: unknown, path: string): unknown {
  return segments(path).reduce<unknown>(
    (value, name) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, name)
        ? Reflect.get(value, name)
        : undefined,
    root,
  );
}
