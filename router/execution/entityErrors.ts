import type { GraphQLError } from 'graphql';
import { type PathWalk, placesAt, type ResponsePath } from './entitiesAt.ts';
import type { Representation } from '../representations/compileRepresentation.ts';
import type { JsonObject } from './jsonObject.ts';
import type { SubgraphError } from './requestExecution.ts';
import { downstreamError } from './subgraphErrors.ts';

/** What was asked, so that `_entities` indexes can be told as places of the response. */
export interface SentEntities {
  representations: readonly string[];
  represent: (object: JsonObject) => Representation;
  path: ResponsePath;
  walk: PathWalk;
  subgraph: string;
}

type Path = readonly (string | number)[];

/**
 * The errors of an entity fetch. One entity may stand in several places: each place has the error, as
 * if every place had been asked for by itself. Places are counted as Apollo Gateway counts them: the
 * n-th representation is the n-th place, even where an object without a representation comes before.
 */
export function entityErrors(
  errors: readonly SubgraphError[],
  data: JsonObject,
  { representations, represent, path, walk, subgraph }: SentEntities,
): GraphQLError[] {
  const indexes = indexesByRepresentation(walk(data, false), represent);
  const places = placesAt(data, path);
  const placed = errors.flatMap((error) => {
    const index = error.path?.[1];
    if (typeof index !== 'number') {
      return [{ error, index: -1, path: error.path && [...path, ...error.path] }];
    }
    const inside: Path = error.path?.slice(2) ?? [];
    const asked = indexes.get(representations[index] ?? '') ?? [index];
    return asked.map((at) => ({ error, index: at, path: [...(places[at] ?? []), ...inside] }));
  });
  return placed
    .sort((one, other) => one.index - other.index)
    .map(({ error, path: place }) => downstreamError(error, subgraph, place));
}

function indexesByRepresentation(
  visits: readonly JsonObject[],
  represent: (object: JsonObject) => Representation,
): Map<string, number[]> {
  const indexes = new Map<string, number[]>();
  let index = 0;
  for (const object of visits) {
    const representation = represent(object).write(object);
    if (representation === null) continue;
    const known = indexes.get(representation);
    if (known) known.push(index);
    else indexes.set(representation, [index]);
    index++;
  }
  return indexes;
}
