/** Text of the first of the dotted paths that holds one in an item of a document; '' where none does. */
export function textAt(item: unknown, paths: readonly string[]): string {
  for (const path of paths) {
    const text = textOf(valueAt(item, path));
    if (text !== '') return text;
  }
  return '';
}

/**
 * What an object holds at a dotted path, such as `acheteur.id` or `titulaires.0.id`; names that have
 * dots themselves are found as well.
 */
export function valueAt(item: unknown, path: string): unknown {
  // Own properties alone: a document may ask for "constructor".
  if (typeof item !== 'object' || item === null) return undefined;
  if (Object.hasOwn(item, path)) return Reflect.get(item, path);
  const dot = path.indexOf('.');
  return dot === -1 || !Object.hasOwn(item, path.slice(0, dot))
    ? undefined
    : valueAt(Reflect.get(item, path.slice(0, dot)), path.slice(dot + 1));
}

function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return JSON.stringify(value);
}
