import type { EntityManager } from 'typeorm';
import { receivedAt } from '../history/versions.sql.ts';
import type { ArrivedEvent } from './arrivedPage.ts';

// What an owner wrote before records said who sees them was for everybody.
const published = `'{"publication":"PUBLISHED"}'::jsonb`;

/** The events of `arrivedValues` as rows `arrived`, each with its document read once. */
export const arrivedRows = `
    SELECT record_id, version, kind, occurred_at, position, event,
           CASE WHEN told ? 'publication' THEN told ELSE ${published} || told END AS document
    FROM (
      SELECT *, nullif(document, 'null')::jsonb AS told
      FROM unnest($2::uuid[], $3::int[], $4::text[], $5::timestamptz[], $6::bigint[], $7::bigint[],
                  string_to_array($8::text, E'\\n'))
        AS e (record_id, version, kind, occurred_at, position, event, document)
      OFFSET 0) AS sent`;

const lineBreak = Buffer.from('\n');

/** The parameters from `$1`, the owner, to `$8`. JSON text has no line break inside. */
export function arrivedValues(owner: string, events: readonly ArrivedEvent[]): unknown[] {
  return [
    owner,
    events.map(({ recordId }) => recordId),
    events.map(({ version }) => version),
    events.map(({ kind }) => kind),
    events.map(({ occurredAt }) => occurredAt),
    events.map(({ position }) => position),
    events.map(({ event }) => event),
    Buffer.concat(events.flatMap(({ document }) => [lineBreak, document]).slice(1)),
  ];
}

/** Keeps the rows `arrived` of the owner `$1` as versions; what is known already stays. */
// In the order of the ids, so that neighbours in the index are written together.
export function keepArrived(schema: string): string {
  return `
    INSERT INTO ${schema}.record_version
      (record_id, version, owner, kind, document, occurred_at, position, event, received_at)
    SELECT record_id, version, $1, kind, document, occurred_at, position, event,
      ${receivedAt(schema)}
    FROM arrived ORDER BY record_id, version
    ON CONFLICT DO NOTHING`;
}

/** Keeps versions that no list shows: of unknown kinds, or of records that had to be set aside. */
export async function keepUnlisted(
  manager: EntityManager,
  schema: string,
  owner: string,
  events: readonly ArrivedEvent[],
): Promise<void> {
  if (events.length === 0) return;
  await manager.query(
    `WITH arrived AS MATERIALIZED (${arrivedRows}
    )${keepArrived(schema)}`,
    arrivedValues(owner, events),
  );
}
