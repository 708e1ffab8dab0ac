import { spawnSync } from 'node:child_process';
import { createSecretKey, type KeyObject } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { ownerKey } from '@relance/schema/access/signature.ts';
import { partners, settingOf } from '@relance/schema/partners.ts';
import type { CheckResult } from '../conformance/check.ts';
import { runSuite } from '../conformance/runSuite.ts';
import { Subject } from '../conformance/subject.ts';
import { printable } from '../reportText.ts';

const root = resolve(import.meta.dirname, '..', '..', '..');
const problem = 1;

/** Adds `subgraph new`, `subgraph check` and `subgraph test`. */
export function addSubgraph(program: Command): void {
  const subgraph = program
    .command('subgraph')
    .description('A partner’s subgraph: made, checked, tested.');
  addNew(subgraph);
  addCheck(subgraph);
  addTest(subgraph);
}

function addNew(subgraph: Command): void {
  subgraph
    .command('new')
    .description(
      'Make the subgraph of a new partner, with aids and recovery actions, in the graph at once.',
    )
    .argument('<name>', 'its folder below subgraphs/, e.g. mission-locale')
    .option('--label <label>', 'what people call it, e.g. "Mission locale de l’Agenais"')
    .option('--dry-run', 'say what would be written, and write nothing', false)
    .action((name: string, options: { label?: string; dryRun: boolean }) => {
      process.exitCode = ofPlatform('new-partner.ts', [
        name,
        ...(options.label === undefined ? [] : ['--label', options.label]),
        ...(options.dryRun ? ['--dry-run'] : []),
      ]);
    });
}

function addCheck(subgraph: Command): void {
  subgraph
    .command('check')
    .description('Compose what the code says, and tell what does not fit by file, line and mend.')
    .argument('[name]', 'the subgraph of which places are told first; all alike when left out')
    .option(
      '--sdl <file.graphql>',
      'SDL in place of the code’s, as of a subgraph that is written elsewhere',
    )
    .option('--json', 'print the problems as JSON', false)
    .addHelpText('after', '\nExit code: 0 it fits, 1 it does not.')
    .action((name: string | undefined, options: { sdl?: string; json: boolean }) => {
      const from = process.env['INIT_CWD'] ?? process.cwd();
      process.exitCode = ofPlatform('check-partner.ts', [
        ...(name === undefined ? [] : [name]),
        ...(options.sdl === undefined ? [] : ['--sdl', resolve(from, options.sdl)]),
        ...(options.json ? ['--json'] : []),
      ]);
    });
}

/**
 * Runs a script of the platform. A client knows the graph alone, and may not import what composes it; and code that
 * does not load has to be told of, not to end the command that tells of it.
 */
function ofPlatform(script: string, args: readonly string[]): number {
  const loader = [
    '--enable-source-maps',
    '--no-warnings',
    '--import',
    './platform/loader/register.mjs',
  ];
  const { status } = spawnSync(process.execPath, [...loader, join('platform', script), ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return status ?? problem;
}

interface TestOptions {
  owner: string;
  json: boolean;
}

function addTest(subgraph: Command): void {
  subgraph
    .command('test')
    .description('Test a running subgraph over HTTP: signatures, entities, feed, changes.')
    .argument('<url>', 'its base address, e.g. http://localhost:4006')
    .requiredOption('--owner <owner>', 'for which partner it answers, e.g. mission-locale')
    .option('--json', 'print the results as JSON', false)
    .addHelpText(
      'after',
      `
The requests are signed with <OWNER>_ROUTER_KEY, or with the owner’s part of RELANCE_ROUTER_SECRET, or of the secret
beside the data of this machine (RELANCE_DATA). Nothing is written.
Exit code: 0 every check passed or had nothing to look at, 1 one failed.`,
    )
    .action(async (url: string, options: TestOptions) => {
      process.exitCode = await testSubgraph(url, options, process.env);
    });
}

async function testSubgraph(
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
