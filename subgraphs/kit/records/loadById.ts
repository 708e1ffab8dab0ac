import DataLoader from 'dataloader';
import { type Seen, sees, type Sight } from '@relance/schema/access/sight.ts';
import { In, type DataSource, type EntityTarget } from 'typeorm';

/** What the generic store needs of a record; every kind's class has more. */
export interface StoredRecord extends Seen {
  id: string;
  version: number;
}

export type RecordLoader<T extends StoredRecord> = DataLoader<string, T | null>;

/** One statement per type and tick: rows in the order of the keys, null where there is none that who asks may see. */
export function loadById<T extends StoredRecord>(
  dataSource: DataSource,
  entity: EntityTarget<T>,
  sight: Sight,
): RecordLoader<T> {
  return new DataLoader<string, T | null>(async (ids) => {
    const known = ids.filter(isUuid);
    const rows = await dataSource.getRepository(entity).findBy({ id: In(known) } as never);
    const seen = rows.filter((row) => sees(sight, row));
    const byId = new Map(seen.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}

/** A text that PostgreSQL takes as uuid: ids are opaque, so anything else is just unknown. */
export function isUuid(id: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);
}
