import type { Dispatcher, Pool } from 'undici';

export interface Exchange {
  path: string;
  body: string;
  headers: Record<string, string>;
  /** Milliseconds from now until the last byte of the answer. */
  deadline: number;
  /** Largest answer, in bytes. */
  limit: number;
}

/** The owner answered, but nothing that is an answer: no success, too much, or no JSON of that shape. */
export class UnusableAnswer extends Error {
  constructor(
    message: string,
    /** HTTP status, where that is what was wrong. */
    readonly status?: number,
  ) {
    super(message);
  }
}

export class DeadlineExceeded extends Error {}

/** Posts JSON and gives the text of the answer; `dispatch` costs a third less than `request`. */
export function exchange(pool: Pool, asked: Exchange, signal: AbortSignal): Promise<string> {
  const { path, body, headers } = asked;
  return new Promise((resolve, reject) => {
    const handler = new TextHandler(asked, signal, resolve, reject);
    if (signal.aborted) handler.giveUp(signal.reason as Error);
    else pool.dispatch({ method: 'POST', path, headers, body }, handler);
  });
}

class TextHandler implements Dispatcher.DispatchHandler {
  #length = 0;
  #chunks: Buffer[] = [];
  #controller: Dispatcher.DispatchController | undefined;
  #ended: Error | undefined;
  readonly #timer: NodeJS.Timeout;
  readonly #aborted = () => this.giveUp(this.signal.reason as Error);

  constructor(
    readonly asked: Exchange,
    readonly signal: AbortSignal,
    readonly resolve: (text: string) => void,
    readonly reject: (error: Error) => void,
  ) {
    const { deadline } = asked;
    this.#timer = setTimeout(
      () => this.giveUp(new DeadlineExceeded(`no answer within ${deadline} ms`)),
      deadline,
    );
    signal.addEventListener('abort', this.#aborted);
  }

  /** Nobody waits any longer, be it that the request still waits for a connection. */
  giveUp(reason: Error): void {
    this.#end(reason);
    this.#controller?.abort(reason);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#ended) controller.abort(this.#ended);
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number): void {
    if (status >= 300) this.giveUp(new UnusableAnswer(`HTTP status ${status}`, status));
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    const { limit } = this.asked;
    this.#length += chunk.length;
    if (this.#length > limit) this.giveUp(new UnusableAnswer(`more than ${limit} bytes`));
    else this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    const [first] = this.#chunks;
    const whole = this.#chunks.length === 1 && first ? first : Buffer.concat(this.#chunks);
    this.#release();
    this.resolve(whole.toString('utf8'));
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.#end(error);
  }

  #end(error: Error): void {
    this.#ended ??= error;
    this.#release();
    this.reject(error);
  }

  #release(): void {
    clearTimeout(this.#timer);
    this.signal.removeEventListener('abort', this.#aborted);
  }
}
