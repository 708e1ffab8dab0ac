import { once } from 'node:events';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { exportedLines, seal } from '@relance/kit/audit/entries.sql.ts';
import { verifyTrail } from '@relance/kit/audit/verify.ts';
import { databaseSetting } from '@relance/kit/serve.ts';
import { partnerNamed, partners } from '@relance/schema/partners.ts';
import { PlatformError } from './errors.ts';
import { inOneLine } from './process.ts';
import { readSettings } from './settings.ts';

/**
 * `npm run audit-trail -- verify department [--expect <hash>]`: exit code 1 where an entry was changed, moved
 * or taken away. `… export department [--since <day or moment>]`: a line of JSON for each entry.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { expect: { type: 'string' }, since: { type: 'string' } },
  });
  const [command = '', name = ''] = positionals;
  if (command !== 'verify' && command !== 'export') {
    throw new PlatformError('BAD_COMMAND', `No command "${command}": verify or export an owner.`);
  }
  const { expect, since = null } = values;
  if (since !== null && Number.isNaN(Date.parse(since))) {
    throw new PlatformError('BAD_COMMAND', `--since ${since}: give a day such as 2026-11-24.`);
  }
  const client = await connected(name);
  try {
    if (command === 'verify') await verify(client, name, expect);
    else await print(client, since);
  } finally {
    await client.end();
  }
}

async function connected(name: string): Promise<pg.Client> {
  const partner = partnerNamed(name);
  if (!partner) {
    const known = partners.map((known) => known.name).join(', ');
    throw new PlatformError('UNKNOWN_OWNER', `No owner "${name}": name one of ${known}.`);
  }
  const connectionString = readSettings(process.env).databaseUrls[partner.name];
  if (!connectionString) {
    const setting = databaseSetting(name);
    throw new PlatformError('BAD_SETTING', `${setting}: is not set; give the owner’s database.`);
  }
  const client = new pg.Client({ connectionString, application_name: 'relance audit trail' });
  await client.connect();
  return client;
}

async function verify(client: pg.Client, name: string, expected?: string): Promise<void> {
  const { faults, head } = await verifyTrail(client, expected);
  for (const fault of faults) console.log(fault);
  if (faults.length > 0) process.exitCode = 1;
  const state = faults.length > 0 ? 'is not whole' : 'is whole';
  console.log(`The audit trail of ${name} ${state}: ${head.position} entries, head ${head.hash}`);
}

async function print(client: pg.Client, since: string | null): Promise<void> {
  await seal(client);
  for await (const line of exportedLines(client, since)) {
    if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
  }
}

try {
  await main();
} catch (error) {
  console.error(inOneLine(error));
  process.exitCode = 1;
}
