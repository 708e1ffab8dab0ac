import { type CryptoKey, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { type Scope, scopes } from '@relance/schema/access/scopes.ts';
import type { TrustedIssuer } from './tokenVerifier.ts';

const issuer = 'urn:relance-graph:demo';
const audience = 'urn:relance-graph';
const kid = 'demo';
/** Seconds: a working day. */
const lifetime = 8 * 3_600;

export interface DemoToken {
  token: string;
  /** Seconds. */
  expiresIn: number;
}

/** Gives anybody a token for any role: for demonstrations. Its key is another one at every start, and in memory alone. */
export class DemoIssuer {
  private constructor(
    readonly privateKey: CryptoKey,
    /** What a verifier has to know. */
    readonly trusted: TrustedIssuer,
  ) {}

  static async create(): Promise<DemoIssuer> {
    const { privateKey, publicKey } = await generateKeyPair('ES256');
    const key = { ...(await exportJWK(publicKey)), kid, alg: 'ES256' };
    return new DemoIssuer(privateKey, { issuer, audience, jwks: { keys: [key] }, grants: scopes });
  }

  async tokenFor(...roles: readonly Scope[]): Promise<DemoToken> {
    const token = await new SignJWT({ scope: roles.join(' ') })
      .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid })
      .setIssuer(issuer)
      .setAudience(audience)
      .setSubject(roles.join('+') || 'visitor')
      .setIssuedAt()
      .setExpirationTime(`${lifetime}s`)
      .sign(this.privateKey);
    return { token, expiresIn: lifetime };
  }
}
