import 'reflect-metadata';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSubgraph } from '@relance/kit/graph/subgraphSchema.ts';
import { graphOf } from '@relance/kit/subgraph.ts';
import {
  breakingChanges,
  compose,
  CompositionError,
  undescribed,
} from '@relance/schema/compose.ts';
import { buildSchema, parse } from 'graphql';
import { accessMatrix, accessRows } from './accessMatrix.ts';
import { partners } from '@relance/schema/partners.ts';
import { subgraphs } from './subgraphs.ts';

/**
 * Prints every subgraph's SDL, composes the supergraph and the API schema, and writes them below
 * `schema/`. With `--check` nothing is written: stale files, a breaking change that is not recorded
 * and a field without description end with exit code 1.
 */
const folder = join(import.meta.dirname, '..', 'schema');
const check = process.argv.includes('--check');

async function main(): Promise<string[]> {
  const sdls = Object.fromEntries(
    Object.values(subgraphs).map((subgraph) => [
      subgraph.name,
      buildSubgraph(graphOf(subgraph)).sdl,
    ]),
  );
  const urls = Object.fromEntries(
    partners.map(({ name, port }) => [name, `http://localhost:${port}/graphql`]),
  );
  const { supergraph, api } = compose(sdls, urls);
  const files = {
    ...Object.fromEntries(
      Object.entries(sdls).map(([name, sdl]) => [join('published', `${name}.graphql`), sdl]),
    ),
    'supergraph.graphql': supergraph,
    'api.graphql': api,
    'access-matrix.md': accessMatrix(accessRows(parse(supergraph), buildSchema(api))),
  };
  return [
    ...undescribed(api).map((name) => `${name} has no description.`),
    ...(await unrecordedBreaks(api)),
    ...Object.entries(files).flatMap(([name, text]) => writeOrCompare(name, text)),
  ];
}

function writeOrCompare(name: string, text: string): string[] {
  const path = join(folder, name);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return [];
  if (check) return [`schema/${name} is stale: run \`npm run compose\` and commit what it writes.`];
  writeFileSync(path, text);
  return [];
}

/** Breaks against the released API must stand in `breaking-changes.json`, each with its reason. */
async function unrecordedBreaks(api: string): Promise<string[]> {
  const released = join(folder, 'released.graphql');
  if (!existsSync(released)) return [];
  const recorded = JSON.parse(
    readFileSync(join(folder, 'breaking-changes.json'), 'utf8'),
  ) as Record<string, string>;
  const breaks = await breakingChanges(readFileSync(released, 'utf8'), api);
  return breaks
    .filter((change) => !recorded[change])
    .map(
      (change) =>
        `Breaking: ${change} Keep it compatible, or record it with a reason in schema/breaking-changes.json.`,
    );
}

try {
  const problems = await main();
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length > 0 ? 1 : 0;
} catch (error) {
  if (!(error instanceof CompositionError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
