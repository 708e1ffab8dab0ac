import type { GraphQLSchema } from 'graphql';
import { note } from '../terminal/terminal.ts';
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
  return { place, columns, paging: list && pagingOf(operation, list, variables) };
}

function followed(paged: readonly PagedList[], { page, follow }: Following): PagedList | undefined {
  const paths = paged.map(({ path }) => path.join('.'));
  if (page !== undefined) {
    const found = paged[paths.indexOf(page)];
    if (found) return found;
    throw new Error(`--page ${page} is no list in pages: there is ${paths.join(', ') || 'none'}.`);
  }
  if (!follow || paged.length === 0) return undefined;
  if (paged.length === 1) return paged[0];
  note(
    `several lists come in pages, so only the first page of each is here; --page follows one of ${paths.join(', ')}`,
  );
  return undefined;
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
