import pg from 'pg';

// What differs between two databases that hold the same: clocks, and names that chance has given.
const moving = `'{created_at,updated_at,import_run,private_beneficiary_key}'::text[]`;
const movingInFeed = `'{createdAt,updatedAt,created_at,updated_at}'::text[]`;

// Every event with its document, be it stored or still the newest.
const feedSql = `
WITH newest AS MATERIALIZED (
  SELECT found.id, found.version, found.document FROM (
    SELECT kind, array_agg(record_id) AS ids FROM feed_event
    WHERE document IS NULL AND NOT deleted GROUP BY kind
  ) AS wanted
  CROSS JOIN LATERAL feed_current(wanted.kind, wanted.ids) AS found
)
SELECT jsonb_build_object('id', record_id, 'version', event.version, 'deleted', deleted,
  'document', coalesce(event.document, newest.document) - ${movingInFeed}) AS row
FROM feed_event AS event
LEFT JOIN newest ON newest.id = record_id AND newest.version = event.version AND NOT deleted
ORDER BY record_id, event.version`;

/**
 * All that an import leaves, a text per row: records, feed, notes of lines, names, runs that are done.
 * Of a file that was sent again since nobody heard that it was written, only the run that wrote.
 */
export async function stateOf(url: string): Promise<Record<string, string[]>> {
  return onDatabase(url, async (client) => {
    const rows = async (sql: string) =>
      (await client.query<{ row: string }>(`SELECT row::text FROM (${sql}) AS found`)).rows.map(
        ({ row }) => row,
      );
    return {
      records: await rows(`SELECT to_jsonb(subsidy) - ${moving} AS row FROM subsidy ORDER BY id`),
      feed: await rows(feedSql),
      lines: await rows(
        `SELECT to_jsonb(import_line) - 'run_id' AS row FROM import_line
         JOIN import_run ON import_run.id = run_id AND import_run.state = 'DONE'
         WHERE added + changed > 0 ORDER BY file, entry`,
      ),
      persons: await rows(
        `SELECT jsonb_build_array(name, siret) AS row FROM natural_person ORDER BY name, siret`,
      ),
      runs: await rows(
        `SELECT jsonb_build_array(file, lines, accepted, quarantined, added, changed, sum_in) AS row
         FROM import_run WHERE state = 'DONE' AND added + changed > 0 ORDER BY file`,
      ),
    };
  });
}

/** The first rows that one state has and the other has not, by what they are of. */
export function differences(
  one: Record<string, readonly string[]>,
  other: Record<string, readonly string[]>,
): string[] {
  return Object.entries(one).flatMap(([name, rows]) => {
    const others = other[name] ?? [];
    const length = Math.max(rows.length, others.length);
    const places = Array.from({ length }, (_, at) => at).filter((at) => rows[at] !== others[at]);
    return places.slice(0, 3).map((at) => `${name} ${at}: ${rows[at]} is not ${others[at]}`);
  });
}

/** How many records there are. */
export async function countRecords(url: string): Promise<number> {
  return count(url, 'SELECT count(*)::int AS count FROM subsidy');
}

/** How many records have these conditions of payment. */
export async function countPaid(url: string, conditions: string): Promise<number> {
  const sql = 'SELECT count(*)::int AS count FROM subsidy WHERE payment_conditions = $1';
  return count(url, sql, [conditions]);
}

/** Transactions that are still open, be it that the process which began them is gone. */
export async function openTransactions(url: string): Promise<number> {
  return count(
    url,
    `SELECT count(*)::int AS count FROM pg_stat_activity
     WHERE datname = current_database() AND xact_start IS NOT NULL AND pid <> pg_backend_pid()
       AND backend_type = 'client backend'`,
  );
}

/** Keeps others from writing a table, so that an import stops in its middle. */
export interface HeldTable {
  /** The sessions that wait for it. */
  waiting: () => Promise<number[]>;
  release: () => Promise<void>;
}

export async function holdTable(url: string, table: string): Promise<HeldTable> {
  const client = new pg.Client({ connectionString: url });
  // The server may be killed meanwhile.
  client.on('error', () => undefined);
  await client.connect();
  await client.query(`BEGIN; LOCK TABLE ${table} IN SHARE MODE`);
  return {
    waiting: async () => {
      const { rows } = await client.query<{ pid: number }>(
        'SELECT pid FROM pg_locks WHERE NOT granted AND relation = $1::regclass',
        [table],
      );
      return rows.map(({ pid }) => pid);
    },
    release: () => client.end(),
  };
}

/** Has the import of a run need the table `at_commit`, to be held, for its transaction to end. */
export async function needAtCommit(url: string): Promise<void> {
  await onDatabase(url, (client) =>
    client.query(`
      CREATE TABLE at_commit ();
      CREATE FUNCTION need_at_commit() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        LOCK TABLE at_commit IN ROW EXCLUSIVE MODE;
        RETURN NULL;
      END $$;
      CREATE CONSTRAINT TRIGGER at_commit AFTER UPDATE ON import_run
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION need_at_commit()`),
  );
}

async function count(url: string, sql: string, values: unknown[] = []): Promise<number> {
  return onDatabase(url, async (client) => {
    const { rows } = await client.query<{ count: number }>(sql, values);
    return rows[0]?.count ?? 0;
  });
}

async function onDatabase<T>(url: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}
