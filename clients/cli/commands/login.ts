import { type Command, Option } from 'commander';
import type { LoginOptions } from '../session/logIn.ts';
import { endpointOption, run } from './options.ts';

/** `relance login`: keeps an access token for the other commands. */
export function addLogin(program: Command): void {
  program
    .command('login')
    .description('Log in: the other commands then ask as you.')
    .option('--token-stdin', 'read an access token from standard input', false)
    .option('--demo', 'ask a demonstration for a token', false)
    .addOption(
      new Option(
        '--issuer <url>',
        'log in at an OpenID Connect issuer, by a code that you confirm',
      ).env('RELANCE_ISSUER'),
    )
    .addOption(
      new Option('--client-id <id>', 'what the issuer calls this program')
        .env('RELANCE_CLIENT_ID')
        .default('relance-cli'),
    )
    .option('--audience <url>', 'for which graph, where the issuer wants to know')
    .option('--scope <scope...>', 'what for, e.g. partner:tourism, committee', [])
    .addOption(endpointOption())
    .addHelpText(
      'after',
      `
Examples:
  $ relance login --demo --scope committee
  $ relance login --issuer https://login.example --scope partner:tourism
  $ pass show relance | relance login --token-stdin --endpoint https://graph.example

The token is kept in $XDG_CONFIG_HOME/relance/logins.json (~/.config), readable by you alone (0600), one
for each graph. RELANCE_TOKEN goes before it.`,
    )
    .action((options: LoginOptions & { endpoint: string }) =>
      run({ endpoint: options.endpoint, anonymous: true }, async (asking) => {
        const { logIn } = await import('../session/logIn.ts');
        return logIn(options, asking);
      }),
    );
}
