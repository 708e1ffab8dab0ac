import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../platform/postgres/embedded.ts';

declare global {
  var relanceTestServer: { postgres: EmbeddedPostgres; directory: string } | undefined;
}

/**
 * One PostgreSQL for the whole run: an embedded one, or the server that RELANCE_TEST_DATABASE_URL
 * names. Every test makes databases of its own on it and drops them.
 */
export default async function globalSetup(): Promise<void> {
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
  if (process.env['RELANCE_TEST_DATABASE_URL']) return;
  const directory = await mkdtemp(join(tmpdir(), 'relance-test-'));
  const postgres = await startEmbeddedPostgres({ directory });
  globalThis.relanceTestServer = { postgres, directory };
  process.env['RELANCE_TEST_DATABASE_URL'] = postgres.url('postgres');
}
