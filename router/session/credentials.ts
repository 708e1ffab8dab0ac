import type { IncomingHttpHeaders } from 'node:http';
import { BadRequest } from '../http/badRequest.ts';

/** An access token, and how it came. */
export interface Credentials {
  token: string;
  /** A browser sends the cookie by itself, whoever's page asks. */
  by: 'header' | 'cookie';
}

/** Whether a request claims to come from somebody; what it claims is not looked at. */
export function claims(headers: IncomingHttpHeaders, cookie: string): boolean {
  return headers.authorization !== undefined || headers.cookie?.includes(`${cookie}=`) === true;
}

/** The token of a request; a BadRequest where it is written otherwise than as a bearer's, or two differ. */
export function credentialsOf(
  headers: IncomingHttpHeaders,
  cookie: string,
): Credentials | undefined {
  const kept = cookieOf(headers.cookie, cookie);
  const sent = bearerOf(headers.authorization);
  if (sent !== undefined && kept !== undefined && sent !== kept) {
    throw new BadRequest(
      'The session and the access token are of different people: log out, or send no token.',
      400,
    );
  }
  if (sent !== undefined) return { token: sent, by: 'header' };
  return kept === undefined ? undefined : { token: kept, by: 'cookie' };
}

function bearerOf(authorization: string | undefined): string | undefined {
  if (authorization === undefined) return undefined;
  const [, token] = /^Bearer +([\w.~+/-]+=*) *$/i.exec(authorization) ?? [];
  if (token !== undefined) return token;
  throw new BadRequest('Authorization is taken as "Bearer <access token>".', 401, {
    'www-authenticate': 'Bearer',
  });
}

function cookieOf(header: string | undefined, name: string): string | undefined {
  const values = (header ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
  if (values.length > 1) {
    throw new BadRequest('There are two sessions in this request: log in again.', 400);
  }
  // An empty one is what is left of a session that has ended.
  return values[0] || undefined;
}
