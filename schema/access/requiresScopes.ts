import { Directive } from 'type-graphql';
import type { Scope } from './scopes.ts';

/**
 * Whoever has one of these scopes may ask for the field. Others get null and an error at its place, from
 * the router before anything is fetched and again from the owner: so the field must be nullable.
 */
export function RequiresScopes(...anyOf: readonly Scope[]) {
  const scopes = anyOf.map((scope) => `["${scope}"]`).join(', ');
  return Directive(`@requiresScopes(scopes: [${scopes}])`);
}
