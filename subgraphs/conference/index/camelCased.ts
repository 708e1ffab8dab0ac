// Columns are a few dozen and rows are many; what owners call their fields is nobody's to bound.
const known = new Map<string, string>();
const mostKnown = 500;

/** A database row with property names: `granted_on` → `grantedOn`. */
export function camelCased(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [propertyOf(name), value]));
}

/** `granted_on` → `grantedOn` */
export function propertyOf(column: string): string {
  const found = known.get(column);
  if (found !== undefined) return found;
  const name = column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  if (known.size < mostKnown) known.set(column, name);
  return name;
}
