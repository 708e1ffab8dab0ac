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

const source =
  "jsonb_build_object('origin', 'IMPORT', 'file', $2::text, 'line', staged.line_number)";

/** Keeps what is about to change, for the undo of the run. */
export const keepBeforeSql = ({ table, facts }: WriteTarget) => `
INSERT INTO import_change (run_id, record_id, action, before)
SELECT $1, kept.id, 'CHANGED', to_jsonb(kept)
FROM ${table} AS kept JOIN staged USING (id)
WHERE (${facts.map((name) => `kept.${name}`).join(', ')})
  IS DISTINCT FROM (${facts.map((name) => `staged.${name}`).join(', ')})
ON CONFLICT DO NOTHING`;

export const changeSql = ({ table, facts }: WriteTarget) => `
WITH changed AS (
  UPDATE ${table} AS kept
  SET source = ${source}, import_run = $1, ${facts.map((name) => `${name} = staged.${name}`).join(', ')}
  FROM staged
  WHERE kept.id = staged.id
    AND (${facts.map((name) => `kept.${name}`).join(', ')})
      IS DISTINCT FROM (${facts.map((name) => `staged.${name}`).join(', ')})
  RETURNING 1
)
SELECT count(*) AS count FROM changed`;

/** A record that was withdrawn goes on counting its versions when it comes back. */
export const addSql = ({ table, facts, initial }: WriteTarget) => {
  const columns = [...facts, ...initial];
  return `
WITH deletion AS (
  SELECT record_id, max(event.version) AS version
  FROM feed_event AS event
  WHERE deleted AND event.kind = (SELECT kind FROM feed_kind WHERE record_table = '${table}'::regclass)
  GROUP BY record_id
), added AS (
  INSERT INTO ${table} (id, version, source, import_run, ${columns.join(', ')})
  SELECT staged.id, coalesce(deletion.version, 0) + 1, ${source}, $1,
         ${columns.map((name) => `staged.${name}`).join(', ')}
  FROM staged LEFT JOIN deletion ON deletion.record_id = staged.id
  WHERE NOT EXISTS (SELECT FROM ${table} AS kept WHERE kept.id = staged.id)
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
  await runner.query(keepBeforeSql(target), [run]);
  const changed = await counted(runner, changeSql(target), [run, file]);
  // Set-wise below, where a trigger would look up the version of each row.
  await runner.query(`SELECT set_config('relance.versions', 'given', true)`);
  const added = await counted(runner, addSql(target), [run, file]);
  await runner.query(`SELECT set_config('relance.versions', '', true)`);
  return { added, changed };
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
