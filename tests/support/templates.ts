import type pg from 'pg';
import { connect } from '@relance/kit/database/connect.ts';
import { loadData } from '@relance/kit/data/loadData.ts';
import type { RecordContext } from '@relance/kit/records/recordContext.ts';
import type { Subgraph } from '@relance/kit/subgraph.ts';
import { inCapitals } from '@relance/schema/partners.ts';

/** What an owner's new database holds: its tables alone, its reference data, or demo records too. */
export type Holding = 'tables' | 'reference' | 'demo';

/**
 * Name of a database of the server that holds this and is to be copied: migrating and loading once in
 * a run is enough, though every test has a database of its own.
 */
export async function templateOf<Context extends RecordContext>(
  server: pg.Client,
  serverUrl: string,
  subgraph: Subgraph<Context>,
  holding: Holding,
): Promise<string> {
  const prefix = process.env['RELANCE_TEST_TEMPLATES'] ?? 'relance_template_';
  const template = `${prefix}${inCapitals(subgraph.name).toLowerCase()}_${holding}`;
  if (await exists(server, template)) return template;
  // Another worker may be making it.
  await server.query('SELECT pg_advisory_lock(hashtext($1))', [template]);
  try {
    if (await exists(server, template)) return template;
    const unfinished = `${template}_unfinished`;
    await server.query(`DROP DATABASE IF EXISTS ${unfinished}`);
    await server.query(`CREATE DATABASE ${unfinished}`);
    await fill(databaseOn(serverUrl, unfinished), subgraph, holding);
    await server.query(`ALTER DATABASE ${unfinished} RENAME TO ${template}`);
  } finally {
    await server.query('SELECT pg_advisory_unlock(hashtext($1))', [template]);
  }
  return template;
}

/** URL of another database of the same server. */
export function databaseOn(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
}

async function exists(server: pg.Client, database: string): Promise<boolean> {
  const { rowCount } = await server.query('SELECT FROM pg_database WHERE datname = $1', [database]);
  return rowCount === 1;
}

async function fill<Context extends RecordContext>(
  url: string,
  { entities, migrations, data }: Subgraph<Context>,
  holding: Holding,
): Promise<void> {
  const dataSource = await connect({ setting: 'TEST_DATABASE_URL', url, entities, migrations });
  try {
    if (holding !== 'tables') await loadData(dataSource, data, { demo: holding === 'demo' });
  } finally {
    await dataSource.destroy();
  }
}
