import type { Scope } from './scopes.ts';

/** Who asks. The router learns it from a token and tells subgraphs, signed; nobody else can say it. */
export interface Identity {
  /** The person or program, as its issuer names it; null for the public. */
  readonly subject: string | null;
  /** What it may be, in alphabetical order; empty for the public. */
  readonly scopes: readonly Scope[];
}

/** The public: no token, no scope. */
export const anonymous: Identity = { subject: null, scopes: [] };

export function identityOf(subject: string, scopes: Iterable<Scope>): Identity {
  return { subject, scopes: [...new Set(scopes)].sort() };
}

/** Names all of an identity that can change an answer: equal ones may share it, whoever they are. */
export function accessOf({ subject, scopes }: Identity): string {
  return subject === null ? '' : `+${scopes.join(' ')}`;
}
