import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { anonymous, type Identity } from '@relance/schema/access/identity.ts';
import { BadRequest } from '../http/badRequest.ts';
import type { OwnPages } from '../http/ownPages.ts';
import { claims, credentialsOf } from './credentials.ts';

/** Who an access token is of, and until when; rejects with a BadRequest (401) where it is none of ours. */
export type VerifyToken = (token: string) => Promise<VerifiedToken>;

export interface VerifiedToken {
  identity: Identity;
  /** In milliseconds since 1970. */
  expiresAt: number;
}

export interface SessionsOptions {
  verify: VerifyToken;
  own: OwnPages;
}

/** Who asks: a program by its access token, a browser by the cookie that holds one. */
export class Sessions {
  readonly verify: VerifyToken;
  readonly own: OwnPages;
  /** `__Host-`: no other host of the same domain can set it. Only over TLS do browsers take it. */
  readonly cookie: string;

  constructor({ verify, own }: SessionsOptions) {
    this.verify = verify;
    this.own = own;
    this.cookie = own.https ? '__Host-relance' : 'relance';
  }

  claimed(headers: IncomingHttpHeaders): boolean {
    return claims(headers, this.cookie);
  }

  /** Rejects with a BadRequest: a wrong token (401), two different ones (400), a page of somebody else (403). */
  async identityFrom({ method, headers }: Asking): Promise<Identity> {
    const credentials = credentialsOf(headers, this.cookie);
    if (!credentials) return anonymous;
    if (credentials.by === 'cookie' && method !== 'GET' && method !== 'HEAD')
      this.checkOwn(headers);
    const { identity } = await this.verify(credentials.token);
    return identity;
  }

  /** Refuses what acts with a session unless a page of ours has sent it. */
  checkOwn(headers: IncomingHttpHeaders): void {
    if (this.own.sent(headers)) return;
    throw new BadRequest(
      'A session acts only for pages of this graph. Programs send their access token instead of the cookie.',
      ...([403, {}, 'CROSS_SITE_REQUEST'] as const),
    );
  }

  /** The cookie that keeps a token until it ends. */
  keep(token: string, expiresAt: number): string {
    const seconds = Math.max(Math.floor((expiresAt - Date.now()) / 1_000), 0);
    return this.#cookie(token, seconds);
  }

  /** The cookie that ends the session. */
  end(): string {
    return this.#cookie('', 0);
  }

  #cookie(value: string, seconds: number): string {
    const secure = this.own.https ? '; Secure' : '';
    return `${this.cookie}=${value}; Max-Age=${seconds}; Path=/; HttpOnly; SameSite=Strict${secure}`;
  }
}

type Asking = Pick<IncomingMessage, 'method' | 'headers'>;
