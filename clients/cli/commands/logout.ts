import type { Command } from 'commander';
import { endpointOption, run } from './options.ts';

/** `relance logout`: forgets the token. */
export function addLogout(program: Command): void {
  program
    .command('logout')
    .description('Forget the log-in that is kept for a graph.')
    .addOption(endpointOption())
    .addHelpText(
      'after',
      '\nExamples:\n  $ relance logout\n  $ relance logout --endpoint https://graph.example',
    )
    .action(({ endpoint }: { endpoint: string }) =>
      run({ endpoint, anonymous: true }, async () => {
        const { keepLogin, readLogin } = await import('../session/credentials.ts');
        const was = await readLogin(endpoint);
        await keepLogin(endpoint, undefined);
        process.stdout.write(
          was ? `Logged out of ${endpoint}.\n` : `Nobody was logged in at ${endpoint}.\n`,
        );
        return 0;
      }),
    );
}
