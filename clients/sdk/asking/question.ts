import type { GraphQLSchema } from 'graphql';
import { columnsOf, type PathColumn } from './columns.ts';
import type { Operation } from './operation.ts';
import { type Paging, pagingOf } from './paging.ts';
import { type Place, type PagedList, placeOf, placesIn } from './places.ts';
import { Selections } from './selections.ts';

/** What is asked, and how its answer becomes rows. */
export interface Question {
  place: Place;
  columns: PathColumn[];
  /** Set where a list is taken to its end. */
  paging: Paging | undefined;
  /** Lists in pages of which only the first page comes, since nobody said which to follow. */
  unfollowed: readonly string[];
}

export interface Following {
  /** Path of the list to follow, such as `commune.subsidies`. */
  page?: string | undefined;
  follow: boolean;
}

/** Finds the list that an operation is about; where it is in pages, how each is asked for. */
export function questionOf(
  operation: Operation,
  schema: GraphQLSchema,
  variables: Record<string, unknown>,
  following: Following,
): Question {
  const selections = new Selections(schema, operation.document);
  const { paged, places } = placesIn(operation, selections);
  const list = followed(paged, following);
  const place = list ? placeOf(list) : onlyOne(places, operation, schema);
  const columns = columnsOf(place, selections);
  const unfollowed = following.follow && !list ? paged.map(({ path }) => path.join('.')) : [];
  return { place, columns, paging: list && pagingOf(operation, list, variables), unfollowed };
}

function followed(paged: readonly PagedList[], { page, follow }: Following): PagedList | undefined {
  const paths = paged.map(({ path }) => path.join('.'));
  if (page !== undefined) {
    const found = paged[paths.indexOf(page)];
    if (found) return found;
    throw new Error(`"${page}" is no list in pages: there is ${paths.join(', ') || 'none'}.`);
  }
  return follow && paged.length === 1 ? paged[0] : undefined;
}

function onlyOne(
  places: readonly Place[],
  { definition }: Operation,
  schema: GraphQLSchema,
): Place {
  const [place, ...others] = places;
  const root = schema.getRootType(definition.operation);
  if (!root) throw new Error(`This graph has no ${definition.operation}s.`);
  return place && others.length === 0
    ? place
    : { path: [], type: root, selection: definition.selectionSet };
}
