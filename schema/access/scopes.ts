import { type PartnerName, partners } from '../partners.ts';

/** What a caller may be, as `@requiresScopes` and access tokens name it. Without any: the public. */
export type Scope = `partner:${PartnerName}` | 'committee' | 'analyst' | 'admin';

/** Every scope there is. */
export const scopes: readonly Scope[] = [
  ...partners.map(({ name }) => partnerScope(name)),
  ...(['committee', 'analyst', 'admin'] as const),
];

export function isScope(text: string): text is Scope {
  return (scopes as readonly string[]).includes(text);
}

/** Who may write what a partner owns, and see how its files came in. */
export function writersOf(name: PartnerName): readonly Scope[] {
  return [partnerScope(name), 'admin'];
}

/** The scope of a partner's agents: they write its records. */
export function partnerScope(name: PartnerName): Scope {
  return `partner:${name}`;
}
