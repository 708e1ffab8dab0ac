/** Collects the values of one statement: `add` gives the placeholder to write in their place. */
export class Parameters {
  readonly values: unknown[] = [];

  add(value: unknown, type: string): string {
    this.values.push(storable(value));
    return `$${this.values.length}::${type}`;
  }
}

/** One part of a filter; `r` is the record's alias. Facets leave out the part of their own dimension. */
export interface Condition {
  dimension: string;
  sql: (parameters: Parameters) => string;
}

// PostgreSQL refuses a NUL in a text: no record can have such a value, nor U+FFFF, which is no character.
function storable(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('\0', '\uFFFF');
  return Array.isArray(value) ? value.map(storable) : value;
}
