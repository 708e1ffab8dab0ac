/** The values of a vocabulary, in its order. */
export function keysOf<Value extends string>(labels: Readonly<Record<Value, unknown>>): Value[] {
  return Object.keys(labels) as Value[];
}
