import { GraphQLRequestError } from '@relance/sdk/answer.ts';
import type { RelanceClient } from '@relance/sdk/client.ts';
import { endOfDay } from '@relance/sdk/french/dates.ts';
import type { Kind } from './kind.ts';

/** The instants that a list is taken at: with both, it stands still and is the same for ever. */
export interface Pinned {
  asOf?: string;
  knownAt?: string;
}

/** What a list is before its records are asked for. */
export interface Head {
  pinned: Pinned;
  total: number;
}

/** Pins a list: to what was so at `--as-of`, or else now, as far as is known by now. */
export async function pin(
  client: RelanceClient,
  { document, hasHistory }: Kind,
  asked: { filter: object; asOf: string | undefined; knownAt: string | undefined },
  signal: AbortSignal,
): Promise<Head> {
  const { filter, asOf, knownAt } = asked;
  const variables = { first: 0, filter, ...(hasHistory && { asOf, knownAt }) };
  const { data, errors } = await client.query(document, variables as never, { signal });
  if (data === null) throw new GraphQLRequestError(errors, data);
  const { freshness, totalCount } = data.list;
  if (freshness === undefined) return { pinned: {}, total: totalCount };
  // What is learned of that time later is not in it.
  const known = knownAt ?? (asOf === undefined ? freshness.asOf : new Date().toISOString());
  return { pinned: { asOf: asOf ?? freshness.asOf, knownAt: known }, total: totalCount };
}

/** The instant that an option means: a day is meant to its end in Paris. */
export function instantOf(option: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (/^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text))) {
    const end = endOfDay(text);
    // Today is meant as far as it has come.
    return new Date(Math.min(end.getTime(), Date.now())).toISOString();
  }
  const at = Date.parse(text);
  if (/^\d{4}-\d\d-\d\dT.*(?:Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(at)) {
    return new Date(at).toISOString();
  }
  throw new Error(
    `${option}: "${text}" is neither a day, such as 2021-06-30, nor an instant, such as 2021-06-30T12:00:00Z.`,
  );
}
