import {
  type ConstDirectiveNode,
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  parse,
  valueFromASTUntyped,
} from 'graphql';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { setImmediate as turn } from 'node:timers/promises';
import { apiSchema } from '@relance/sdk/apiSchema.ts';
import { byCoordinate, type FieldRule, fieldRules } from '@relance/schema/access/fieldRules.ts';

/** What the graph offers, whose each field is, and whom it is open to. */
export interface Graph {
  schema: GraphQLSchema;
  /** Names of the partners that answer a field; by `Type.field`. */
  owners: ReadonlyMap<string, readonly string[]>;
  rules: ReadonlyMap<string, FieldRule>;
}

let whole: Promise<Graph> | undefined;

/** What clients see, with owners and scopes, for those who read about it. */
export function graph(): Promise<Graph> {
  whole ??= load();
  return whole;
}

async function load(): Promise<Graph> {
  const schema = await apiSchema();
  // Both are long texts: others come in between.
  await turn();
  const path = createRequire(import.meta.url).resolve('@relance/schema/supergraph.graphql');
  const supergraph = parse(await readFile(path, 'utf8'), { noLocation: true });
  return {
    schema,
    owners: ownersIn(supergraph),
    rules: byCoordinate(fieldRules(supergraph)),
  };
}

/** Of a supergraph: a field without a word of its own is of every owner that has its type. */
function ownersIn({ definitions }: DocumentNode): ReadonlyMap<string, readonly string[]> {
  const owners = new Map<string, readonly string[]>();
  for (const type of definitions) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.INTERFACE_TYPE_DEFINITION) {
      continue;
    }
    const ofType = graphsOf(type.directives, 'join__type');
    for (const field of type.fields ?? []) {
      const own = graphsOf(field.directives, 'join__field');
      owners.set(`${type.name.value}.${field.name.value}`, own.length > 0 ? own : ofType);
    }
  }
  return owners;
}

function graphsOf(directives: readonly ConstDirectiveNode[] = [], name: string): string[] {
  const named = directives
    .filter((each) => each.name.value === name)
    .map(({ arguments: given = [] }) =>
      Object.fromEntries(
        given.map((each) => [each.name.value, valueFromASTUntyped(each.value)] as const),
      ),
    )
    // What another owner answers stands there as well, for its keys.
    .filter(({ external, graph: owner }) => external !== true && typeof owner === 'string')
    .map(({ graph: owner }) => String(owner));
  return [...new Set(named)];
}
