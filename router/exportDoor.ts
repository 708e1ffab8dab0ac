import type { Dispatcher } from 'undici';
import type { Identity } from '@relance/schema/access/identity.ts';
import { BadRequest } from './http/badRequest.ts';
import { pathBelow, signedHeaders } from './transport/signedHeaders.ts';
import type { SubgraphAddresses } from './transport/transport.ts';

/** Who keeps the lists over all owners. */
const keeper = 'conference';

/** What the keeper of the lists answers: lines of JSON (`schema/exports.ts`), or why not; passed on as it comes. */
export interface ExportAnswer {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: AsyncIterable<Buffer>;
}

export interface ExportRequest {
  list: string;
  /** The arguments of the list, as JSON. */
  args: string;
  /** Whether somebody waits for it; else it is written in a way that others do not notice. */
  hurried: boolean;
}

/** Asks for a whole list, for whoever asks; rejects with a BadRequest (502). */
export type ExportDoor = (
  request: ExportRequest,
  identity: Identity,
  signal: AbortSignal,
) => Promise<ExportAnswer>;

// Rows come as fast as somebody takes them.
const patience = 60_000;

/** The one way to whole lists, by HTTP or from a page beside the graph. */
export function exportDoor(addresses: SubgraphAddresses): ExportDoor {
  return async ({ list, args, hurried }, identity, signal) => {
    const address = addresses[keeper];
    if (!address) throw unavailable();
    const method = 'POST';
    const pace = hurried ? '' : '?pace=unhurried';
    const path = `/exports/${encodeURIComponent(list)}${pace}`;
    const { request: send } = await import('undici');
    let answer: Dispatcher.ResponseData;
    try {
      answer = await send(`${address.url}${path}`, {
        ...{ method, body: args, signal, headersTimeout: patience, bodyTimeout: patience },
        headers: {
          ...signedHeaders(keeper, address, {
            ...{ method, path: pathBelow(address, path), body: args, identity },
          }),
          'content-type': 'application/json',
        },
      });
    } catch {
      throw unavailable();
    }
    const { statusCode: status, headers, body } = answer;
    const told = ['content-type', 'retry-after'].flatMap((name) => {
      const value = headers[name];
      return value === undefined ? [] : [[name, String(value)] as const];
    });
    return { status, headers: Object.fromEntries(told), body };
  };
}

function unavailable(): BadRequest {
  const message = 'The lists over all owners are not to be had now: ask again later.';
  return new BadRequest(message, 502, { 'retry-after': '30' }, 'OWNER_UNAVAILABLE');
}
