import type { DataSource, EntityManager } from 'typeorm';
import { actAs } from '../../audit/actor.ts';
import { matchName } from '../cells/organizationName.ts';

/** A run whose records are to be compared. */
interface ComparedRun {
  id: string;
  table: string;
}

// The same members are the same set: a decision about it outlives every later import.
const keepSets = (kind: string) => `
, kept AS (
  INSERT INTO duplicate_set (id, kind, record_table, reasons, found_by)
  SELECT DISTINCT ON (id) id, '${kind}', $2, reasons, $1 FROM (
    SELECT md5('${kind}' || members::text)::uuid AS id, reasons FROM found) AS named
  ON CONFLICT (id) DO NOTHING
), joined AS (
  INSERT INTO duplicate_member (set_id, record_id)
  SELECT DISTINCT md5('${kind}' || members::text)::uuid, member
  FROM found CROSS JOIN LATERAL unnest(members) AS member
  ON CONFLICT DO NOTHING
)
SELECT count(*) AS count FROM found`;

// Whatever differs from line to line of one file, and what follows from the decision itself.
const bookkeeping =
  "'{id,version,source,created_at,updated_at,import_run,duplicate_of,demo}'::text[]";

// What tells most records apart: the few that agree in it are compared as a whole.
const telling: Record<string, string> = {
  subsidy: 'title, amount, granted_on, beneficiary_siren, beneficiary_name',
  investment: 'title, public_funding, contracting_authority_siren',
};

/** Lines of one file that say the same: all facts of their records are equal. */
export const sameLinesSql = (table: string) => `
WITH alike AS MATERIALIZED (
  SELECT unnest(array_agg(id)) AS id FROM ${table}
  WHERE import_run = $1 GROUP BY ${telling[table] ?? 'title'} HAVING count(*) > 1
), found AS (
  SELECT array_agg(id ORDER BY id) AS members, ARRAY['EVERY_CELL_THE_SAME', 'SAME_FILE'] AS reasons
  FROM ${table} AS record JOIN alike USING (id)
  GROUP BY source ->> 'file', md5((to_jsonb(record) - ${bookkeeping})::text)
  HAVING count(*) > 1
)${keepSets('SAME_LINE')}`;

/** The same grant in two files: funder, beneficiary, amount and day, or year where a file knows no more. */
export const sameGrantsSql = `
WITH mine AS MATERIALIZED (
  SELECT * FROM subsidy WHERE import_run = $1 AND amount > 0 AND granted_on IS NOT NULL
), pair AS (
  SELECT mine.id AS one, other.id AS other,
         CASE WHEN mine.beneficiary_siren = other.beneficiary_siren THEN 'SAME_NUMBER'
              WHEN mine.private_beneficiary_key = other.private_beneficiary_key THEN 'SAME_PERSON'
              ELSE 'SAME_NAME' END AS beneficiary,
         CASE WHEN mine.granted_year_only OR other.granted_year_only THEN 'SAME_YEAR'
              ELSE 'SAME_DAY' END AS moment
  FROM mine JOIN subsidy AS other
    ON other.funder_siren = mine.funder_siren AND other.amount = mine.amount AND other.id <> mine.id
  WHERE other.source ->> 'file' IS DISTINCT FROM mine.source ->> 'file'
    AND (other.granted_on = mine.granted_on
      OR ((mine.granted_year_only OR other.granted_year_only)
        AND date_trunc('year', other.granted_on) = date_trunc('year', mine.granted_on)))
    AND (other.beneficiary_siren = mine.beneficiary_siren
      OR other.private_beneficiary_key = mine.private_beneficiary_key
      OR ((other.beneficiary_siren IS NULL OR mine.beneficiary_siren IS NULL)
        AND plain_name(other.beneficiary_name) = plain_name(mine.beneficiary_name)))
), found AS (
  SELECT ARRAY[least(one, other), greatest(one, other)] AS members,
         ARRAY[beneficiary, moment, 'SAME_FUNDER', 'SAME_AMOUNT', 'OTHER_FILE'] AS reasons
  FROM pair
)${keepSets('SAME_GRANT')}`;

const unnamedSql = `
SELECT DISTINCT ON (beneficiary_name, beneficiary_siren)
  beneficiary_name AS name, coalesce(beneficiary_siren, '') AS siren, id
FROM subsidy WHERE import_run = $1 AND beneficiary_name IS NOT NULL
ORDER BY beneficiary_name, beneficiary_siren, id`;

const keepNamesSql = `
WITH given AS MATERIALIZED (
  SELECT * FROM jsonb_to_recordset($1::jsonb) AS name (match_name text, siren text, name text, id uuid)
), noted AS (
  INSERT INTO compared_name SELECT DISTINCT match_name FROM given
)
INSERT INTO beneficiary_name (match_name, siren, name, record_id)
SELECT DISTINCT ON (match_name, siren) match_name, siren, name, id FROM given
ORDER BY match_name, siren, id
ON CONFLICT (match_name, siren) DO UPDATE SET record_id = excluded.record_id, name = excluded.name`;

