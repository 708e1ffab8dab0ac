import type { DataSource, EntityManager } from 'typeorm';
import { type Actor, actAs } from '../../audit/actor.ts';
import { camelCased } from '../../database/snakeCase.ts';
import { isUuid } from '../../records/loadById.ts';
import { BadInput } from '../../errors.ts';

export type DuplicateStatus = 'OPEN' | 'DUPLICATE' | 'DISTINCT';
export type DuplicateKind = 'SAME_LINE' | 'SAME_GRANT' | 'SIMILAR_BENEFICIARY';

/** Records that may be the same thing, as they are stored. */
export interface StoredDuplicates {
  id: string;
  kind: DuplicateKind;
  recordTable: string;
  status: DuplicateStatus;
  reasons: string[];
  keptId: string | null;
  foundAt: Date;
  foundBy: string | null;
  decidedAt: Date | null;
  decidedBy: string | null;
  note: string | null;
  members: DuplicateMember[];
}

/** What a person has to see of a record to decide; `id` leads to all of it. */
export interface DuplicateMember {
  id: string;
  title: string;
  /** In cents. */
  amount: number;
  /** As published; null for whoever may be a natural person. */
  name: string | null;
  number: string | null;
  on: string | null;
  file: string | null;
  line: number | null;
}

export interface DuplicatesAsked {
  /** One set alone. */
  id?: string;
  status: DuplicateStatus | null;
  kind: DuplicateKind | null;
  first: number;
  after: string | null;
}

// What shows a record of each kind; a set whose records were withdrawn has nothing left to decide.
const shownSql = `
SELECT id, title, amount, beneficiary_name AS name, beneficiary_siren AS number,
       granted_on::text AS on, source
FROM subsidy`;
const shownInvestmentsSql = `
SELECT id, title, public_funding AS amount, NULL AS name, contracting_authority_siren AS number,
       programme_year::text AS on, source
FROM investment`;

/** Sets of at least two present records, the newest first: one statement with their members. */
export function duplicatesSql(tables: readonly string[]): string {
  const shown = tables.map((table) => (table === 'subsidy' ? shownSql : shownInvestmentsSql));
  return `
SELECT found.*, present.members FROM duplicate_set AS found
CROSS JOIN LATERAL (
  SELECT jsonb_agg(jsonb_build_object('id', record.id, 'title', title, 'amount', amount, 'name', name,
           'number', number, 'on', record.on, 'file', source ->> 'file',
           'line', (source ->> 'line')::int) ORDER BY source ->> 'file', (source ->> 'line')::int) AS members,
         count(*) AS count
  FROM duplicate_member JOIN (${shown.join(' UNION ALL ')}) AS record ON record.id = record_id
  WHERE set_id = found.id
) AS present
WHERE present.count > 1 AND ($5::uuid IS NULL OR found.id = $5) AND ($1::text IS NULL OR status = $1) AND ($2::text IS NULL OR kind = $2)
  AND ($4::uuid IS NULL OR (found_at, id) < (SELECT found_at, id FROM duplicate_set WHERE id = $4))
ORDER BY found_at DESC, id DESC LIMIT $3`;
}

export async function readDuplicates(
  connection: DataSource | EntityManager,
  tables: readonly string[],
  { id, status, kind, first, after }: DuplicatesAsked,
): Promise<StoredDuplicates[]> {
  const rows = await connection.query<Record<string, unknown>[]>(duplicatesSql(tables), [
    ...[status, kind, first, after, id ?? null],
  ]);
  return rows.map((row) => camelCased(row) as unknown as StoredDuplicates);
}

export interface DuplicateDecision {
  id: string;
  status: DuplicateStatus;
  /** Of a duplicate: the record that counts; its first member unless said otherwise. */
  keep: string | null;
  by: string | null;
  note: string | null;
}

/**
 * Decides a set, or opens it again. The records of a duplicate but one point to that one from then on,
 * so that sums can leave them out; any other decision takes that back. Null for an unknown set.
 */
export async function decideDuplicates(
  dataSource: DataSource,
  { id, status, keep, by, note }: DuplicateDecision,
  actor?: Actor,
): Promise<boolean> {
  if (!isUuid(id)) return false;
  return dataSource.transaction(async (manager) => {
    await actAs(manager, actor, { partOf: 'decide' });
    const [found] = await manager.query<{ kind: DuplicateKind; record_table: string }[]>(
      'SELECT kind, record_table FROM duplicate_set WHERE id = $1 FOR UPDATE',
      [id],
    );
    if (!found) return false;
    const members = await manager.query<{ id: string }[]>(
      `SELECT record.id FROM duplicate_member JOIN ${found.record_table} AS record ON record.id = record_id
       WHERE set_id = $1 ORDER BY created_at, source ->> 'file', (source ->> 'line')::int, record.id`,
      [id],
    );
    const kept = status === 'DUPLICATE' ? (keep ?? members[0]?.id ?? null) : null;
    if (kept !== null && !members.some((member) => member.id === kept)) {
      throw new BadInput('keep', `"${kept}" is none of the records of the set.`);
    }
    await manager.query(
      `UPDATE duplicate_set SET status = $2, kept_id = $3, decided_by = $4, note = $5,
         decided_at = CASE WHEN $2 = 'OPEN' THEN NULL ELSE clock_timestamp() END
       WHERE id = $1`,
      [id, status, kept, by, note],
    );
    // Who is whose beneficiary changes no sum: grants to one body under two names are two grants.
    if (found.kind === 'SIMILAR_BENEFICIARY') return true;
    await manager.query(
      `UPDATE ${found.record_table} SET duplicate_of = CASE WHEN id = $2 THEN NULL ELSE $2::uuid END
       WHERE id = ANY($1) AND duplicate_of IS DISTINCT FROM CASE WHEN id = $2 THEN NULL ELSE $2::uuid END`,
      [members.map((member) => member.id), kept],
    );
    return true;
  });
}
