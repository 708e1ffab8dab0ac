import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { connect } from '@relance/kit/database/connect.ts';
import type { RecordContext } from '@relance/kit/records/recordContext.ts';
import type { Subgraph } from '@relance/kit/subgraph.ts';

export interface EmptyDatabase {
  url: string;
  drop: () => Promise<void>;
}

export interface TestDatabase extends EmptyDatabase {
  dataSource: DataSource;
}

/** A new database on the server of this test run. */
export async function createEmptyDatabase(name = 'test'): Promise<EmptyDatabase> {
  const server = process.env['RELANCE_TEST_DATABASE_URL'];
  if (!server) throw new Error('RELANCE_TEST_DATABASE_URL is not set: jest’s globalSetup sets it.');
  const database = `relance_${name}_${randomBytes(5).toString('hex')}`;
  await onServer(server, `CREATE DATABASE ${database}`);
  const url = new URL(server);
  url.pathname = `/${database}`;
  return {
    url: url.href,
    drop: () => onServer(server, `DROP DATABASE IF EXISTS ${database} WITH (FORCE)`),
  };
}

/** A new database with the tables of an owner, without reference or demo data. */
export async function createTestDatabase<Context extends RecordContext>(
  subgraph: Subgraph<Context>,
): Promise<TestDatabase> {
  const { url, drop } = await createEmptyDatabase(subgraph.name);
  const dataSource = await connect({
    setting: 'TEST_DATABASE_URL',
    url,
    entities: subgraph.entities,
    migrations: subgraph.migrations,
  });
  return {
    url,
    dataSource,
    drop: async () => {
      await dataSource.destroy();
      await drop();
    },
  };
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
