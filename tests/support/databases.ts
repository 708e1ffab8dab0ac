import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { connect } from '@relance/kit/database/connect.ts';
import type { RecordContext } from '@relance/kit/records/recordContext.ts';
import type { Subgraph } from '@relance/kit/subgraph.ts';
import { inCapitals } from '@relance/schema/partners.ts';
import { databaseOn, type Holding, templateOf } from './templates.ts';

export interface EmptyDatabase {
  url: string;
  drop: () => Promise<void>;
}

export interface TestDatabase extends EmptyDatabase {
  dataSource: DataSource;
}

/** A new database on the server of this test run. */
export function createEmptyDatabase(name = 'test'): Promise<EmptyDatabase> {
  return onServer((server) => createDatabase(server, name));
}

/** A new database of an owner, as if it had been migrated and loaded. */
export function createOwnerDatabase<Context extends RecordContext>(
  subgraph: Subgraph<Context>,
  holding: Holding,
): Promise<EmptyDatabase> {
  return onServer(async (server) => {
    const template = await templateOf(server, serverUrl(), subgraph, holding);
    const database = await createDatabase(server, subgraph.name, template);
    await giveOwnEpoch(database.url);
    return database;
  });
}

/** A new database with the tables of an owner, without reference or demo data. */
export async function createTestDatabase<Context extends RecordContext>(
  subgraph: Subgraph<Context>,
): Promise<TestDatabase> {
  const { url, drop } = await createOwnerDatabase(subgraph, 'tables');
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

async function createDatabase(
  server: pg.Client,
  name: string,
  template = 'template1',
): Promise<EmptyDatabase> {
  const database = `relance_${inCapitals(name).toLowerCase()}_${randomBytes(5).toString('hex')}`;
  await server.query(`CREATE DATABASE ${database} TEMPLATE ${template}`);
  return {
    url: databaseOn(serverUrl(), database),
    drop: () =>
      onServer(async (again) => {
        await again.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
      }),
  };
}

// A feed is known by its epoch: no two databases may have the same one.
async function giveOwnEpoch(url: string): Promise<void> {
  await onDatabase(url, (client) =>
    client.query('UPDATE feed_state SET epoch = gen_random_uuid()'),
  );
}

function serverUrl(): string {
  const url = process.env['RELANCE_TEST_DATABASE_URL'];
  if (!url) throw new Error('RELANCE_TEST_DATABASE_URL is not set: jest’s globalSetup sets it.');
  return url;
}

function onServer<Result>(use: (client: pg.Client) => Promise<Result>): Promise<Result> {
  return onDatabase(serverUrl(), use);
}

async function onDatabase<Result>(
  url: string,
  use: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}
