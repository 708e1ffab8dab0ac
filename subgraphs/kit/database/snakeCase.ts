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
