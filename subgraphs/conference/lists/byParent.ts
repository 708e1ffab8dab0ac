import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import type { Statement } from './list.sql.ts';

/** A row of a list, and of whose. */
export type ParentRow = Record<string, unknown> & { parent_key: string };

/** One statement for all parents whose lists are asked for in the same way. */
export function byParent(
  dataSource: DataSource,
  statement: (parents: readonly string[]) => Statement,
): DataLoader<string, ParentRow[]> {
  return new DataLoader<string, ParentRow[]>(async (parents) => {
    const { text, values } = statement(parents);
    const rows = await dataSource.query<ParentRow[]>(text, values);
    const found = new Map<string, ParentRow[]>(parents.map((parent) => [parent, []]));
    for (const row of rows) found.get(row.parent_key)?.push(row);
    return parents.map((parent) => found.get(parent) ?? []);
  });
}
