import { type Scope, scopes } from '@relance/schema/access/scopes.ts';
import { demoToken } from '@relance/sdk/demoToken.ts';
import { BadRequest } from '@relance/router/http/badRequest.ts';
import type { VerifyToken } from '@relance/router/session/sessions.ts';
import { everybody } from './signing.ts';

/** A token that routers with `verifyEverybody` take: what a test is not about must not stand in its way. */
export const everybodysToken = 'everybody';

export const verifyEverybody: VerifyToken = async (token) => {
  if (token !== everybodysToken) throw new BadRequest('No such token.', 401);
  return { identity: everybody, expiresAt: Date.now() + 3_600_000 };
};

/** A token of a demonstration, for everything unless scopes are named. */
export function tokenFrom(url: string, ...named: Scope[]): Promise<string> {
  return demoToken(url, named.length > 0 ? named : scopes);
}
