/** Part of a filter: `sql` gets the placeholder of the value. */
export interface Condition {
  sql: (placeholder: string) => string;
  value: unknown;
}

/** What a list is sorted by, before the id that tells equals apart. */
export interface SortKey {
  /** An expression that is never null. */
  sql: string;
  type: 'text' | 'int' | 'bigint' | 'date';
}

/** A list of one table, in the only order that it has. */
export interface RecordOrder {
  table: string;
  keys: readonly SortKey[];
  /** All keys and the id run the other way, so that one index serves. */
  descending?: boolean;
}

export interface Statement {
  text: string;
  values: unknown[];
}

/** Ids and sort values (`places`, as texts) of the rows that follow a place, one more than `size`. */
export function pageStatement(
  { table, keys, descending }: RecordOrder,
  conditions: readonly Condition[],
  { size, after }: { size: number; after: readonly string[] | null },
): Statement {
  const values: unknown[] = [];
  const add = (value: unknown) => `$${values.push(value)}`;
  const columns = [...keys.map(({ sql }) => sql), 'id'];
  const types = [...keys.map(({ type }) => type), 'uuid'];
  const where = whereOf(conditions, add);
  if (after) {
    const place = types.map((type, at) => `${add(after[at])}::${type}`);
    where.push(`(${columns.join(', ')}) ${descending ? '<' : '>'} (${place.join(', ')})`);
  }
  const direction = descending ? 'DESC' : 'ASC';
  const texts = columns.map((column) => `(${column})::text`);
  return {
    text: `
SELECT id, ARRAY[${texts.join(', ')}] AS place
FROM ${table}
WHERE ${['true', ...where].join(' AND ')}
ORDER BY ${columns.map((column) => `${column} ${direction}`).join(', ')}
LIMIT ${add(size + 1)}::int`,
    values,
  };
}

/** How many there are in the whole list, as `total`. */
export function countStatement(
  { table }: RecordOrder,
  conditions: readonly Condition[],
): Statement {
  const values: unknown[] = [];
  const where = whereOf(conditions, (value) => `$${values.push(value)}`);
  const text = `SELECT count(*)::int AS total FROM ${table} WHERE ${['true', ...where].join(' AND ')}`;
  return { text, values };
}

function whereOf(conditions: readonly Condition[], add: (value: unknown) => string): string[] {
  return conditions.map(({ sql, value }) => sql(add(value)));
}
