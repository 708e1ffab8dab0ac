import { randomBytes } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../platform/postgres/embedded.ts';
import { type DemoOffer, offerDemo } from '../support/demoOffer.ts';

declare global {
  var relanceTestServer: { postgres: EmbeddedPostgres; directory: string } | undefined;
  var relanceTestDemo: DemoOffer | undefined;
}

// Nobody kills this server: the tests that end one bring their own.
const forgetful = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
// Hundreds of small databases: each that is dropped is looked for in all of the memory.
const small = { shared_buffers: '128MB' };

/**
 * One PostgreSQL for the whole run: an embedded one, or the server that RELANCE_TEST_DATABASE_URL
 * names. Every test makes databases of its own on it and drops them. Beside it, one demonstration for all that only read.
 */
export default async function globalSetup(): Promise<void> {
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
  process.env['RELANCE_TEST_TEMPLATES'] = `relance_template_${randomBytes(4).toString('hex')}_`;
  globalThis.relanceTestDemo = await offerDemo();
  process.env['RELANCE_TEST_DEMO'] = globalThis.relanceTestDemo.url;
  if (process.env['RELANCE_TEST_DATABASE_URL']) return;
  const directory = await mkdtemp(join(tmpdir(), 'relance-test-'));
  const postgres = await startEmbeddedPostgres({ directory, settings: { ...forgetful, ...small } });
  globalThis.relanceTestServer = { postgres, directory };
  process.env['RELANCE_TEST_DATABASE_URL'] = postgres.url('postgres');
}
