import type { Command } from 'commander';
import { resolve } from 'node:path';
import type { ImportOptions } from '../importing/importFiles.ts';
import { endpointOption, pathFrom } from './options.ts';

/** `relance import`: files of a partner to its database. */
export function addImport(program: Command): void {
  program
    .command('import')
    .description('Import published files into an owner’s database, every line accounted for.')
    .argument('<file...>', 'CSV, XLSX, ODS, JSON, XML or YAML, in a format that the owner takes')
    .requiredOption('--owner <owner>', 'partner whose records they become, e.g. communes')
    .option('--format <format>', 'format of the files; auto goes by what they hold', 'auto')
    .option('--encoding <name>', 'encoding of the text: utf-8 or windows-1252')
    .option('--delimiter <sign>', 'what separates the cells: ";", ",", "|" or tab')
    .option('--sheet <name>', 'sheet of a workbook')
    .option('--header-line <number>', 'line that names the columns, the first being 1')
    .option(
      '--map <header=field>',
      'take a column for a field of the format, or for nothing: "Divers="; may be repeated',
      (pair: string, before: string[]) => [...before, pair],
      [] as string[],
    )
    .option('--look', 'say what the files would be read as, and import nothing', false)
    .option('--dry-run', 'check the files and write no record', false)
    .option('--report <file.csv>', 'write every repair, flag and refusal to a CSV file')
    .option(
      '--series <name>',
      'the file is the next edition of a series: withdraw what it leaves out',
    )
    .option('--confirm', 'let the edition withdraw more than half of its series', false)
    .option('--by <name>', 'who imports, for the list of imports')
    .addOption(endpointOption())
    .option('--demo', 'ask a demonstration for an access token, instead of logging in', false)
    .option('--json', 'print the reports as JSON, and no progress', false)
    .addHelpText(
      'after',
      `
Examples:
  $ npm run relance -- import subventions-2021.csv --owner department --demo
  $ npm run relance -- import projets_2019.csv --owner communes --format detr-2019
  $ npm run relance -- import subventions-2021.csv --owner department --dry-run --report check.csv
  $ npm run relance -- import offres.json --owner tourism --series datatourisme --by "CDT 47"
  $ npm run relance -- import subventions.csv --owner communes --look
  $ npm run relance -- import export.csv --owner communes --encoding windows-1252 \\
      --delimiter tab --header-line 4 --map "Montant subv.=montant" --map "Divers="
  $ npm run --silent relance -- import *.csv --owner communes --json > report.json

Imports are for agents of the owner: log in as one, or set RELANCE_TOKEN to their access token.
The same file twice changes nothing; a changed line updates its record.
What is found out of a file is overruled by --encoding, --delimiter, --sheet, --header-line and --map; what is left out
is found out as without them. --look lists columns with the fields that they are taken for, and the names of the fields.
Exit code: 0 every line accepted, 3 some lines quarantined, 1 a file could not be imported,\nor, with --look, would not be.`,
    )
    .action(async (files: string[], options: ImportOptions) => {
      const [{ importFiles }, { tokenFor }] = await Promise.all([
        import('../importing/importFiles.ts'),
        import('../session/tokenFor.ts'),
      ]);
      const report = options.report === undefined ? undefined : pathFrom(options.report);
      const paths = files.map((file) => resolve(pathFrom(file)));
      const fail = (text: string) => void process.stderr.write(`relance: ${text}\n`);
      process.exitCode = await importFiles(
        paths,
        { ...options, report, token: options.demo ? undefined : await tokenFor(options.endpoint) },
        {
          write: (text) => process.stdout.write(`${text}\n`),
          fail,
          progress: process.stderr,
        },
      );
    });
}
