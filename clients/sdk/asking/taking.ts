import type { RelanceClient } from '../client.ts';
import { silentOwners } from '../answer.ts';
import { pagesOf } from '../connection.ts';
import type { GraphQLFormattedError } from 'graphql';
import { own, type OwnFields, type Paging } from './paging.ts';

/** What pages tell beside their records. */
export interface Told {
  /** The answer around the list, of the first page. */
  around: unknown;
  errors: GraphQLFormattedError[];
  /** Owners that were not heard. */
  silent: string[];
  total: number | null;
  asOf: string | null;
}

export interface TakenPage {
  records: readonly unknown[];
  /** What asks for the next page; null after the last. */
  next: string | null;
  told: Told;
}

export interface Taking {
  client: RelanceClient;
  signal: AbortSignal;
  paging: Paging;
  variables: Record<string, unknown>;
}

type ListData = OwnFields & Record<string, unknown>;

/** A list page by page, from its start or from where a run was cut. */
export async function* takeList(
  { client, signal, paging, variables }: Taking,
  from: { next: string | null; rows: number; told: Told | undefined },
): AsyncGenerator<TakenPage> {
  const { document, list, after } = paging;
  const ask = (cursor: unknown) =>
    client.query<unknown, object>(document, { ...variables, [after]: cursor }, { signal });
  const pick = (data: unknown) => {
    const found = listIn(data, list.path);
    return found && { nodes: found[list.rows.key] as unknown[], pageInfo: found.relancePageInfo };
  };
  let { told, rows } = from;
  const start = from.told ? from.next : (paging.start as string | undefined);
  for await (const { nodes, data, errors, next } of pagesOf(ask, pick, start)) {
    told = toldBy(told, data, errors, { paging, rows });
    rows += nodes.length;
    yield { records: nodes, next, told };
  }
}

function toldBy(
  before: Told | undefined,
  data: unknown,
  errors: readonly GraphQLFormattedError[],
  { paging, rows }: { paging: Paging; rows: number },
): Told {
  const { path, rows: list } = paging.list;
  const { relanceFreshness, relanceTotalCount = null } = listIn(data, path) ?? ({} as ListData);
  const unheard = relanceFreshness?.silent.map(({ owner }) => owner) ?? [];
  const silent = [...(before?.silent ?? []), ...silentOwners(errors), ...unheard];
  return {
    around: before ? before.around : aroundOf(data, path, list.key),
    errors: [
      ...(before?.errors ?? []),
      ...errors.map((each) => moved(each, path.length + 1, rows)),
    ],
    silent: [...new Set(silent)],
    total: before?.total ?? relanceTotalCount,
    asOf: before?.asOf ?? relanceFreshness?.asOf ?? null,
  };
}

/** The list in an answer; undefined where it is null. */
function listIn(data: unknown, path: readonly string[]): ListData | undefined {
  const found = path.reduce<unknown>(
    (value, key) => (value as Record<string, unknown> | null | undefined)?.[key],
    data,
  );
  return (found ?? undefined) as ListData | undefined;
}

/** The answer without records, and without what we asked for ourselves; the list has no further page. */
function aroundOf(data: unknown, [key, ...rest]: readonly string[], rows: string): unknown {
  const value = data as Record<string, unknown>;
  if (key !== undefined) return { ...value, [key]: aroundOf(value[key], rest, rows) };
  const ours: string[] = Object.values(own);
  const theirs = Object.entries(value).filter(([name]) => !ours.includes(name));
  return Object.fromEntries(
    theirs.map(([name, each]) => [
      name,
      name === rows ? [] : name === 'pageInfo' ? ended(each) : each,
    ]),
  );
}

function ended(pageInfo: unknown): unknown {
  const asked = pageInfo as Record<string, unknown>;
  return {
    ...asked,
    ...('hasNextPage' in asked && { hasNextPage: false }),
    ...('endCursor' in asked && { endCursor: null }),
  };
}

/** An error as of the whole list: its place counts from the first page. */
function moved(error: GraphQLFormattedError, at: number, rows: number): GraphQLFormattedError {
  const row = error.path?.[at];
  if (error.path === undefined || typeof row !== 'number') return error;
  return { ...error, path: error.path.with(at, row + rows) };
}
