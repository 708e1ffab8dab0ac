import { createSecretKey, type KeyObject } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ownerKey } from '@relance/schema/access/signature.ts';
import { partners, settingOf } from '@relance/schema/partners.ts';
import { printable } from '../importing/reportText.ts';
import type { CheckResult } from './check.ts';
import { runSuite } from './runSuite.ts';
import { Subject } from './subject.ts';

const root = resolve(import.meta.dirname, '..', '..', '..');
const problem = 1;

export interface TestOptions {
  owner: string;
  json: boolean;
}

/** Tests a running subgraph and tells of every check; answers the exit code. */
export async function testSubgraph(
  url: string,
  { owner, json }: TestOptions,
  env: NodeJS.ProcessEnv,
): Promise<number> {
  const fail = (text: string) => {
    process.stderr.write(`relance: ${text}\n`);
    return problem;
  };
  if (!URL.canParse(url) || !/^https?:/.test(url)) {
    return fail(`"${url}" is no address: write it like http://localhost:4006.`);
  }
  if (!partners.some(({ name }) => name === owner)) {
    return fail(
      `"${owner}" is no owner: use one of ${partners.map(({ name }) => name).join(', ')}.`,
    );
  }
  const key = keyOf(owner, env);
  if (!key) {
    const setting = settingOf(owner, 'ROUTER_KEY');
    return fail(
      `no key to sign with: set ${setting} (32 bytes in base64url) or RELANCE_ROUTER_SECRET.`,
    );
  }
  const results = await runSuite(new Subject(url, owner, key), (result) => {
    if (!json) process.stdout.write(`${lineOf(result)}\n`);
  });
  const failed = results.filter(({ state }) => state === 'failed').length;
  if (json) process.stdout.write(`${JSON.stringify({ url, owner, results }, null, 2)}\n`);
  else process.stdout.write(`${results.length - failed} of ${results.length} checks hold.\n`);
  return failed === 0 ? 0 : problem;
}

/** Undefined where nothing is set and no secret lies beside the data. */
function keyOf(owner: string, env: NodeJS.ProcessEnv): KeyObject | undefined {
  const own = env[settingOf(owner, 'ROUTER_KEY')];
  if (own) {
    const bytes = Buffer.from(own, 'base64url');
    return bytes.length === 32 ? createSecretKey(bytes) : undefined;
  }
  const beside = join(resolve(root, env['RELANCE_DATA'] || '.data'), 'router.secret');
  const secret =
    env['RELANCE_ROUTER_SECRET'] || (existsSync(beside) ? readFileSync(beside, 'utf8') : undefined);
  return secret === undefined ? undefined : ownerKey(secret, owner);
}

const marks = { passed: 'ok  ', failed: 'FAIL', skipped: 'skip' } as const;

function lineOf({ name, state, expected, came }: CheckResult): string {
  const line = `${marks[state]}  ${name.padEnd(24)}  ${expected}`;
  if (state === 'passed') return line;
  return `${line}\n      came: ${printable(came)}`;
}
