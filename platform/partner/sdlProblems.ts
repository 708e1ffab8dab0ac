import { join } from 'node:path';
import { GraphQLError } from 'graphql';
import {
  type Composed,
  compose,
  CompositionError,
  type SubgraphSdls,
} from '@relance/schema/compose.ts';
import { mendOf } from './mends.ts';
import { codeOf, coordinateAt, coordinatesIn, lineAt } from './placesOf.ts';

/** Something that keeps a subgraph out of the graph: where, what, and what to do. */
export interface Problem {
  /** File and line; of a whole file the file alone. */
  at: string;
  code: string;
  message: string;
  mend: string;
}

export interface Composing {
  root: string;
  /** The subgraph that is checked: of several places its own is told. */
  name: string | undefined;
  sdls: SubgraphSdls;
  urls: Record<string, string>;
  /** The file that a subgraph's SDL is in. */
  fileOf: (name: string) => string;
}

/** Composes, and tells what composition refuses by file and line. */
export function composed(asked: Composing): { graph?: Composed; problems: Problem[] } {
  try {
    return { graph: compose(asked.sdls, asked.urls), problems: [] };
  } catch (error) {
    if (error instanceof CompositionError) {
      return { problems: grouped(error.errors.map((each) => problemOf(each, asked))) };
    }
    // What is no SDL at all.
    if (error instanceof GraphQLError) return { problems: [problemOf(error, asked)] };
    throw error;
  }
}

function problemOf(error: GraphQLError, asked: Composing): Problem {
  const given = error.extensions['code'];
  const code = typeof given === 'string' ? given : 'SYNTAX';
  const message = error.message.split('\n').slice(0, 12).join('\n');
  return { at: placeOf(error, asked), code, message, mend: mendOf(code) };
}

function placeOf({ nodes, source, positions, message }: GraphQLError, asked: Composing): string {
  const { root, name, sdls, fileOf } = asked;
  const places = [
    ...(nodes ?? []).flatMap(({ loc }) =>
      loc ? [{ of: loc.source.name, offset: loc.start }] : [],
    ),
    ...(source && positions ? [{ of: source.name, offset: positions[0] ?? 0 }] : []),
  ];
  const chosen =
    places.find(({ of }) => of === name) ??
    places.find(({ of }) => of !== 'conference') ??
    places[0];
  const named = chosen?.of ?? /^\[([a-z0-9-]+)\]/.exec(message)?.[1] ?? name;
  const sdl = named === undefined ? undefined : sdls[named];
  if (named === undefined || sdl === undefined) return 'schema/published';
  const inSdl = chosen ? `${fileOf(named)}:${lineAt(sdl, chosen.offset)}` : fileOf(named);
  if (source && !nodes) return inSdl;
  const coordinates = chosen ? coordinateAt(sdl, chosen.offset) : coordinatesIn(message);
  const inCode = codeOf(root, join('subgraphs', named), coordinates);
  return inCode === undefined ? inSdl : `${inCode} (${inSdl})`;
}

/** One mistake in a type is told once, not for each of its fields. */
function grouped(problems: readonly Problem[]): Problem[] {
  const byMistake = new Map<string, Problem[]>();
  for (const problem of problems) {
    const mistake = `${problem.code} ${problem.at.replace(/ \(.*/, '')}`;
    byMistake.set(mistake, [...(byMistake.get(mistake) ?? []), problem]);
  }
  return [...byMistake.values()].flatMap(([first, ...others]) => {
    if (!first || others.length === 0) return first ?? [];
    return { ...first, message: `${first.message} (and ${others.length} more like it)` };
  });
}
