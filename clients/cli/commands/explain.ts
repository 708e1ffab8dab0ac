import type { Command } from 'commander';
import type { ExplainOptions } from '../explaining/runExplain.ts';
import { endpointOption, pathFrom, run } from './options.ts';
import { collected } from './query.ts';

/** `relance explain`: how the graph answers an operation. */
export function addExplain(program: Command): void {
  program
    .command('explain')
    .description(
      'Say how an operation is answered: its plan, its cost, who is asked, and for how long.',
    )
    .argument('<operation>', 'the operation itself, a file of it, or - for standard input')
    .option('--name <operation>', 'which operation, where the file has several')
    .option('--variables <json>', 'variables as JSON, or @file.json')
    .option('--var <name=value>', 'one variable; several values of a list by commas', collected, [])
    .option('--queries', 'show what each owner is asked', false)
    .option('--json', 'as the graph tells it', false)
    .addOption(endpointOption())
    .addHelpText(
      'after',
      `
Examples:
  $ relance explain '{ subsidies(first: 5) { nodes { title commune { name } } } }'
  $ relance explain queries.graphql --name LateSubsidies --queries

The operation is really answered, and never from what is kept. The cost is told by every graph; plan and
times by those that are run with RELANCE_EXPLAIN=on, as a demonstration is.`,
    )
    .action((operation: string, options: ExplainOptions & { endpoint: string }) =>
      run(options, async (asking) => {
        const { runExplain } = await import('../explaining/runExplain.ts');
        return runExplain(operation, options, asking, pathFrom);
      }),
    );
}
