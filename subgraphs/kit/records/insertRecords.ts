import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import type { Columns } from './recordStore.ts';

const batch = 1_000;

/** Inserts rows given by property name, a thousand per statement; all rows name the same properties. */
export async function insertRecords<T extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<T>,
  rows: Columns[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const { tableName, columns } = manager.connection.getMetadata(entity);
  const written = columns.filter(({ propertyName }) => propertyName in first);
  const names = written.map(({ databaseName }) => databaseName).join(', ');
  for (let start = 0; start < rows.length; start += batch) {
    const documents = rows
      .slice(start, start + batch)
      .map((row) =>
        Object.fromEntries(
          written.map(({ databaseName, propertyName }) => [databaseName, row[propertyName]]),
        ),
      );
    await manager.query(
      `INSERT INTO ${tableName} (${names})
       SELECT ${names} FROM jsonb_populate_recordset(NULL::${tableName}, $1::jsonb)`,
      [JSON.stringify(documents)],
    );
  }
}
