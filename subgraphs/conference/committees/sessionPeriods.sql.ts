import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { columnsOf, visible } from '@relance/kit/access/sight.sql.ts';
import type { Sight } from '@relance/schema/access/sight.ts';
import { Owner } from '@relance/schema/enums/owner.ts';
import { CommitteeSessionStatus } from './committeeSession.ts';

const { HELD } = CommitteeSessionStatus;

/** Sessions before that somebody may not see end no period: its bounds would tell of them. */
export function previousSessionSql(sight: Sight): string {
  const isSeen = visible(sight, columnsOf('held', 'CommitteeSession', `'${Owner.CONFERENCE}'`));
  return `
SELECT asked.id, previous.held_at
FROM committee_session AS asked
CROSS JOIN LATERAL (
  SELECT held.held_at FROM committee_session AS held
  WHERE held.committee_id = asked.committee_id AND held.held_at < asked.held_at
    AND held.status = '${HELD}' AND ${isSeen}
  ORDER BY held.held_at DESC LIMIT 1) AS previous
WHERE asked.id = ANY($1::uuid[])`;
}

/** When the committee last met before a session, by id of the session; null when it had not. */
export function previouslyHeldAt(
  dataSource: DataSource,
  sight: Sight,
): DataLoader<string, Date | null> {
  return new DataLoader(async (ids) => {
    const rows = await dataSource.query<{ id: string; held_at: Date }[]>(
      previousSessionSql(sight),
      [ids],
    );
    const byId = new Map(rows.map((row) => [row.id, row.held_at]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}
