import type { KeyObject } from 'node:crypto';
import { type Identity, identityOf } from '@relance/schema/access/identity.ts';
import {
  feedKey,
  ownerKey,
  signatureHeader,
  signed,
  type Signer,
  streamed,
} from '@relance/schema/access/signature.ts';
import { scopes } from '@relance/schema/access/scopes.ts';

/** Shared by the routers and owners of a test run, as a setting of their processes too. */
export const testSecret = 'known to every test, and to nobody else';

/** Somebody who may do everything: what a test is not about must not stand in its way. */
export const everybody: Identity = identityOf('everybody', scopes);

export function testKey(owner: string): KeyObject {
  return ownerKey(testSecret, owner);
}

/** Where the conference reads the feed of an owner. */
export function feedOf(owner: string, url: string): { url: string; key: KeyObject } {
  return { url, key: feedKey(testKey(owner)) };
}

export interface SignedInit {
  method?: string;
  headers?: Record<string, string>;
  /** Text is signed; anything else is sent while it is read. */
  body?: string | Blob | Uint8Array<ArrayBuffer>;
  identity?: Identity;
  by?: Signer;
}

/** A request to an owner as the router sends it. */
export function askOwner(owner: string, address: string, init: SignedInit = {}): Promise<Response> {
  const { method = 'GET', headers = {}, body, identity = everybody, by = 'router' } = init;
  const url = new URL(address);
  const key = by === 'router' ? testKey(owner) : feedKey(testKey(owner));
  const covered = typeof body === 'string' ? body : body === undefined ? '' : streamed;
  const header = signed(key, {
    ...{ by, owner, method, path: url.pathname + url.search, body: covered, identity },
  });
  return fetch(url, {
    method,
    headers: { ...headers, [signatureHeader]: header },
    ...(body === undefined ? {} : { body }),
  });
}

/** The header line of a request whose body is sent while it is read. */
export function signatureLine(owner: string, method: string, path: string): string {
  const request = {
    by: 'router',
    owner,
    method,
    path,
    body: streamed,
    identity: everybody,
  } as const;
  return `${signatureHeader}: ${signed(testKey(owner), request)}`;
}
