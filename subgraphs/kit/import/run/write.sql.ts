import type { QueryRunner } from 'typeorm';

/** Which table is written, with database names of its columns. */
export interface WriteTarget {
  table: string;
  /** What the file says. */
  facts: string[];
  /** What only a new record takes from it. */
  initial: string[];
  run: string;
  file: string;
}

export interface WrittenCounts {
  added: number;
  changed: number;
}

/**
 * Lines with the same key are told apart by their place among their like, smallest amount first, so
 * that a publisher may reorder a file without changing a record. The first has its id already.
 */
export const numberSql = ({ facts, initial }: WriteTarget) => `
WITH numbered AS (
  SELECT line_entry, row_number() OVER (
    PARTITION BY id
    ORDER BY line_amount, ROW(${[...facts, ...initial].join(', ')})::text, line_entry) AS place
  FROM staged
  WHERE id IN (SELECT id FROM staged GROUP BY id HAVING count(*) > 1)
)
UPDATE staged SET id = md5(staged.id::text || ' ' || numbered.place)::uuid
FROM numbered WHERE numbered.line_entry = staged.line_entry AND numbered.place > 1`;

const pseudonym = 'pseudonym_of(private_beneficiary_name, private_beneficiary_siret)';

/** As the trigger of the records' table does: names are compared under their key. */
export const nameApartSql = `
WITH person AS (
  SELECT line_entry, ${pseudonym} AS key, private_beneficiary_name AS name, private_beneficiary_siret AS siret
  FROM staged
  WHERE private_beneficiary_name IS NOT NULL OR private_beneficiary_siret IS NOT NULL
), kept AS (
  INSERT INTO natural_person (key, name, siret)
  SELECT DISTINCT ON (key) key, name, siret FROM person ORDER BY key, line_entry
  ON CONFLICT DO NOTHING
)
UPDATE staged SET private_beneficiary_key = person.key,
  private_beneficiary_name = NULL, private_beneficiary_siret = NULL
FROM person WHERE person.line_entry = staged.line_entry`;

// Of eight kilobytes each: about 16 MB of lines, 50,000 of them.
const pagesAtOnce = 2_000;

const source =
  "jsonb_build_object('origin', 'IMPORT', 'file', $2::text, 'line', staged.line_number)";

/** Which staged lines are records already, and whether the file says otherwise now. */
export const findKnownSql = ({ table, facts }: WriteTarget) => `
CREATE TEMPORARY TABLE known ON COMMIT DROP AS
SELECT kept.id, (${facts.map((name) => `kept.${name}`).join(', ')})
  IS DISTINCT FROM (${facts.map((name) => `staged.${name}`).join(', ')}) AS differs
FROM ${table} AS kept JOIN staged USING (id)`;

/** Which staged lines are records that were withdrawn: they go on counting their versions. */
export const findWithdrawnSql = ({ table }: WriteTarget) => `
CREATE TEMPORARY TABLE withdrawn ON COMMIT DROP AS
SELECT staged.id, max(event.version) AS version
FROM feed_event AS event JOIN staged ON staged.id = event.record_id
WHERE deleted AND event.kind = (SELECT kind FROM feed_kind WHERE record_table = '${table}'::regclass)
GROUP BY staged.id`;

/** Keeps what is about to change, for the undo of the run. */
export const keepBeforeSql = ({ table }: WriteTarget) => `
INSERT INTO import_change (run_id, record_id, action, before)
SELECT $1, kept.id, 'CHANGED', to_jsonb(kept)
FROM ${table} AS kept JOIN known USING (id)
WHERE differs
ON CONFLICT DO NOTHING`;

export const changeSql = ({ table, facts }: WriteTarget) => `
WITH changed AS (
  UPDATE ${table} AS kept
  SET source = ${source}, import_run = $1, ${facts.map((name) => `${name} = staged.${name}`).join(', ')}
  FROM staged JOIN known ON known.id = staged.id AND differs
  WHERE kept.id = staged.id
  RETURNING 1
)
SELECT count(*) AS count FROM changed`;

