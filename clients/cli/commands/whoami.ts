import type { Command } from 'commander';
import { endpointOption, run } from './options.ts';

/** `relance whoami`: who asks, as the graph sees it. */
export function addWhoami(program: Command): void {
  program
    .command('whoami')
    .description('Say as whom the graph answers you, and what you may do.')
    .option('--json', 'as JSON', false)
    .addOption(endpointOption())
    .addHelpText(
      'after',
      '\nExamples:\n  $ relance whoami\n  $ RELANCE_TOKEN=… relance whoami --json',
    )
    .action(({ json, ...options }: { json: boolean; endpoint: string }) =>
      run(options, async ({ endpoint, token }) => {
        const { whoIs, whoText } = await import('../session/whoIs.ts');
        const who = await whoIs(endpoint, token);
        process.stdout.write(`${json ? JSON.stringify(who, null, 2) : whoText(who)}\n`);
        return 0;
      }),
    );
}
