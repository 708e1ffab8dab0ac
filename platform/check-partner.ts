import 'reflect-metadata';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSubgraph } from '@relance/kit/graph/subgraphSchema.ts';
import { graphOf } from '@relance/kit/subgraph.ts';
import { breakingChanges, undescribed } from '@relance/schema/compose.ts';
import { partnerNamed, partners } from '@relance/schema/partners.ts';
import { PlatformError } from './errors.ts';
import { coordinatesIn, codeOf } from './partner/placesOf.ts';
import { composed, type Problem } from './partner/sdlProblems.ts';
import { inOneLine } from './process.ts';
import { root } from './settings.ts';
import type { AnySubgraph } from './subgraphs.ts';

/**
 * `npm run relance -- subgraph check [name] [--sdl file]`: composes what the code says, and tells what does not fit by
 * file and line. With --sdl that file stands for the SDL of the subgraph, as of one that is written elsewhere.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { sdl: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  const [name] = positionals;
  assertKnown(name, values.sdl);
  const problems = await check(name, values.sdl);
  if (values.json) console.log(JSON.stringify({ problems }, null, 2));
  else console.log(problems.length === 0 ? fits(name) : problems.map(told).join('\n\n'));
  process.exitCode = problems.length === 0 ? 0 : 1;
}

async function check(name: string | undefined, given: string | undefined): Promise<Problem[]> {
  const { sdls, problems } = await printed();
  if (problems.length > 0) return problems;
  if (name !== undefined && given !== undefined) sdls[name] = readFileSync(given, 'utf8');
  const fileOf = (of: string) =>
    of === name && given !== undefined ? given : `schema/published/${of}.graphql`;
  const urls = Object.fromEntries(partners.map(({ name: of }) => [of, '']));
  const { graph, problems: refused } = composed({ root, name, sdls, urls, fileOf });
  if (!graph) return refused;
  const released = readFileSync(join(root, 'schema', 'released.graphql'), 'utf8');
  const recorded = Object.keys(
    JSON.parse(readFileSync(join(root, 'schema', 'breaking-changes.json'), 'utf8')) as object,
  );
  const breaks = await breakingChanges(released, graph.api);
  return [
    ...undescribed(graph.api).map(withoutDescription),
    ...breaks.filter((change) => !recorded.includes(change)).map(breaking),
    ...Object.keys(sdls).flatMap((of) => (of === name && given ? [] : stale(of, sdls[of] ?? ''))),
  ];
}

/** The SDL of every subgraph, printed from its code. */
async function printed(): Promise<{ sdls: Record<string, string>; problems: Problem[] }> {
  let subgraphs: readonly AnySubgraph[];
  try {
    subgraphs = Object.values((await import('./subgraphs.ts')).subgraphs);
  } catch (error) {
    return { sdls: {}, problems: [notLoaded(error)] };
  }
  const sdls: Record<string, string> = {};
  const problems: Problem[] = [];
  for (const subgraph of subgraphs) {
    try {
      sdls[subgraph.name] = buildSubgraph(graphOf(subgraph)).sdl;
    } catch (error) {
      problems.push(notBuilt(subgraph.name, error));
    }
  }
  return { sdls, problems };
}

function notLoaded(error: unknown): Problem {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const place = /(?:subgraphs|platform|schema)\/[\w./-]+\.ts:\d+/.exec(text)?.[0];
  return {
    at: place ?? 'platform/subgraphs.ts',
    code: 'NOT_LOADED',
    message: error instanceof Error ? error.message : text,
    mend: 'correct the code there; `npx tsc --noEmit` tells more',
  };
}

function notBuilt(name: string, error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error);
  const folder = `subgraphs/${name}`;
  return {
    at: codeOf(root, folder, coordinatesIn(message)) ?? `${folder}/subgraph.ts`,
    code: 'NOT_BUILT',
    // Federation asks for no name of a subgraph that stands alone.
    message: message.replace('[<unnamed>] ', ''),
    mend: 'make the class agree with the decorators and interfaces that it names',
  };
}

function withoutDescription(coordinate: string): Problem {
  const places = partners.map(({ name }) =>
    codeOf(root, `subgraphs/${name}`, coordinatesIn(coordinate)),
  );
  return {
    at: places.find((place) => place !== undefined) ?? 'schema/api.graphql',
    code: 'NOT_DESCRIBED',
    message: `${coordinate} has no description.`,
    mend: 'give its decorator a `description`: the graph is its own documentation',
  };
}

function breaking(change: string): Problem {
  return {
    at: 'schema/released.graphql',
    code: 'BREAKING_CHANGE',
    message: change,
    mend: 'keep it compatible, or record it with a reason in schema/breaking-changes.json',
  };
}

function stale(name: string, sdl: string): Problem[] {
  const at = `schema/published/${name}.graphql`;
  const path = join(root, at);
  if (existsSync(path) && readFileSync(path, 'utf8') === sdl) return [];
  const message = 'The published SDL is not what the code says.';
  return [{ at, code: 'STALE', message, mend: 'run `npm run compose` and commit what it writes' }];
}

function assertKnown(name: string | undefined, given: string | undefined): void {
  if (name !== undefined && !partnerNamed(name)) {
    const known = partners.map((partner) => partner.name).join(', ');
    throw new PlatformError('UNKNOWN_OWNER', `No owner "${name}": name one of ${known}.`);
  }
  if (given === undefined) return;
  if (name === undefined) throw new PlatformError('BAD_COMMAND', '--sdl: name its subgraph too.');
  if (!existsSync(resolve(given))) throw new PlatformError('BAD_COMMAND', `no such file: ${given}`);
}

function told({ at, code, message, mend }: Problem): string {
  return `${at}\n  ${code}: ${message.replaceAll('\n', '\n  ')}\n  Mend: ${mend}.`;
}

function fits(name: string | undefined): string {
  return `${name === undefined ? 'Every subgraph fits' : `${name} fits`} into the graph.`;
}

try {
  await main();
} catch (error) {
  console.error(inOneLine(error));
  process.exitCode = 1;
}
