import type { KeyObject } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Identity } from '@relance/schema/access/identity.ts';
import {
  digestOf,
  feedKey,
  readSigned,
  type SignedClaims,
  signatureHeader,
  signatureLifetime,
  type Signer,
  streamed,
} from '@relance/schema/access/signature.ts';
import { SeenOnce } from './seenOnce.ts';

export interface SignedRequestsOptions {
  /** Name of the owner. */
  owner: string;
  /** Shared with the router. */
  key: KeyObject;
  /** The clock, in milliseconds since 1970. */
  now?: () => number;
}

// They say that the process lives, and nothing else.
const open = new Set(['/health', '/ready']);

const claimsOf = new WeakMap<FastifyRequest, SignedClaims>();

/**
 * Answers 401 to every request that the router has not signed for this owner, this path, this body
 * and this moment; the conference may sign for `/feed`. There is no way around: also what is not there is
 * told to nobody else.
 */
export function acceptSignedRequests(
  server: FastifyInstance,
  { owner, key, now = Date.now }: SignedRequestsOptions,
): void {
  const keys: Record<Signer, KeyObject> = { router: key, conference: feedKey(key) };
  const seen = new SeenOnce({ lifetime: 2 * signatureLifetime, now });

  const claimsFor = ({ headers, method, url }: FastifyRequest): SignedClaims | undefined => {
    const header = headers[signatureHeader];
    if (typeof header !== 'string') return undefined;
    const claims = readSigned(header, (by) => keys[by]);
    if (!claims || claims.for !== owner || claims.method !== method || claims.path !== url) {
      return undefined;
    }
    if (claims.by === 'conference' && pathOf(url) !== '/feed') return undefined;
    if (Math.abs(now() - claims.at) > signatureLifetime) return undefined;
    return seen.isNew(claims.nonce) ? claims : undefined;
  };

  server.addHook('onRequest', async (request, reply) => {
    if (open.has(pathOf(request.url))) return undefined;
    const claims = claimsFor(request);
    if (claims) {
      claimsOf.set(request, claims);
      return undefined;
    }
    const code = 'UNSIGNED_REQUEST';
    const message = 'This server answers the router alone: ask the graph there.';
    return reply.code(401).send({ errors: [{ message, extensions: { code } }] });
  });

  server.removeAllContentTypeParsers();
  server.addContentTypeParser(
    ['application/json', 'application/graphql+json'],
    { parseAs: 'buffer' },
    (request, body: Buffer, done) => {
      const claimed = claimsOf.get(request)?.body;
      if (claimed === streamed || claimed !== digestOf(body)) {
        done(Object.assign(new Error('The body is not the one that was signed.'), refusal));
        return;
      }
      try {
        done(null, JSON.parse(body.toString()) as unknown);
      } catch {
        done(Object.assign(new Error('The body is no JSON.'), { statusCode: 400 }));
      }
    },
  );
}

const refusal = { statusCode: 401, code: 'UNSIGNED_REQUEST' };

/** Who asks, as the router has signed it. */
export function identityOfRequest(request: FastifyRequest): Identity {
  const claims = claimsOf.get(request);
  if (!claims) throw new Error('a request without a signature came this far');
  const { subject, scopes } = claims;
  return { subject, scopes };
}

function pathOf(url: string): string {
  const mark = url.indexOf('?');
  return mark === -1 ? url : url.slice(0, mark);
}
