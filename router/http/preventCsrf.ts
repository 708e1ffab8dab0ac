import type { IncomingHttpHeaders } from 'node:http';
import { BadRequest } from './badRequest.ts';
import { essenceOf } from './mediaType.ts';

const simpleTypes = ['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain'];
const provingHeaders = ['x-apollo-operation-name', 'apollo-require-preflight'];

/**
 * Refuses what a browser would send from any page without asking first (a "simple" request of CORS):
 * a page of somebody else must not act with the identity of whoever looks at it.
 */
export function preventCsrf(headers: IncomingHttpHeaders): void {
  const contentType = headers['content-type'];
  if (contentType === 'application/json') return;
  if (contentType !== undefined) {
    const essence = essenceOf(contentType);
    if (essence === null || !simpleTypes.includes(essence)) return;
  }
  if (provingHeaders.some((header) => headers[header])) return;
  throw new BadRequest(
    `This operation has been blocked as a potential Cross-Site Request Forgery (CSRF). Please either specify a 'content-type' header (with a type that is not one of ${simpleTypes.join(', ')}) or provide a non-empty value for one of the following headers: ${provingHeaders.join(', ')}\n`,
    400,
  );
}
