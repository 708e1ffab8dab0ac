/** Collects the values of one statement: `add` gives the placeholder to write in their place. */
export class Parameters {
  readonly values: unknown[] = [];

  add(value: unknown, type: string): string {
    this.values.push(value);
    return `$${this.values.length}::${type}`;
  }
}

/** One part of a filter; `r` is the record's alias. Facets leave out the part of their own dimension. */
export interface Condition {
  dimension: string;
  sql: (parameters: Parameters) => string;
}
