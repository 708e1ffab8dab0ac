import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import type { NaturalPerson } from '@relance/schema/values/naturalPerson.ts';

/** Persons by the key that their subsidies hold; null for whoever was erased. */
export function naturalPersonsByKey(
  dataSource: DataSource,
): DataLoader<string, NaturalPerson | null> {
  return new DataLoader<string, NaturalPerson | null>(async (keys) => {
    const rows = await dataSource.query<(NaturalPerson & { key: string })[]>(
      'SELECT key, name, siret FROM natural_person WHERE key = ANY($1)',
      [keys],
    );
    const byKey = new Map(rows.map((row) => [row.key, row]));
    return keys.map((key) => byKey.get(key) ?? null);
  });
}
