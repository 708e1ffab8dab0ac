import { rm } from 'node:fs/promises';
import pg from 'pg';

/** Leaves nothing of the run: neither its own server, nor its templates on one that was given. */
export default async function globalTeardown(): Promise<void> {
  await globalThis.relanceTestDemo?.close();
  const server = globalThis.relanceTestServer;
  if (!server) return dropTemplates();
  await server.postgres.stop();
  await rm(server.postgres.dataDirectory, { recursive: true, force: true });
  await rm(server.directory, { recursive: true, force: true });
}

async function dropTemplates(): Promise<void> {
  const client = new pg.Client({ connectionString: process.env['RELANCE_TEST_DATABASE_URL'] });
  await client.connect();
  const { rows } = await client.query<{ name: string }>(
    'SELECT datname AS name FROM pg_database WHERE starts_with(datname, $1)',
    [process.env['RELANCE_TEST_TEMPLATES']],
  );
  for (const { name } of rows) await client.query(`DROP DATABASE ${name} WITH (FORCE)`);
  await client.end();
}