/** Beneficiaries whose names are the same as names are compared, under several numbers or none. */
export const similarNamesSql = `
WITH found AS (
  SELECT array_agg(record_id ORDER BY record_id) AS members,
         ARRAY['SAME_COMPARED_NAME', CASE WHEN bool_or(siren = '') THEN 'NUMBER_MISSING'
           ELSE 'OTHER_NUMBER' END] AS reasons
  FROM beneficiary_name
  WHERE match_name IN (SELECT jsonb_array_elements_text($3::jsonb))
  GROUP BY match_name HAVING count(*) > 1
)${keepSets('SIMILAR_BENEFICIARY')}`;

/**
 * Beneficiaries whose compared names differ by one letter, where one of them has no number. A letter
 * that differs leaves the beginning or the end as it is: by these they are looked up.
 */
export const nearNamesSql = `
WITH mine AS MATERIALIZED (
  SELECT * FROM beneficiary_name
  WHERE match_name IN (SELECT jsonb_array_elements_text($3::jsonb)) AND length(match_name) >= 10
), near AS (
  ${['left(%, 16)', 'right(%, 8)']
    .flatMap((part) => [nearBy(part, `mine.siren = ''`), nearBy(part, `other.siren = ''`)])
    .join('\n  UNION\n  ')}
), found AS (
  SELECT DISTINCT ARRAY[least(one, other), greatest(one, other)] AS members,
         ARRAY['NEAR_NAME', 'NUMBER_MISSING'] AS reasons
  FROM near
  WHERE one <> other AND match_name <> other_name
    AND abs(length(match_name) - length(other_name)) <= 1
    AND public.levenshtein_less_equal(left(match_name, 255), left(other_name, 255), 1) <= 1
)${keepSets('SIMILAR_BENEFICIARY')}`;

// One of both has no number: the few of these are what keeps a large file affordable.
function nearBy(part: string, unnumbered: string): string {
  const of = (table: string) => part.replace('%', `${table}.match_name`);
  return `SELECT mine.match_name, mine.record_id AS one, other.match_name AS other_name,
         other.record_id AS other
  FROM mine JOIN beneficiary_name AS other ON ${of('other')} = ${of('mine')} AND ${unnumbered}`;
}

const batch = 5_000;

/** Records of a run after which its table is another one: plans that were made for the one before are poor. */
const many = 500;

/** Compares the records of a run with all others; whatever it finds again keeps its decision. */
export async function findDuplicates(dataSource: DataSource, run: ComparedRun): Promise<void> {
  const { id, table } = run;
  const isLarge = await hasWritten(dataSource, id, many);
  if (isLarge) await dataSource.query(`ANALYZE ${table}`);
  await dataSource.transaction(async (manager) => {
    await actAs(manager, undefined, { partOf: 'compare', run: id });
    await manager.query(sameLinesSql(table), [id, table]);
    if (table === 'subsidy') {
      await manager.query(sameGrantsSql, [id, table]);
      await keepNames(manager, id);
      if (isLarge) await manager.query('ANALYZE beneficiary_name');
      await compareNames(manager, run);
    }
    await manager.query('UPDATE import_run SET compared_at = clock_timestamp() WHERE id = $1', [
      id,
    ]);
  });
}

async function hasWritten(dataSource: DataSource, id: string, records: number): Promise<boolean> {
  const found = await dataSource.query<unknown[]>(
    'SELECT FROM import_run WHERE id = $1 AND added + changed >= $2',
    [id, records],
  );
  return found.length > 0;
}

/** Keeps the names of a run's beneficiaries, and notes them as they are compared. */
async function keepNames(manager: EntityManager, run: string): Promise<void> {
  await manager.query('CREATE TEMPORARY TABLE compared_name (match_name text) ON COMMIT DROP');
  const unnamed = inBatches<{ name: string; siren: string; id: string }>(manager, unnamedSql, [
    run,
  ]);
  for await (const some of unnamed) {
    const names = some.map((each) => ({ ...each, match_name: matchName(each.name) }));
    await manager.query(keepNamesSql, [JSON.stringify(names)]);
  }
}

async function compareNames(manager: EntityManager, { id, table }: ComparedRun): Promise<void> {
  const noted = 'SELECT DISTINCT match_name AS name FROM compared_name';
  for await (const some of inBatches<{ name: string }>(manager, noted)) {
    const names = JSON.stringify(some.map(({ name }) => name));
    await manager.query(similarNamesSql, [id, table, names]);
    await manager.query(nearNamesSql, [id, table, names]);
  }
}

/** The rows of a query, of which there may be a million, some thousands at a time. */
async function* inBatches<Row>(
  manager: EntityManager,
  sql: string,
  values: unknown[] = [],
): AsyncGenerator<Row[]> {
  await manager.query(`DECLARE batches NO SCROLL CURSOR FOR ${sql}`, values);
  for (;;) {
    const rows = await manager.query<Row[]>(`FETCH ${batch} FROM batches`);
    if (rows.length === 0) break;
    yield rows;
  }
  await manager.query('CLOSE batches');
}

/** Runs that were done but not compared, as after a process that ended in between. */
export async function uncomparedRuns(
  dataSource: DataSource,
): Promise<{ id: string; format: string }[]> {
  return dataSource.query<{ id: string; format: string }[]>(
    `SELECT id, format FROM import_run
     WHERE state = 'DONE' AND compared_at IS NULL AND repeats IS NULL ORDER BY started_at`,
  );
}
