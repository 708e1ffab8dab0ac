import { escapeIdentifier } from 'pg';

export const databaseNamed = 'SELECT 1 FROM pg_database WHERE datname = $1';

export const ownDataDirectory = "SELECT current_setting('data_directory') AS path";

/** A name cannot be a parameter of this statement, so it is quoted instead. */
export function createDatabaseNamed(name: string): string {
  return `CREATE DATABASE ${escapeIdentifier(name)}`;
}
