import { Option } from 'commander';
import { resolve } from 'node:path';
import type { Asking } from '../session/asking.ts';

/** Where the graph is. */
export function endpointOption(): Option {
  return new Option('--endpoint <url>', 'address of Relance Graph')
    .env('RELANCE_ENDPOINT')
    .default('http://localhost:4000');
}

/** A path as whoever calls means it: npm runs scripts at the root of the repository, wherever it was called from. */
export function pathFrom(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
}

/**
 * Runs what a command does: its exit code is that of the process, and what goes wrong is one line that says what to do.
 * Ctrl-C cancels what is being asked. `anonymous` is for what needs no log-in.
 */
export async function run(
  { endpoint, anonymous = false }: { endpoint: string; anonymous?: boolean },
  command: (asking: Asking) => Promise<number>,
): Promise<void> {
  const { runCommand } = await import('../session/runCommand.ts');
  process.exitCode = await runCommand({ endpoint, anonymous }, command);
}
