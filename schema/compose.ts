import { composeServices } from '@apollo/composition';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import {
  buildSchema,
  type GraphQLError,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  parse,
  printSchema,
  Source,
} from 'graphql';

/** Published SDL by subgraph name. */
export type SubgraphSdls = Record<string, string>;

export interface Composed {
  supergraph: string;
  /** What clients see: no federation directive, no join type. */
  api: string;
}

/** A way in which the published schema can't go out, in words. */
export class CompositionError extends Error {
  constructor(readonly errors: readonly GraphQLError[]) {
    const problems = errors.map(({ message }) => `- ${message}`);
    super(`The subgraphs do not compose:\n${problems.join('\n')}`);
  }
}

/** Composes the subgraphs; `urls` become the default addresses of the supergraph. */
export function compose(sdls: SubgraphSdls, urls: Record<string, string>): Composed {
  const result = composeServices(
    Object.entries(sdls).map(([name, sdl]) => ({
      name,
      url: urls[name] ?? '',
      // Errors name the subgraph as the source of what they point at.
      typeDefs: parse(new Source(sdl, name)),
    })),
  );
  if (result.errors) throw new CompositionError(result.errors);
  return {
    supergraph: `${result.supergraphSdl.trim()}\n`,
    api: `${printSchema(result.schema.toAPISchema().toGraphQLJSSchema())}\n`,
  };
}

/** Types, fields, arguments and enum values of the API without a description. */
export function undescribed(api: string): string[] {
  const missing: string[] = [];
  const look = (name: string, { description }: { description?: string | null }) => {
    if (!description) missing.push(name);
  };
  for (const type of Object.values(buildSchema(api).getTypeMap())) {
    if (type.name.startsWith('__') || builtIn.has(type.name)) continue;
    if (!rootTypes.has(type.name)) look(type.name, type);
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        look(`${type.name}.${field.name}`, field);
        for (const arg of field.args) look(`${type.name}.${field.name}(${arg.name}:)`, arg);
      }
    }
    if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields()))
        look(`${type.name}.${field.name}`, field);
    }
    if (isEnumType(type)) {
      for (const value of type.getValues()) look(`${type.name}.${value.name}`, value);
    }
  }
  return missing;
}

const rootTypes = new Set(['Query', 'Mutation']);
const builtIn = new Set(['String', 'Int', 'Float', 'Boolean', 'ID']);

/** Breaking changes from the released API to the present one, as sentences. */
export async function breakingChanges(released: string, present: string): Promise<string[]> {
  const changes = await diff(buildSchema(released), buildSchema(present));
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ message }) => message);
}