/** Adds what is new in some pages of the stage, in the order of the index that it goes into. */
export const addSql = ({ table, facts, initial }: WriteTarget) => {
  const columns = [...facts, ...initial];
  return `
WITH added AS (
  INSERT INTO ${table} (id, version, source, import_run, ${columns.join(', ')})
  SELECT staged.id, coalesce(withdrawn.version, 0) + 1, ${source}, $1,
         ${columns.map((name) => `staged.${name}`).join(', ')}
  FROM staged LEFT JOIN withdrawn USING (id)
  WHERE staged.ctid >= $3::tid AND staged.ctid < $4::tid
    AND NOT EXISTS (SELECT FROM known WHERE known.id = staged.id)
  ORDER BY staged.id
  RETURNING 1
)
SELECT count(*) AS count FROM added`;
};

const noteLinesSql = `
INSERT INTO import_line (run_id, entry, line, place, state, record_id, amount, repairs, flags)
SELECT $1, line_entry, line_number, line_place, 'ACCEPTED', CASE WHEN $2 THEN id END, line_amount,
  line_repairs, line_flags
FROM staged WHERE line_repairs IS NOT NULL`;

/** Adds the staged lines that are new and changes the records whose facts are not the same. */
export async function writeStaged(
  runner: QueryRunner,
  target: WriteTarget,
): Promise<WrittenCounts> {
  const { run, file } = target;
  await runner.query(numberSql(target));
  if (target.facts.includes('private_beneficiary_name')) {
    await runner.query('ALTER TABLE staged ADD COLUMN private_beneficiary_key text');
    await runner.query(nameApartSql);
    const columns = ['private_beneficiary_name', 'private_beneficiary_siret'];
    const facts = target.facts.filter((name) => !columns.includes(name));
    return write(runner, { ...target, facts: [...facts, 'private_beneficiary_key'] }, run, file);
  }
  return write(runner, target, run, file);
}

async function write(
  runner: QueryRunner,
  target: WriteTarget,
  run: string,
  file: string,
): Promise<WrittenCounts> {
  await runner.query('ANALYZE staged (id)');
  await runner.query(findKnownSql(target));
  await runner.query(findWithdrawnSql(target));
  await runner.query('ANALYZE known, withdrawn');
  await runner.query(keepBeforeSql(target), [run]);
  const changed = await counted(runner, changeSql(target), [run, file]);
  const added = await add(runner, target, run, file);
  await runner.query('DROP TABLE known, withdrawn');
  return { added, changed };
}

// A part at a time: sorted, and handed to the trigger that publishes it, in memory.
async function add(
  runner: QueryRunner,
  target: WriteTarget,
  run: string,
  file: string,
): Promise<number> {
  const [{ pages, all_known: allKnown }] = (await runner.query(
    `SELECT pg_relation_size('staged') / current_setting('block_size')::int AS pages,
            (SELECT count(*) FROM known) = (SELECT count(*) FROM staged) AS all_known`,
  )) as [{ pages: number; all_known: boolean }];
  if (allKnown) return 0;
  let added = 0;
  // Set-wise here, where a trigger would look up the version of each row.
  await runner.query(`SELECT set_config('relance.versions', 'given', true)`);
  for (let page = 0; page < pages; page += pagesAtOnce) {
    const range = [`(${page},0)`, `(${page + pagesAtOnce},0)`];
    added += await counted(runner, addSql(target), [run, file, ...range]);
  }
  await runner.query(`SELECT set_config('relance.versions', '', true)`);
  return added;
}

/** Keeps what there is to say of staged lines that became records. */
export async function noteLines(
  runner: QueryRunner,
  run: string,
  { recorded }: { recorded: boolean },
): Promise<void> {
  await runner.query(noteLinesSql, [run, recorded]);
}

async function counted(runner: QueryRunner, sql: string, values: unknown[]): Promise<number> {
  const [row] = (await runner.query(sql, values)) as [{ count: number }];
  return row.count;
}

/** Notes which transaction of the feed a run has written in, if any: undoing it starts there. */
export async function noteTransaction(runner: QueryRunner, run: string): Promise<void> {
  await runner.query(
    `INSERT INTO import_transaction (run_id, transaction_id)
     SELECT $1, current::bigint
     FROM nullif(current_setting('relance.feed_transaction', true), '') AS current
     WHERE current IS NOT NULL`,
    [run],
  );
}
