import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { type ChangeKind, changeKinds } from '@relance/schema/changeKinds.ts';

const line = z.object({
  changed: z.array(z.string()).default([]),
  shown: z.array(z.string()).default([]),
  owner: z.string().optional(),
});

const shortestRetry = 100;
const longestRetry = 2_000;

export interface ChangeStreamOptions {
  /** Base URL of the owner: `/changes` is below it. */
  url: string;
  /** Says to the owner who asks. */
  headers?: () => Record<string, string>;
  /** Milliseconds without a word after which the stream counts as lost. */
  patience: number;
  /** The owner has told that these have changed. */
  onChanged: (kinds: readonly ChangeKind[]) => void;
  /** Everybody sees a difference in the lists of these, on account of that owner where it is told. */
  onShown: (kinds: readonly ChangeKind[], owner: string | undefined) => void;
  /** The stream has begun: what changed before it is not known. */
  onBegun: () => void;
}

/** Follows what one owner tells as changed, from connection to connection, until it is closed. */
export class ChangeStream {
  readonly #leaving = new AbortController();
  readonly #work: Promise<void>;
  #lastWord = -Infinity;
  #open = false;

  constructor(readonly options: ChangeStreamOptions) {
    this.#work = this.#keepFollowing();
  }

  /** Whether all that the owner had committed a moment ago is known here. */
  get isHeard(): boolean {
    return this.#open && this.silence < this.options.patience;
  }

  /** Milliseconds since the owner's last word. */
  get silence(): number {
    return performance.now() - this.#lastWord;
  }

  async close(): Promise<void> {
    this.#leaving.abort();
    await this.#work;
  }

  async #keepFollowing(): Promise<void> {
    const { signal } = this.#leaving;
    let retry = shortestRetry;
    while (!signal.aborted) {
      const began = await this.#follow(signal).catch(() => false);
      this.#open = false;
      retry = began ? shortestRetry : Math.min(retry * 2, longestRetry);
      await pause(retry, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }

  /** Answers whether the owner told anything, once it ends. */
  async #follow(signal: AbortSignal): Promise<boolean> {
    const silent = new AbortController();
    // A connection whose other side is gone says nothing, and never ends by itself.
    const watch = setInterval(() => {
      if (this.#open && this.silence > 4 * this.options.patience) silent.abort();
    }, this.options.patience).unref();
    try {
      const ending = AbortSignal.any([signal, silent.signal]);
      const { url, headers } = this.options;
      const response = await fetch(`${url}/changes`, {
        headers: headers?.() ?? {},
        signal: ending,
      });
      if (!response.ok || !response.body) {
        await response.body?.cancel();
        return false;
      }
      const body = Readable.fromWeb(response.body as ReadableStream);
      for await (const text of createInterface(body)) this.#take(text);
      return this.#open;
    } finally {
      clearInterval(watch);
    }
  }

  #take(text: string): void {
    const { changed, shown, owner } = line.parse(JSON.parse(text));
    this.#lastWord = performance.now();
    if (!this.#open) {
      this.#open = true;
      this.options.onBegun();
    }
    if (shown.length > 0) this.options.onShown(shown.filter(isChangeKind), owner);
    // A kind that this router does not know may be behind anything.
    const known = changed.filter(isChangeKind);
    if (known.length > 0) {
      this.options.onChanged(known.length < changed.length ? changeKinds : known);
    } else if (changed.length > 0) this.options.onChanged(changeKinds);
  }
}

function isChangeKind(kind: string): kind is ChangeKind {
  return changeKinds.some((known) => known === kind);
}
