import type { IncomingHttpHeaders } from 'node:http';

/** Knows what pages of our own send. */
export class OwnPages {
  readonly #origin: string | undefined;

  /** `publicUrl`: how browsers reach us; without it, by the host that they name over plain HTTP. */
  constructor(publicUrl?: string) {
    this.#origin = publicUrl === undefined ? undefined : new URL(publicUrl).origin;
  }

  get https(): boolean {
    return this.#origin?.startsWith('https:') === true;
  }

  /** Whether a page of ours sent this: browsers write these headers, and no script can. */
  sent(headers: IncomingHttpHeaders): boolean {
    if (headers['sec-fetch-site'] !== undefined) return headers['sec-fetch-site'] === 'same-origin';
    const { origin, host } = headers;
    return origin !== undefined && origin === (this.#origin ?? `http://${host}`);
  }
}
