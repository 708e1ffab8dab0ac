import { Argument, type Command, Option } from 'commander';
import type { ExportOptions } from '../exporting/runExport.ts';
import { endpointOption, pathFrom, run } from './options.ts';
import { formatOption } from './query.ts';

const kindNames = ['aids', 'subsidies', 'investments', 'actions', 'indicators'];

/** Flags that choose records, by what the help says of them; each kind takes its own. */
const choosing: Readonly<Record<string, string>> = {
  'text <words>': 'words in French; accents, endings and a typo are forgiven',
  'owner <owner...>': 'held by one of these partners, e.g. department',
  'funder <siren...>': 'aids and subsidies of one of these (SIREN)',
  'beneficiary <siren...>': 'subsidies to one of these (SIREN)',
  'beneficiary-kind <kind...>': 'subsidies to one of these kinds, e.g. association',
  'authority <siren...>': 'investments of one of these contracting authorities (SIREN)',
  'lead <siren...>': 'actions led by one of these (SIREN)',
  'theme <code...>': 'about one of these themes, e.g. TOURISM',
  'status <status...>': 'in one of these states, e.g. granted paid',
  'audience <audience...>': 'aids for one of these, e.g. farm',
  'instrument <instrument...>': 'aids of one of these kinds, e.g. grant',
  'schedule <schedule...>': 'investments that are kept, brought-forward or delayed',
  'proposition <number...>': 'aids and actions of one of these propositions of the plan',
  'aid <id...>': 'subsidies under one of these aids',
  'commune <insee>': 'what concerns this commune',
  'epci <siren>': 'what concerns this EPCI',
  'open-on <date>': 'aids that are open that day',
  'year <year>': 'granted, planned, ending or measured in this year',
  'from <date>': 'granted, closing, ending or measured from that day on; investments: a year',
  'until <date>': '… up to that day',
  'min <euros>': 'of at least this amount',
  'max <euros>': 'of at most this amount',
  'indicator <code...>': 'values of one of these indicators',
  'territory <code...>': 'values of one of these territories',
  'dataset <dataset...>': 'values of one of these data sets',
  'demo <yes|no>': 'demonstration records alone, or none of them',
};

/** `relance export`: a whole list as a file that can be cited. */
export function addExport(program: Command): void {
  const command = program
    .command('export')
    .description('Export a whole list to a file, with a manifest that makes its figures citable.')
    .addArgument(new Argument('<kind>', 'which list').choices([...kindNames]))
    .option('--output <file>', 'write to this file; its ending chooses the format')
    .addOption(formatOption())
    .option('--excel', 'CSV as a French Excel opens it', false)
    .addOption(new Option('--decimal <sign>', 'decimals of CSV').choices(['point', 'comma']))
    .option('--as-of <date>', 'the list as it was at the end of a day, or at an instant')
    .option('--known-at <date>', 'as far as was known by then')
    .option('--resume', 'go on with an --output that was cut', false)
    .option(
      '--lean',
      'the columns that lists show, in one stream: a million rows in seconds',
      false,
    )
    .optionsGroup('Which records:')
    .option('--filter <json>', 'a filter as the graph takes it; the flags below are put into it');
  for (const [flag, said] of Object.entries(choosing)) command.option(`--${flag}`, said);
  command
    .optionsGroup('Options:')
    .addOption(endpointOption())
    .addHelpText(
      'after',
      `
Examples:
  $ relance export subsidies --year 2021 --owner department --output subventions-2021.xlsx
  $ relance export aids --open-on 2021-03-01 --audience farm --output aides.csv --excel
  $ relance export investments --as-of 2021-06-30 --output travaux.parquet
  $ relance export actions --format ndjson | jq .title

The list is pinned to one instant (asOf and knownAt in the manifest): asked with both again, it is the
same. <file>.manifest.json has what was asked, the rule of counting, rows, sums to the cent, SHA-256 and
licence. --excel is for a double click in Excel: semicolons, decimal commas, nothing runs as a formula.
Exit code: 0 all of it and as the graph counts it, 3 a part is missing (the manifest says whose), 1 it failed.`,
    )
    .action((kind: string, options: ExportOptions & { endpoint: string; lean: boolean }) =>
      run(options, async (asking) => {
        const take = options.lean
          ? (await import('../exporting/runLean.ts')).runLean
          : (await import('../exporting/runExport.ts')).runExport;
        const version = program.version() ?? '';
        return take(kind, flagsOf(command), options, asking, { pathOf: pathFrom, version });
      }),
    );
}

/** The flags that were given, each with its values. */
function flagsOf(command: Command): Record<string, string[]> {
  const flags: Record<string, string[]> = {};
  for (const option of command.options) {
    const name = option.name();
    const isChoosing = Object.keys(choosing).some((flag) => flag.split(' ')[0] === name);
    const value = command.getOptionValue(option.attributeName()) as string | string[] | undefined;
    if (isChoosing && value !== undefined) flags[name] = [value].flat();
  }
  return flags;
}
