import { type EntityManager, QueryFailedError } from 'typeorm';
import type { RecordKind } from '@relance/schema/partners.ts';
import { arrivedRows, arrivedValues, keepArrived, keepUnlisted } from './arrived.sql.ts';
import type { ArrivedEvent } from './arrivedPage.ts';
import { derivedColumns, lexemesOf } from './derivedColumns.sql.ts';
import { indexTable, keptColumns } from './kinds.ts';
import { forgetUnnamed, noNaming, organizationNaming } from './organizations.sql.ts';
import { isPublic } from './sight.sql.ts';
import { learnWords } from './words.sql.ts';

/** Which records are brought into the lists, and in which edition of the index. */
export interface Projection {
  schema: string;
  owner: string;
  kind: RecordKind;
}

/** A record whose newest version the index's tables do not take. */
export interface RefusedRecord {
  kind: RecordKind;
  recordId: string;
  reason: string;
}

/** What came of the events of a page. */
export interface Outcome {
  refused: RefusedRecord[];
  /** Records of which a later version was known already. */
  overtaken: string[];
  /** Whether everybody sees a difference in the lists. */
  isShown: boolean;
}

/**
 * Keeps the versions and brings the newest ones into the lists. A record that PostgreSQL refuses is
 * set aside and tried again with its next version: it must not hold up an owner's other records.
 */
export async function projectOrSetAside(
  manager: EntityManager,
  projection: Projection,
  events: readonly ArrivedEvent[],
): Promise<Outcome> {
  const [first] = events;
  if (first === undefined) return { refused: [], overtaken: [], isShown: false };
  try {
    // Within a transaction this is a savepoint.
    const projected = await manager.transaction((attempt) => project(attempt, projection, events));
    return { refused: [], ...projected };
  } catch (error) {
    if (!isAboutTheRecord(error)) throw error;
    const { schema, owner, kind } = projection;
    const [half, otherHalf] = halves(events);
    if (otherHalf.length === 0) {
      const refused = { kind, recordId: first.recordId, reason: error.message };
      await keepUnlisted(manager, schema, owner, events);
      await keepRefusal(manager, projection, refused);
      return { refused: [refused], overtaken: [refused.recordId], isShown: false };
    }
    // One bad record among thousands costs a few attempts.
    const one = await projectOrSetAside(manager, projection, half);
    const other = await projectOrSetAside(manager, projection, otherHalf);
    return {
      refused: [...one.refused, ...other.refused],
      overtaken: [...one.overtaken, ...other.overtaken],
      isShown: one.isShown || other.isShown,
    };
  }
}

/** By records: the versions of one are told together; the second half of a single record is empty. */
function halves(events: readonly ArrivedEvent[]): [ArrivedEvent[], ArrivedEvent[]] {
  const ids = [...new Set(events.map(({ recordId }) => recordId))];
  const firstIds = new Set(ids.slice(0, (ids.length + 1) >> 1));
  const isFirst = ({ recordId }: ArrivedEvent) => firstIds.has(recordId);
  return [events.filter(isFirst), events.filter((event) => !isFirst(event))];
}

/** Data exceptions, integrity violations, and values too large for an index. */
export function isAboutTheRecord(
  error: unknown,
): error is QueryFailedError<Error & { code?: string }> {
  if (!(error instanceof QueryFailedError)) return false;
  const { code } = error.driverError as { code?: string };
  return /^(22|23|54)/.test(code ?? '');
}

async function keepRefusal(
  manager: EntityManager,
  { schema, owner }: Projection,
  { kind, recordId, reason }: RefusedRecord,
): Promise<void> {
  await manager.query(
    `INSERT INTO ${schema}.refused_record (record_id, owner, kind, reason) VALUES ($1, $2, $3, $4)
     ON CONFLICT (record_id, owner) DO UPDATE SET reason = excluded.reason, refused_at = now()`,
    [recordId, owner, kind, reason],
  );
}

async function project(
  manager: EntityManager,
  projection: Projection,
  events: readonly ArrivedEvent[],
): Promise<Omit<Outcome, 'refused'>> {
  const [outcome] = await manager.query<
    [{ overtaken: string[]; unnamed: string[]; isShown: boolean }]
  >(projectionSql(projection), arrivedValues(projection.owner, events));
  await forgetUnnamed(manager, projection.schema, outcome.unnamed);
  return { overtaken: outcome.overtaken, isShown: outcome.isShown };
}

/** Its parameters are those of `arrivedValues`. */
// The newest version decides, whatever the order of arrival: applying twice or late changes nothing. Records are found
// by their ids alone: while an owner's first records arrive, the index of owners is taken for one of no rows.
export function projectionSql({ schema, kind }: Omit<Projection, 'owner'>): string {
  const table = `${schema}.${indexTable[kind]}`;
  const columns = keptColumns[kind];
  const published = columns.map((column) => (column === 'owner' ? '$1 AS owner' : column));
  const { titleWords, otherWords } = derivedColumns[kind];
  const naming = kind === 'Subsidy' ? organizationNaming(schema) : noNaming;
  return `
WITH arrived AS MATERIALIZED (${arrivedRows}
    ), kept AS (${keepArrived(schema)}
    ), newest AS MATERIALIZED (
      SELECT DISTINCT ON (record_id) record_id, version, document FROM arrived
      ORDER BY record_id, version DESC
    ), overtaken AS MATERIALIZED (
      SELECT record_id FROM newest
      WHERE EXISTS (
        SELECT FROM ${schema}.record_version AS known
        WHERE known.record_id = newest.record_id AND known.owner = $1
          AND known.version > newest.version)
    ), latest AS MATERIALIZED (
      SELECT * FROM newest WHERE record_id NOT IN (SELECT record_id FROM overtaken)
    ), mended AS (
      DELETE FROM ${schema}.refused_record AS refused USING latest
      WHERE refused.record_id = latest.record_id AND refused.owner = $1
    ), deleted AS (
      DELETE FROM ${table} AS current
      WHERE id = ANY (ARRAY(SELECT record_id FROM latest WHERE document IS NULL))
        AND owner IS NOT DISTINCT FROM $1
    ), incoming AS MATERIALIZED (
      SELECT ${published.join(', ')}, ${titleWords} AS title_words, ${otherWords ?? 'NULL'} AS other_words
      FROM (SELECT document FROM latest WHERE document IS NOT NULL) AS told
      CROSS JOIN LATERAL jsonb_populate_record(NULL::${table}, told.document)
    ), learnt AS (${learnWords(schema, isPublic('incoming', kind))}
    ), written AS (
      INSERT INTO ${table} AS current (${columns.join(', ')}, lexemes)
      SELECT ${columns.join(', ')}, ${lexemesOf('title_words', otherWords && 'other_words')} FROM incoming
      ON CONFLICT (id) DO UPDATE SET
        ${[...columns, 'lexemes'].map((column) => `${column} = excluded.${column}`).join(', ')}
      WHERE current.owner = excluded.owner AND current.version < excluded.version
      RETURNING ${naming.of}
    ), named AS (${naming.names}
    )
    SELECT ARRAY(SELECT record_id FROM overtaken) AS overtaken,
           ARRAY(${naming.noLongerNamed}) AS unnamed,
           EXISTS (SELECT FROM incoming WHERE ${isPublic('incoming', kind)})
             OR EXISTS (SELECT FROM latest JOIN ${table} AS before ON before.id = record_id
                        WHERE ${isPublic('before', kind)}) AS "isShown"`;
}
