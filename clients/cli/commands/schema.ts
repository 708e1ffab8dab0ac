import type { Command } from 'commander';
import { pathFrom, run } from './options.ts';

/** `relance schema`: what there is to ask, who holds it, and what was changed. */
export function addSchema(program: Command): void {
  const schema = program
    .command('schema')
    .description('Say what the graph knows: types, fields, who holds them, scopes, deprecations.')
    .argument('[name]', 'a type, or a field as Type.field; all owners where left out')
    .option('--supergraph <file>', 'a supergraph other than the one of this version')
    .option('--deprecated', 'what is deprecated alone', false)
    .option('--scoped', 'what a scope opens alone', false)
    .option('--json', 'as JSON', false)
    .addHelpText(
      'after',
      `
Examples:
  $ relance schema
  $ relance schema Subsidy
  $ relance schema DepartmentSubsidy.person
  $ relance schema --scoped
  $ relance schema diff schema/released.graphql schema/api.graphql

Without --supergraph it is the graph as this version of the command knows it.`,
    )
    .action((name: string | undefined, options: SchemaOptions) =>
      run(here, async () => {
        const { runSchema } = await import('../schema/runSchema.ts');
        return runSchema(name, options, pathFrom);
      }),
    );
  schema
    .command('diff')
    .description('Compare two schemas: what breaks clients, what may, what does not.')
    .argument('<old>', 'a file of SDL, or the address of a graph')
    .argument('<new>', 'a file of SDL, or the address of a graph')
    .option('--json', 'as JSON', false)
    .addHelpText(
      'after',
      `
Examples:
  $ relance schema diff schema/released.graphql schema/api.graphql
  $ relance schema diff https://graph.example http://localhost:4000

Exit code: 0 nothing breaks, 4 something breaks clients, 1 a schema could not be read.`,
    )
    .action((older: string, newer: string, { json }: { json: boolean }) =>
      run(here, async (asking) => {
        const { runDiff } = await import('../schema/runDiff.ts');
        // Of two options of one name, commander gives the outer one what was written.
        return runDiff(
          older,
          newer,
          { json: json || schema.opts<SchemaOptions>().json },
          asking,
          pathFrom,
        );
      }),
    );
}

/** Nobody is asked but who is named. */
const here = { endpoint: 'http://localhost:4000', anonymous: true };

interface SchemaOptions {
  supergraph?: string;
  deprecated: boolean;
  scoped: boolean;
  json: boolean;
}
