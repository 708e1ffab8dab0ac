import Negotiator from 'negotiator';
import { BadRequest } from './badRequest.ts';

export type ResponseType = 'application/json' | 'application/graphql-response+json';

const types = [
  'application/json; charset=utf-8',
  'application/graphql-response+json; charset=utf-8',
] as const;

/** In which of the two media types of GraphQL a caller wants the answer; 406 when in neither. */
export function responseTypeFor(accept: string | undefined): ResponseType {
  if (accept === undefined || accept === '' || accept === '*/*') return 'application/json';
  if (accept === 'application/json' || accept === 'application/graphql-response+json')
    return accept;
  const preferred = new Negotiator({ headers: { accept } }).mediaType([...types]);
  if (preferred) return essenceOf(preferred) as ResponseType;
  throw new BadRequest(
    `An 'accept' header was provided for this request which does not accept ${types.join(' or ')}`,
    406,
  );
}

/** Whether a browser that opens the address wants a page rather than data. */
export function prefersPage(accept: string | undefined): boolean {
  if (!accept?.includes('text/html')) return false;
  return new Negotiator({ headers: { accept } }).mediaType([...types, 'text/html']) === 'text/html';
}

/** The media type of a header without its parameters, in lower case; null when it is malformed. */
export function essenceOf(contentType: string): string | null {
  const [, essence] = /^\s*([\w!#$&^.+-]+\/[\w!#$&^.+-]+)\s*(?:;|$)/.exec(contentType) ?? [];
  return essence?.toLowerCase() ?? null;
}
