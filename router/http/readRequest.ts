import { LRUCache } from 'lru-cache';
import { BadRequest } from './badRequest.ts';
import { checkBodySize } from './bodySize.ts';
import { essenceOf } from './mediaType.ts';

/** What a client asks, however it was sent. Equal bodies may share one: nobody writes to it. */
export interface GraphqlRequest {
  query: string | undefined;
  operationName: string | undefined;
  variables: Record<string, unknown> | undefined;
  extensions: Record<string, unknown> | undefined;
}

/** Reads the body of a POST; anything but a JSON object with parameters of the right kind is a BadRequest. */
export function readPost(body: string, contentType: string | undefined): GraphqlRequest {
  const essence = contentType === 'application/json' ? contentType : essenceOf(contentType ?? '');
  if (essence !== 'application/json' && essence !== 'application/graphql+json') {
    throw new BadRequest(missingBody, 400);
  }
  checkCharset(contentType ?? '');
  const known = body.length <= longestRemembered ? readBefore.get(body) : undefined;
  if (known) return known;
  const request = readParameters(body);
  if (body.length <= longestRemembered) readBefore.set(body, request);
  return request;
}

// Clients send the same few questions again and again; that their strings are the same ones makes every
// later look-up cheap, too.
const readBefore = new LRUCache<string, GraphqlRequest>({
  maxSize: 8 * 2 ** 20,
  // The text and what was read from it.
  sizeCalculation: (_request, body) => 4 * body.length + 200,
});
const longestRemembered = 16_384;

function readParameters(body: string): GraphqlRequest {
  if (body.length > longestRemembered) checkBodySize(body);
  const parameters = parseObject(body);
  if (parameters === null || Object.keys(parameters).length === 0) {
    throw new BadRequest(missingBody, 400);
  }
  const { query, operationName, variables, extensions } = parameters;
  if (query && typeof query !== 'string') {
    throw new BadRequest('GraphQL queries must be strings.', 400);
  }
  checkObject('variables', variables);
  checkObject('extensions', extensions);
  if (typeof operationName !== 'string' && (operationName ?? null) !== null) {
    throw new BadRequest('`operationName` in a POST body must be a string if provided.', 400);
  }
  return {
    query: textOf(query),
    operationName: textOf(operationName),
    variables: objectOf(variables),
    extensions: objectOf(extensions),
  };
}

/** Reads the parameters of a GET from the query string, without its question mark. */
export function readGet(search: string, contentType: string | undefined): GraphqlRequest {
  if (contentType !== undefined && essenceOf(contentType) !== 'application/json') {
    throw new BadRequest(
      'GET requests may not have a content-type header other than application/json.',
      415,
    );
  }
  const parameters = new URLSearchParams(search);
  return {
    query: once(parameters, 'query'),
    operationName: once(parameters, 'operationName'),
    variables: objectOnce(parameters, 'variables'),
    extensions: objectOnce(parameters, 'extensions'),
  };
}

const missingBody = 'POST body missing, invalid Content-Type, or JSON object has no keys.';

// JSON is UTF-8; another word for it is taken, another encoding is not.
function checkCharset(contentType: string): void {
  const [, charset] = /;\s*charset\s*=\s*"?([^";\s]+)/i.exec(contentType) ?? [];
  if (charset === undefined || /^utf-?8$/i.test(charset)) return;
  throw new BadRequest(`The character set "${charset}" is not taken: send UTF-8.`, 415);
}

function parseObject(text: string): Record<string, unknown> | null {
  if (text.trim() === '') return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new BadRequest(`The body is no JSON: ${(error as Error).message}.`, 400);
  }
  if (Array.isArray(value)) {
    throw new BadRequest('Operation batching disabled.', 400);
  }
  return isObject(value) ? value : null;
}

function checkObject(name: string, value: unknown): void {
  if (typeof value === 'string') {
    throw new BadRequest(
      `\`${name}\` in a POST body should be provided as an object, not a recursively JSON-encoded string.`,
      400,
    );
  }
  if ((value ?? null) !== null && !isObject(value)) {
    throw new BadRequest(`\`${name}\` in a POST body must be an object if provided.`, 400);
  }
}

function once(parameters: URLSearchParams, name: string): string | undefined {
  const values = parameters.getAll(name);
  if (values.length <= 1) return values[0];
  throw new BadRequest(`The '${name}' search parameter may only be specified once.`, 400);
}

function objectOnce(
  parameters: URLSearchParams,
  name: string,
): Record<string, unknown> | undefined {
  const text = once(parameters, name);
  if (text === undefined) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new BadRequest(`The ${name} search parameter contains invalid JSON.`, 400);
  }
  if (isObject(value)) return value;
  throw new BadRequest(`The ${name} search parameter should contain a JSON-encoded object.`, 400);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function objectOf(value: unknown): Record<string, unknown> | undefined {
  return isObject(value) ? value : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
