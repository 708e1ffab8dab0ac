import { Command } from 'commander';
import { addCompletion } from './commands/completion.ts';
import { addExplain } from './commands/explain.ts';
import { addExport } from './commands/export.ts';
import { addImport } from './commands/import.ts';
import { addLogin } from './commands/login.ts';
import { addLogout } from './commands/logout.ts';
import { addMcp } from './commands/mcp.ts';
import { addQuery } from './commands/query.ts';
import { addSchema } from './commands/schema.ts';
import { addSubgraph } from './commands/subgraph.ts';
import { addWhoami } from './commands/whoami.ts';
import { version } from './version.ts';

/** Every command, in the order of the help. A new one is a file in `commands/` and a line here. */
const commands = [
  addQuery,
  addExport,
  addImport,
  addExplain,
  addMcp,
  addSchema,
  addSubgraph,
  addLogin,
  addLogout,
  addWhoami,
  addCompletion,
];

const program = new Command('relance')
  .description('Relance Graph from the command line.')
  .version(version)
  .addHelpText(
    'after',
    `
Examples:
  $ relance query '{ aids(filter: { openOn: "2021-03-01" }) { nodes { title closesOn } } }'
  $ relance export subsidies --year 2021 --output subventions.xlsx
  $ relance <command> --help

RELANCE_ENDPOINT is the address of the graph where --endpoint does not say it; RELANCE_TOKEN an access
token where nobody has logged in. NO_COLOR switches colours off.

Exit codes: 0 all of it; 1 it failed, or was called wrongly; 3 a part is missing or was refused;
4 the schema was broken; 130 it was interrupted.`,
  );

// Who stops reading, as `head` does, has enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

for (const add of commands) add(program);
await program.parseAsync();
