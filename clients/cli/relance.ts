import { Command } from 'commander';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { importFiles, type ImportOptions } from './commands/import.ts';

const { version } = createRequire(import.meta.url)('./package.json') as { version: string };

const program = new Command('relance')
  .description('Relance Graph from the command line.')
  .version(version);

program
  .command('import')
  .description('Import published files (SCDL subsidies, DETR/DSIL list) into an owner’s database.')
  .argument('<file...>', 'CSV files: UTF-8 or Windows-1252, delimited by ; , or tabs')
  .requiredOption('--owner <owner>', 'partner whose records they become, e.g. communes')
  .option('--format <format>', 'format of the files; auto goes by the header', 'auto')
  .option('--endpoint <url>', 'address of Relance Graph', 'http://localhost:4000')
  .option('--json', 'print the reports as JSON', false)
  .addHelpText(
    'after',
    `
Examples:
  $ npm run relance -- import subventions-2021.csv --owner department
  $ npm run relance -- import projets_2019.csv --owner communes --format detr-2019
  $ npm run --silent relance -- import *.csv --owner communes --json > report.json

The same file twice changes nothing; a changed line updates its record.
Exit code: 0 every line accepted, 3 some lines rejected, 1 a file could not be imported.`,
  )
  .action(async (files: string[], options: ImportOptions) => {
    // npm runs scripts at the root of the repository, wherever it was called from.
    const from = process.env['INIT_CWD'] ?? process.cwd();
    const paths = files.map((file) => resolve(from, file));
    process.exitCode = await importFiles(paths, options, {
      write: (text) => process.stdout.write(`${text}\n`),
      fail: (text) => process.stderr.write(`relance: ${text}\n`),
    });
  });

await program.parseAsync();
