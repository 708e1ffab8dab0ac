import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { buildSchema, type GraphQLSchema } from 'graphql';

let known: GraphQLSchema | undefined;

/** The graph’s schema as it was composed; read when the first query becomes a file. */
export function apiSchema(): GraphQLSchema {
  const path = createRequire(import.meta.url).resolve('@relance/schema/api.graphql');
  return (known ??= buildSchema(readFileSync(path, 'utf8'), { assumeValid: true }));
}
