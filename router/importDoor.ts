import type { Readable } from 'node:stream';
import type { Dispatcher } from 'undici';
import type { Identity } from '@relance/schema/access/identity.ts';
import { writersOf } from '@relance/schema/access/scopes.ts';
import { streamed } from '@relance/schema/access/signature.ts';
import { partnerNamed, partners } from '@relance/schema/partners.ts';
import { mustBe } from './access/mustBe.ts';
import { BadRequest } from './http/badRequest.ts';
import { pathBelow, signedHeaders } from './transport/signedHeaders.ts';
import type { SubgraphAddresses } from './transport/transport.ts';

/** What is asked of an owner's importer. */
export interface ImportRequest {
  owner: string;
  /** Below the owner, with its parameters: `/imports?file=…`. */
  path: string;
  /** The file that is sent; nothing where something is read. */
  file?: Readable;
  /** Kind of answer that is waited for. */
  accept?: string | undefined;
  /** Size of the file, so that the owner refuses at once what is too large. */
  length?: string | undefined;
}

/** What the importer answers; the body is passed on as it comes. */
export interface ImportAnswer {
  status: number;
  type: string;
  disposition: string | undefined;
  body: AsyncIterable<Buffer>;
}

/** Passes on to an owner's importer, for whoever asks; rejects with a BadRequest (401, 403, 404, 502). */
export type ImportDoor = (request: ImportRequest, identity: Identity) => Promise<ImportAnswer>;

/** A file is sent there as well, but nothing of it is imported. */
const looking = '/imports/look';

// A large file takes its time to be written.
const patience = 1_800_000;

/**
 * The one way to the importers, by HTTP or from a page beside the graph. `onWritten` is told before a sender
 * hears that an owner may have written. Writing and reports are for the owner's own agents.
 */
export function importDoor(
  addresses: SubgraphAddresses,
  onWritten: () => void = () => undefined,
): ImportDoor {
  return async ({ owner, path, file, accept, length }, identity) => {
    const partner = partnerNamed(owner);
    const address = partner && addresses[owner];
    if (!address) {
      const known = partners.map(({ name }) => name).join(', ');
      throw new BadRequest(`No owner "${owner}"; there are ${known}.`, 404, {}, 'UNKNOWN_OWNER');
    }
    // Which formats an owner takes is no secret.
    if (path !== '/imports/formats') mustBe(writersOf(partner.name), identity);
    const method = file ? 'POST' : 'GET';
    // A library of a hundred modules that nothing else needs: not loaded at the start.
    const { request: send } = await import('undici');
    let answer: Dispatcher.ResponseData;
    try {
      answer = await send(`${address.url}${path}`, {
        ...(file ? { method, body: file } : { method }),
        headers: {
          ...signedHeaders(owner, address, {
            method,
            path: pathBelow(address, path),
            body: file ? streamed : '',
            identity,
          }),
          'content-type': 'application/octet-stream',
          ...(accept ? { accept } : {}),
          ...(length && file ? { 'content-length': length } : {}),
        },
        headersTimeout: patience,
        bodyTimeout: patience,
      });
    } catch {
      const message = `The server of "${owner}" does not answer. The file is written as a whole or not at all: send it again later.`;
      throw new BadRequest(message, 502, {}, 'OWNER_UNAVAILABLE');
    }
    const { statusCode: status, headers, body } = answer;
    const disposition = headers['content-disposition'];
    return {
      status,
      type: String(headers['content-type'] ?? 'application/json'),
      disposition: disposition === undefined ? undefined : String(disposition),
      body: file && !path.startsWith(looking) ? telling(body, onWritten) : body,
    };
  };
}

// Whoever hears that the file is written must see it: any part of the answer may say so.
async function* telling(body: AsyncIterable<Buffer>, onWritten: () => void) {
  for await (const chunk of body) {
    onWritten();
    yield chunk;
  }
}
