import { createHash } from 'node:crypto';
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  decodeJwt,
  errors,
  type JSONWebKeySet,
  type JWTPayload,
  jwtVerify,
  type JWTVerifyGetKey,
} from 'jose';
import { LRUCache } from 'lru-cache';
import { identityOf } from '@relance/schema/access/identity.ts';
import { isScope, type Scope } from '@relance/schema/access/scopes.ts';
import { BadRequest } from '../http/badRequest.ts';
import type { VerifiedToken } from '../session/sessions.ts';

/** Whose access tokens are taken. Each partner has an issuer of its own, which can grant what is its own. */
export interface TrustedIssuer {
  /** `iss` of its tokens. */
  issuer: string;
  /** `aud` of those that are meant for this graph. */
  audience: string;
  /** Where its public keys are, or the keys themselves. */
  jwks: URL | JSONWebKeySet;
  /** Scopes that its word is taken for; others that a token names are left out. */
  grants: readonly Scope[];
  /** Signatures that are taken; all of public keys. */
  algorithms?: readonly string[];
}

const safeAlgorithms = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'EdDSA',
];
/** Characters: a token is sent with every request. */
const longest = 8_192;
/** Seconds by which clocks may differ. */
const tolerance = 10;

interface Issuer extends TrustedIssuer {
  keys: JWTVerifyGetKey;
}

/** Tells who sent an access token (JWT, RFC 9068), by the keys of the issuers that are trusted. */
export class TokenVerifier {
  readonly #issuers: ReadonlyMap<string, Issuer>;
  // By hash: what is kept here must not open anything.
  readonly #verified = new LRUCache<string, VerifiedToken>({ max: 2_000 });

  constructor(
    issuers: readonly TrustedIssuer[],
    readonly now: () => number = () => Date.now(),
  ) {
    this.#issuers = new Map(
      issuers.map((issuer) => [issuer.issuer, { ...issuer, keys: keysOf(issuer.jwks) }]),
    );
  }

  /** Rejects with BadRequest: 401 for what is no token of ours, 503 where its issuer's keys cannot be had. */
  async verify(token: string): Promise<VerifiedToken> {
    if (token.length > longest) throw unauthenticated('is too long');
    const hash = createHash('sha256').update(token).digest('base64url');
    const known = this.#verified.get(hash);
    if (known && known.expiresAt > this.now()) return known;
    const issuer = this.#issuers.get(issuerOf(token));
    if (!issuer) throw unauthenticated('comes from nobody that is trusted here');
    const verified = tokenOf(await this.#claims(token, issuer), issuer);
    this.#verified.set(hash, verified);
    return verified;
  }

  async #claims(token: string, trusted: Issuer): Promise<JWTPayload> {
    const { issuer, audience, algorithms = safeAlgorithms } = trusted;
    try {
      const { payload } = await jwtVerify(token, trusted.keys, {
        ...{ issuer, audience, algorithms: [...algorithms], clockTolerance: tolerance },
        requiredClaims: ['sub', 'exp', 'iat'],
        currentDate: new Date(this.now()),
      });
      return payload;
    } catch (error) {
      throw refusalOf(error);
    }
  }
}

// The library keeps keys for ten minutes, asks again for a key that it does not know, at most every half
// minute, and gives up after five seconds.
function keysOf(jwks: URL | JSONWebKeySet): JWTVerifyGetKey {
  return jwks instanceof URL ? createRemoteJWKSet(jwks) : createLocalJWKSet(jwks);
}

function issuerOf(token: string): string {
  try {
    return decodeJwt(token).iss ?? '';
  } catch {
    throw unauthenticated('is no JSON Web Token');
  }
}

function tokenOf({ sub = '', exp = 0, iss, scope }: JWTPayload, { grants }: Issuer): VerifiedToken {
  const granted = scopesIn(scope).filter((name) => grants.includes(name));
  return { identity: identityOf(`${iss}#${sub}`, granted), expiresAt: exp * 1_000 };
}

/** As RFC 9068 writes them, with blanks between, or as a list. */
function scopesIn(claim: unknown): Scope[] {
  if (claim === undefined) return [];
  const names: unknown = typeof claim === 'string' ? claim.split(' ') : claim;
  if (!Array.isArray(names) || !names.every((name) => typeof name === 'string')) {
    throw unauthenticated('has a claim `scope` that is neither a text nor a list of texts');
  }
  return names.filter(isScope);
}

function refusalOf(error: unknown): Error {
  if (error instanceof errors.JWTExpired) return unauthenticated('has expired');
  if (error instanceof errors.JWTClaimValidationFailed) {
    return unauthenticated(`has a claim \`${error.claim}\` that is not accepted here`);
  }
  if (error instanceof errors.JWKSTimeout || isUnreachable(error)) {
    const message = 'The keys of the token’s issuer cannot be had now: try again in a moment.';
    return new BadRequest(message, 503, { 'retry-after': '5' }, 'ISSUER_UNAVAILABLE');
  }
  return unauthenticated('has a signature that is not accepted here');
}

// What `fetch` throws, and what the library says of an answer that holds no keys.
function isUnreachable(error: unknown): boolean {
  if (!(error instanceof errors.JOSEError)) return true;
  return error.code === 'ERR_JOSE_GENERIC' || error.code === 'ERR_JWKS_INVALID';
}

function unauthenticated(why: string): BadRequest {
  const headers = { 'www-authenticate': 'Bearer error="invalid_token"' };
  return new BadRequest(`The access token ${why}.`, 401, headers, 'UNAUTHENTICATED');
}
