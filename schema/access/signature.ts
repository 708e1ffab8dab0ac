import {
  createHmac,
  hkdfSync,
  type KeyObject,
  createSecretKey,
  hash,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';
import { z } from 'zod';
import type { Identity } from './identity.ts';
import { isScope, type Scope } from './scopes.ts';

/**
 * How router and owners know each other. Every request between them carries one header, signed for one
 * owner, one path, one body and one moment; who asks is a part of it, so no client can say it.
 */
export const signatureHeader = 'x-relance-signature';

/** Milliseconds by which clocks may differ and requests be under way. */
export const signatureLifetime = 30_000;

/** Who may sign: the router all requests, the conference those for a feed. */
export type Signer = 'router' | 'conference';

/** Stands for the digest of a body that is sent while it is read, such as a file. */
export const streamed = 'streamed';

/** What a signature says. */
export interface SignedClaims {
  by: Signer;
  /** Name of the owner that is asked: no other takes it. */
  for: string;
  method: string;
  /** With its query. */
  path: string;
  /** SHA-256 of the body, in base64url; `streamed` for one that is not known yet. */
  body: string;
  /** Milliseconds since 1970. */
  at: number;
  /** Another one in every request: none is taken twice. */
  nonce: string;
  subject: string | null;
  scopes: readonly Scope[];
}

const claimsShape = z.object({
  by: z.enum(['router', 'conference']),
  for: z.string(),
  method: z.string(),
  path: z.string(),
  body: z.string(),
  at: z.number(),
  nonce: z.string().min(16),
  subject: z.string().nullable(),
  scopes: z.array(z.custom<Scope>((text) => typeof text === 'string' && isScope(text))),
});

/** The key of the router and one owner: other owners' keys say nothing about it. */
export function ownerKey(secret: string, owner: string): KeyObject {
  const key = hkdfSync('sha256', secret, '', `relance router to ${owner}`, 32);
  return createSecretKey(Buffer.from(key));
}

/** The key by which the conference reads an owner's feed, and can do nothing else. */
export function feedKey(key: KeyObject): KeyObject {
  return createSecretKey(createHmac('sha256', key).update('feed').digest());
}

export interface RequestToSign {
  by: Signer;
  owner: string;
  method: string;
  path: string;
  /** `streamed` where it is not known yet. */
  body: string | Uint8Array;
  identity: Identity;
  /** Milliseconds since 1970. */
  at?: number;
}

/** The value of the header for one request. */
export function signed(key: KeyObject, request: RequestToSign): string {
  const { by, owner, method, path, body, identity, at = Date.now() } = request;
  const claims: SignedClaims = {
    ...{ by, for: owner, method, path, at },
    body: body === streamed ? streamed : digestOf(body),
    nonce: nextNonce(),
    ...{ subject: identity.subject, scopes: identity.scopes },
  };
  const text = Buffer.from(JSON.stringify(claims)).toString('base64url');
  return `${text}.${macOf(key, text)}`;
}

/** What a header says, where a key of ours signed it; undefined for anything else. */
export function readSigned(
  header: string,
  keyOf: (by: Signer) => KeyObject,
): SignedClaims | undefined {
  const [text = '', mac = '', ...more] = header.split('.');
  if (more.length > 0) return undefined;
  const claims = claimsShape.safeParse(parsed(text)).data;
  if (!claims || !isEqual(mac, macOf(keyOf(claims.by), text))) return undefined;
  return claims;
}

export function digestOf(body: string | Uint8Array): string {
  return hash('sha256', body, 'base64url');
}

// No two processes begin alike, and none says the same twice; that it can be guessed opens nothing.
const instance = randomBytes(12).toString('base64url');
let requests = 0;

function nextNonce(): string {
  requests += 1;
  return `${instance}${requests}`;
}

function macOf(key: KeyObject, text: string): string {
  return createHmac('sha256', key).update(text).digest('base64url');
}

function isEqual(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString()) as unknown;
  } catch {
    return undefined;
  }
}
