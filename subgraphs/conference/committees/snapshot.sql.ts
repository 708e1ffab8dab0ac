import DataLoader from 'dataloader';
import type { EntityManager } from 'typeorm';
import { isUuid } from '@relance/kit/records/loadById.ts';
import type { ConferenceContext } from '../context.ts';
import { camelCased } from '../index/camelCased.ts';

/** What was frozen of a session. */
export interface SnapshotRow {
  sessionId: string;
  frozenAt: Date;
  /** A scope, never a person. */
  frozenBy: string;
  /** SHA-256 of the text in UTF-8, in hexadecimal. */
  hash: string;
  /** Canonical JSON. */
  text: string;
}

/** What was frozen of sessions, by their id; null of one that is not frozen. */
export function snapshots(context: ConferenceContext): DataLoader<string, SnapshotRow | null> {
  return context.once('snapshots', () => {
    return new DataLoader<string, SnapshotRow | null>(async (ids) => {
      const rows = await context.dataSource.query<Record<string, unknown>[]>(
        `SELECT session_id, frozen_at, frozen_by, hash, text
         FROM committee_snapshot WHERE session_id = ANY($1::uuid[])`,
        [ids.filter(isUuid)],
      );
      const found = rows.map((row) => camelCased(row) as unknown as SnapshotRow);
      return ids.map((each) => found.find(({ sessionId }) => sessionId === each) ?? null);
    });
  });
}

/**
 * Takes the session for held and keeps what was frozen of it; false when somebody wrote it since that
 * version. What hangs on demo records is one.
 */
export async function keepSnapshot(
  manager: EntityManager,
  version: number,
  { sessionId, frozenAt, frozenBy, hash, text }: SnapshotRow,
): Promise<boolean> {
  const rows = await manager.query<unknown[]>(
    `WITH held AS (
       UPDATE committee_session SET status = 'HELD' WHERE id = $1 AND version = $2
       RETURNING id, demo, committee_id)
     INSERT INTO committee_snapshot (session_id, frozen_at, frozen_by, hash, text, demo)
     SELECT held.id, $3, $4, $5, $6, held.demo OR c.demo
     FROM held JOIN committee AS c ON c.id = held.committee_id
     RETURNING session_id`,
    [sessionId, version, frozenAt, frozenBy, hash, text],
  );
  return rows.length > 0;
}
