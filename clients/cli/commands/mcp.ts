import type { Command } from 'commander';
import { endpointOption, run } from './options.ts';

/** `relance mcp`: the graph as tools of an assistant. */
export function addMcp(program: Command): void {
  program
    .command('mcp')
    .description('Serve the graph to an assistant, read only (Model Context Protocol, stdio).')
    .addOption(endpointOption())
    .addHelpText(
      'after',
      `
Examples:
  $ relance mcp --endpoint https://relance.example
  { "mcpServers": { "relance": { "command": "npx", "args": ["relance", "mcp"] } } }

An assistant starts it, and asks as whoever has logged in here, else as the public.`,
    )
    .action((options: { endpoint: string }) =>
      // Who asks is looked up for each question: a server outlives its tokens.
      run({ ...options, anonymous: true }, async ({ endpoint, signal }) => {
        const { runMcp } = await import('../serving/runMcp.ts');
        await runMcp(endpoint, program.version() ?? '', signal);
        return 0;
      }),
    );
}
