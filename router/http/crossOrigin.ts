import type { IncomingMessage, ServerResponse } from 'node:http';
import type { WidgetKey } from '../limits/widgetKeys.ts';
import { BadRequest } from './badRequest.ts';
import type { OwnPages } from './ownPages.ts';

export interface CrossOriginOptions {
  own: OwnPages;
  /** Origins whose pages may ask, also with an access token. */
  origins: readonly string[];
  /** Keys of partners' widgets, whose origins may ask for what is public. */
  keys: readonly WidgetKey[];
}

const exposed = 'x-request-id, retry-after, etag';
const publicHeaders = [
  'content-type',
  'x-api-key',
  'x-request-id',
  'apollo-require-preflight',
  'x-apollo-operation-name',
];
/** Seconds for which a browser need not ask again whether it may. */
const remembered = '7200';

/**
 * Which pages of others may ask, and read the answer (CORS): those of known origins, exactly as written,
 * and never with cookies. In one place, since the graph is answered before the framework.
 */
export class CrossOrigin {
  readonly #own: OwnPages;
  readonly #trusted: ReadonlySet<string>;
  readonly #known: ReadonlySet<string>;

  constructor({ own, origins, keys }: CrossOriginOptions) {
    this.#own = own;
    this.#trusted = new Set(origins);
    this.#known = new Set([...origins, ...keys.flatMap((key) => key.origins)]);
  }

  /**
   * Looks at a request that names an origin. True when it is answered, as the question of a browser
   * whether it may ask; a BadRequest (403) when another's page asks for more than to read.
   */
  answers(request: IncomingMessage, response: ServerResponse): boolean {
    const { origin = '' } = request.headers;
    const preflight =
      request.method === 'OPTIONS' &&
      request.headers['access-control-request-method'] !== undefined;
    if (!preflight && this.#own.sent(request.headers)) return false;
    response.setHeader('vary', 'Origin');
    if (!this.#known.has(origin) || !isOpen(request.url ?? '')) {
      // What a page cannot read cannot hurt; anything else is not even tried.
      if (request.method === 'GET' || request.method === 'HEAD') return false;
      throw new BadRequest(
        'Pages of this origin may not ask here. Have it registered with the key of its widget, or, when it is this router’s own, set as RELANCE_PUBLIC_URL.',
        ...([403, {}, 'ORIGIN_NOT_ALLOWED'] as const),
      );
    }
    response.setHeader('access-control-allow-origin', origin);
    if (!preflight) {
      response.setHeader('access-control-expose-headers', exposed);
      return false;
    }
    const headers = this.#trusted.has(origin) ? [...publicHeaders, 'authorization'] : publicHeaders;
    response
      .writeHead(204, {
        'access-control-allow-methods': 'GET, POST',
        'access-control-allow-headers': headers.join(', '),
        'access-control-max-age': remembered,
      })
      .end();
    return true;
  }
}

// Files and sessions are for our own pages and for programs.
function isOpen(url: string): boolean {
  return /^\/(?:graphql|events)(?:\?|$)/.test(url);
}
