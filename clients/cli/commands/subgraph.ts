import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import type { TestOptions } from '../conformance/testSubgraph.ts';

const root = resolve(import.meta.dirname, '..', '..', '..');
const failed = 1;

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
  if (!existsSync(join(root, 'platform', script))) {
    process.stderr.write(
      'relance: a subgraph is made and checked where the repository is: clone it.\n',
    );
    return failed;
  }
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
  return status ?? failed;
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
      const { testSubgraph } = await import('../conformance/testSubgraph.ts');
      process.exitCode = await testSubgraph(url, options, process.env);
    });
}
