import { hash, randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { PartnerName } from '@relance/schema/partners.ts';
import { BadRequest } from '../http/badRequest.ts';

/** The key of a partner's widget. It is public, stands in a page, and opens nothing: it names who asks. */
export interface WidgetKey {
  key: string;
  /** What logs and limits call it. */
  name: string;
  partner: PartnerName;
  /** Pages of these origins may use it. */
  origins: readonly string[];
  perMinute: number;
  perDay: number;
}

export class WidgetKeys {
  // The time that a look-up takes tells nothing about a key: what is looked up is salted and hashed.
  readonly #salt = randomBytes(16).toString('hex');
  readonly #byHash: ReadonlyMap<string, WidgetKey>;

  constructor(keys: readonly WidgetKey[] = []) {
    this.#byHash = new Map(keys.map((key) => [this.#hashed(key.key), key]));
  }

  /**
   * The key that a request names: `x-api-key`, for GET also the parameter `key`. A BadRequest where it
   * is unknown (401) or used on the page of somebody else (403).
   */
  of(request: IncomingMessage): WidgetKey | undefined {
    const given = namedKey(request);
    if (given === undefined) return undefined;
    const known = this.#byHash.get(this.#hashed(given));
    if (!known) {
      const message = 'No widget has this key. Leave it out, or ask the Conférence for one.';
      throw new BadRequest(message, 401, {}, 'UNKNOWN_API_KEY');
    }
    const { origin } = request.headers;
    if (origin !== undefined && !known.origins.includes(origin)) {
      const message = `The key of "${known.name}" is not for pages of this origin.`;
      throw new BadRequest(message, 403, {}, 'ORIGIN_NOT_ALLOWED');
    }
    return known;
  }

  #hashed(key: string): string {
    return hash('sha256', this.#salt + key);
  }
}

/** The key that a request names, whether or not there is one like it. */
export function namedKey({ method, url = '', headers }: IncomingMessage): string | undefined {
  const header = headers['x-api-key'];
  if (header !== undefined) return String(header);
  return method === 'GET' ? parameterOf(url) : undefined;
}

function parameterOf(url: string): string | undefined {
  const mark = url.indexOf('?');
  if (mark === -1 || !url.includes('key=', mark)) return undefined;
  return new URLSearchParams(url.slice(mark + 1)).get('key') ?? undefined;
}
