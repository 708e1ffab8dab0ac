/** Collects the values of one statement: `add` gives what to write in their place. */
export class Parameters {
  readonly values: unknown[] = [];
  /** Of the values, as PostgreSQL names them. */
  readonly types: string[] = [];

  add(value: unknown, type: string): string {
    this.values.push(storable(value));
    this.types.push(type);
    return `${this.placeOf(this.values.length)}::${type}`;
  }

  /** Where the value stands that is counted from one. */
  protected placeOf(position: number): string {
    return `$${position}`;
  }
}

/** Values that PostgreSQL itself has quoted, for the statements that take no parameters. */
export class Literals extends Parameters {
  constructor(readonly quoted: readonly string[]) {
    super();
  }

  protected override placeOf(position: number): string {
    return this.quoted[position - 1] ?? 'NULL';
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
