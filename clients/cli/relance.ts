import { Command } from 'commander';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { importFiles, type ImportOptions } from './commands/import.ts';
import { addSubgraph } from './commands/subgraph.ts';

const { version } = createRequire(import.meta.url)('./package.json') as { version: string };

const program = new Command('relance')
  .description('Relance Graph from the command line.')
  .version(version);

program
  .command('import')
  .description('Import published files into an owner’s database, every line accounted for.')
  .argument('<file...>', 'CSV, XLSX, ODS, JSON, XML or YAML, in a format that the owner takes')
  .requiredOption('--owner <owner>', 'partner whose records they become, e.g. communes')
  .option('--format <format>', 'format of the files; auto goes by what they hold', 'auto')
  .option('--dry-run', 'check the files and write no record', false)
  .option('--report <file.csv>', 'write every repair, flag and refusal to a CSV file')
  .option(
    '--series <name>',
    'the file is the next edition of a series: withdraw what it leaves out',
  )
  .option('--confirm', 'let the edition withdraw more than half of its series', false)
  .option('--by <name>', 'who imports, for the list of imports')
  .option('--endpoint <url>', 'address of Relance Graph', 'http://localhost:4000')
  .option('--demo', 'ask a demonstration for an access token, instead of RELANCE_TOKEN', false)
  .option('--json', 'print the reports as JSON, and no progress', false)
  .addHelpText(
    'after',
    `
Examples:
  $ npm run relance -- import subventions-2021.csv --owner department --demo
  $ npm run relance -- import projets_2019.csv --owner communes --format detr-2019
  $ npm run relance -- import subventions-2021.csv --owner department --dry-run --report check.csv
  $ npm run relance -- import offres.json --owner tourism --series datatourisme --by "CDT 47"
  $ npm run --silent relance -- import *.csv --owner communes --json > report.json

Imports are for agents of the owner: RELANCE_TOKEN is their access token.
The same file twice changes nothing; a changed line updates its record.
Exit code: 0 every line accepted, 3 some lines quarantined, 1 a file could not be imported.`,
  )
  .action(async (files: string[], options: ImportOptions) => {
    // npm runs scripts at the root of the repository, wherever it was called from.
    const from = process.env['INIT_CWD'] ?? process.cwd();
    const report = options.report === undefined ? undefined : resolve(from, options.report);
    const paths = files.map((file) => resolve(from, file));
    process.exitCode = await importFiles(
      paths,
      // Not an option: whoever lists processes would read it.
      { ...options, report, token: process.env['RELANCE_TOKEN'] },
      {
        write: (text) => process.stdout.write(`${text}\n`),
        fail: (text) => process.stderr.write(`relance: ${text}\n`),
        progress: process.stderr,
      },
    );
  });

addSubgraph(program);

await program.parseAsync();
