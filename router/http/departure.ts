import type { ServerResponse } from 'node:http';

/** Whether the client goes before it is answered; watched from the first time that somebody asks. */
export class Departure {
  readonly #response: ServerResponse;
  #gone: AbortController | undefined;

  constructor(response: ServerResponse) {
    this.#response = response;
  }

  get signal(): AbortSignal {
    return (this.#gone ??= this.#watch()).signal;
  }

  #watch(): AbortController {
    const gone = new AbortController();
    const go = () => gone.abort(new Error('the client has gone'));
    if (this.#response.destroyed) go();
    this.#response.on('close', () => {
      if (!this.#response.writableFinished) go();
    });
    return gone;
  }
}
