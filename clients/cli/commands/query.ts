import { type Command, InvalidArgumentError, Option } from 'commander';
import type { QueryOptions } from '../asking/runQuery.ts';
import { endpointOption, pathFrom, run } from './options.ts';

/** `relance query`: an operation, its list to the end. */
export function addQuery(program: Command): void {
  program
    .command('query')
    .description('Ask the graph; a list is followed to its last page.')
    .argument('<operation>', 'the operation itself, a file of it, or - for standard input')
    .option('--name <operation>', 'which operation, where the file has several')
    .option('--variables <json>', 'variables as JSON, or @file.json')
    .option('--var <name=value>', 'one variable; several values of a list by commas', collected, [])
    .addOption(formatOption())
    .option('--output <file>', 'write to this file; its ending chooses the format')
    .option('--excel', 'CSV as a French Excel opens it', false)
    .addOption(new Option('--decimal <sign>', 'decimals of CSV').choices(['point', 'comma']))
    .option(
      '--page <path>',
      'which list to follow, where there are several, e.g. commune.subsidies',
    )
    .option('--no-follow', 'ask for one page only')
    .option('--limit <rows>', 'stop after so many rows', counted)
    .option('--resume', 'go on with an --output that was cut', false)
    .addOption(endpointOption())
    .addHelpText(
      'after',
      `
Examples:
  $ relance query '{ aids(filter: { statuses: OPEN }) { nodes { title closesOn funder { name } } } }'
  $ relance query aids.graphql --var owner=TOURISM --format csv --excel > aides.csv
  $ relance query queries.graphql --name LateSubsidies --variables @variables.json --output late.xlsx
  $ relance query everything.graphql --output all.parquet --resume

A list is asked for page by page, with what says where the next one begins. On a terminal the result is a
table, else JSON as the graph answers it. With --output, a run that is cut keeps what it has in
<file>.part and <file>.state.json; the file bears its name once it is whole.
Exit code: 0 all of it, 3 a part is missing (said on standard error), 1 nothing.`,
    )
    .action((operation: string, options: QueryOptions & { endpoint: string }) =>
      run(options, async (asking) => {
        const { runQuery } = await import('../asking/runQuery.ts');
        return runQuery(operation, options, asking, pathFrom);
      }),
    );
}

/** In which format. */
export function formatOption(): Option {
  return new Option('--format <format>', 'format of the result').choices([
    ...['table', 'json', 'ndjson', 'csv', 'xlsx', 'parquet'],
  ]);
}

/** Values of an option that may be given several times. */
export function collected(value: string, before: string[]): string[] {
  return [...before, value];
}

function counted(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('a number of rows is expected.');
}
