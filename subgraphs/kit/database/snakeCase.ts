import { DefaultNamingStrategy } from 'typeorm';

/** Property names in camelCase, column names in snake_case; table names are always given. */
export class SnakeCaseNaming extends DefaultNamingStrategy {
  override columnName(propertyName: string, customName: string | undefined): string {
    return customName ?? snakeCase(propertyName);
  }
}

/** `beneficiarySiren` → `beneficiary_siren`. */
export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** A row with property names: `granted_on` → `grantedOn`. */
export function camelCased(row: Record<string, unknown>): Record<string, unknown> {
  return renamed(row, (name) =>
    name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
  );
}

/** Values by column name: `grantedOn` → `granted_on`. */
export function snakeCased(values: object): Record<string, unknown> {
  return renamed(values, snakeCase);
}

function renamed(values: object, rename: (name: string) => string): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [rename(name), value as unknown]),
  );
}
