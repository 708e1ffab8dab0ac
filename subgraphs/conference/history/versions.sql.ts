import type { EntityManager } from 'typeorm';

const served = 'record_index';
const now = `date_trunc('milliseconds', now())`;

/**
 * When the index learned the version `record_id, version` of `arrived` and the owner `$1`. The next
 * edition learns nothing anew: what the served one has, it has known since then.
 */
export function receivedAt(schema: string): string {
  if (schema === served) return now;
  return `coalesce((
    SELECT known.received_at FROM ${served}.record_version AS known
    WHERE known.record_id = arrived.record_id AND known.owner = $1
      AND known.version = arrived.version), ${now})`;
}

/**
 * Gives the next edition the versions that the served one received since it was read: following
 * the feeds would bring them too, but as if they were learned only then.
 */
export async function keepNewestVersions(manager: EntityManager, next: string): Promise<void> {
  await manager.query(
    `INSERT INTO ${next}.record_version
     SELECT v.* FROM ${served}.record_version AS v
     JOIN ${served}.feed_cursor AS c USING (owner)
     JOIN ${next}.feed_cursor AS n USING (owner, epoch)
     WHERE (v.position, v.event) > (n.position, n.event)
     ON CONFLICT DO NOTHING`,
  );
}

/**
 * An owner that no longer names a beneficiary has found that it is, or may be, a natural person:
 * earlier versions must not go on naming it. For subsidies of which more than a first version is known.
 */
export async function withholdNames(
  manager: EntityManager,
  schema: string,
  owner: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  await manager.query(
    `UPDATE ${schema}.record_version AS named SET document = named.document || jsonb_build_object(
       'beneficiary_name', NULL, 'beneficiary_siren', NULL,
       'beneficiary_siret', NULL, 'beneficiary_rna', NULL)
     FROM (
       SELECT record_id, max(version) AS version FROM ${schema}.record_version
       WHERE record_id = ANY($1::uuid[]) AND owner = $2 AND version > 1 AND document IS NOT NULL
         AND ${unnamed('document')}
       GROUP BY record_id
     ) AS withheld
     WHERE named.record_id = withheld.record_id AND named.owner = $2
       AND named.version < withheld.version AND NOT ${unnamed('named.document')}`,
    [ids, owner],
  );
}

const unnamed = (document: string) =>
  `coalesce(${document} ->> 'beneficiary_name', ${document} ->> 'beneficiary_siren') IS NULL`;
