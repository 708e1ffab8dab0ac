import type { Identity } from '@relance/schema/access/identity.ts';
import type { Scope } from '@relance/schema/access/scopes.ts';
import { BadRequest } from '../http/badRequest.ts';

/** Refuses whoever has none of these scopes: 401 where nobody is known, 403 else. */
export function mustBe(anyOf: Scope | readonly Scope[], { subject, scopes }: Identity): void {
  const names = [anyOf].flat();
  if (names.some((name) => scopes.includes(name))) return;
  const message = `This needs the scope ${names.join(' or ')}.`;
  if (subject !== null) throw new BadRequest(message, 403, {}, 'FORBIDDEN');
  const headers = { 'www-authenticate': 'Bearer' };
  throw new BadRequest(`${message} Send an access token.`, 401, headers, 'UNAUTHENTICATED');
}
