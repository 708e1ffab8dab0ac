import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { buildASTSchema, type GraphQLSchema, parse } from 'graphql';

let known: Promise<GraphQLSchema> | undefined;

/** What clients see of the graph, as it was composed; read once, when the first free query is looked into. */
export function apiSchema(): Promise<GraphQLSchema> {
  const path = createRequire(import.meta.url).resolve('@relance/schema/api.graphql');
  known ??= readFile(path, 'utf8').then((text) =>
    buildASTSchema(parse(text, { noLocation: true }), { assumeValid: true }),
  );
  return known;
}
