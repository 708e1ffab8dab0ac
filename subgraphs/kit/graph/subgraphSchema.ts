import { buildSubgraphSchema } from '@apollo/subgraph';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { type GraphQLSchema, type InterfaceTypeDefinitionNode, parse, print, visit } from 'graphql';
import {
  buildSchemaSync,
  createResolversMap,
  type ClassType,
  type NonEmptyArray,
} from 'type-graphql';
import { fieldRules } from '@relance/schema/access/fieldRules.ts';
import { guardFields } from '../access/guardFields.ts';
import { validateInput } from './validateInput.ts';

/** Loads entities from their keys as the router sends them; absent ones are null. */
export type References<Context> = Record<string, (key: never, context: Context) => unknown>;

export interface SubgraphDefinition<Context> {
  resolvers: NonEmptyArray<ClassType>;
  /** Types that no root field returns: the concrete types behind the shared interfaces. */
  types?: ClassType[];
  references?: References<Context>;
  /** What one operation may cost, by who asks; one subgraph says it for the whole graph. */
  budgets?: Readonly<Record<string, number>>;
}

const federation =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@authenticated", "@requiresScopes", "@cost", "@listSize", "@composeDirective"])';

/** What one operation may cost whom, in the SDL: the router reads it from the supergraph. */
function budgetSdl(budgets: Readonly<Record<string, number>>): string {
  const given = Object.entries(budgets).map(
    ([scope, cost]) => `\n  @budget(scope: ${JSON.stringify(scope)}, cost: ${cost})`,
  );
  return `
  @link(url: "https://relance-graph.example/demand/v1.0", import: ["@budget"])
  @composeDirective(name: "@budget")${given.join('')}

directive @budget(scope: String!, cost: Int!) repeatable on SCHEMA`;
}

/** The subgraph's published SDL and the schema that answers it. */
export function buildSubgraph<Context>(definition: SubgraphDefinition<Context>): {
  sdl: string;
  schema: GraphQLSchema;
} {
  forgetBuiltFields();
  const schema = buildSchemaSync({
    resolvers: definition.resolvers,
    orphanedTypes: definition.types ?? [],
    // An owner may have no root query of its own; composition checks the whole.
    skipCheck: true,
    validateFn: validateInput,
  });
  const document = visit(parse(printSchemaWithDirectives(schema)), {
    // A value object that is also an input carries its class's @shareable twice: once too often.
    InputObjectTypeDefinition: (node) => ({ ...node, directives: [] }),
    // TypeGraphQL always prints a Query, and a schema definition that names it.
    SchemaDefinition: () => null,
    InterfaceTypeDefinition: withoutCosts,
    ObjectTypeDefinition: (node) => (node.fields?.length === 0 ? null : undefined),
  });
  const { budgets } = definition;
  const sdl = `${federation}${budgets ? budgetSdl(budgets) : ''}\n\n${print(document)}\n`;
  const resolvers = createResolversMap(schema) as Record<string, Record<string, unknown>>;
  for (const [type, load] of Object.entries(definition.references ?? {})) {
    resolvers[type] = { ...resolvers[type], __resolveReference: load };
  }
  const typeDefs = parse(sdl);
  const guarded = buildSubgraphSchema([{ typeDefs, resolvers: resolvers as never }]);
  guardFields(guarded, fieldRules(typeDefs));
  return { sdl, schema: guarded };
}

// Federation knows costs of fields of objects alone; those of an interface's field resolver go to both.
function withoutCosts(node: InterfaceTypeDefinitionNode): InterfaceTypeDefinitionNode {
  return visit(node, { Directive: ({ name }) => (name.value === 'cost' ? null : undefined) });
}

// TypeGraphQL keeps the fields that field resolvers add to a class, for all schemas of the process:
// without this, `Commune.attendance` of one subgraph would appear in every subgraph built after it.
function forgetBuiltFields(): void {
  const { objectTypes, interfaceTypes } = (globalThis as unknown as TypeGraphQLGlobal)
    .TypeGraphQLMetadataStorage;
  for (const type of [...objectTypes, ...interfaceTypes]) delete type.fields;
}

interface TypeGraphQLGlobal {
  TypeGraphQLMetadataStorage: Record<'objectTypes' | 'interfaceTypes', { fields?: unknown }[]>;
}
