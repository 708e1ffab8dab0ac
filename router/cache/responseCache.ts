import { LRUCache } from 'lru-cache';
import { parse } from 'graphql';
import type { Changes } from '../changes/changes.ts';
import type { Answer } from '../engine/answer.ts';
import type { PreparedOperation } from '../engine/preparedOperation.ts';
import { kindsOfOperation } from './kindsOfOperation.ts';
import { type ChangedBy, type KindsOfTypes, kindsOfTypes } from './kindsOfTypes.ts';

/** An answer and since when it is kept, in milliseconds of `performance.now()`. */
interface Kept {
  answer: Answer;
  since: number;
}

export interface CacheCounts {
  hits: number;
  misses: number;
  /** Not looked for: an owner was not heard, or nobody tells what changes the answer. */
  passed: number;
  /** Milliseconds for which answers had been kept when they were used, all together. */
  age: number;
}

export interface ResponseCacheOptions {
  changes: Changes;
  /** Bound of what all kept answers take together; 0 keeps none. */
  bytes?: number | undefined;
  /** What changes each type; that of our graph where it is left out. */
  kindsOfTypes?: KindsOfTypes | undefined;
}

/**
 * Answers, exact instead of timed: each is kept under the stamp that the kinds behind it had before it
 * was asked for. A stamp that has changed is never asked for again; what it held goes when room is needed.
 */
export class ResponseCache {
  readonly counts: CacheCounts = { hits: 0, misses: 0, passed: 0, age: 0 };
  readonly #changes: Changes;
  readonly #kept: LRUCache<string, Kept> | undefined;
  readonly #kindsOfTypes: KindsOfTypes;
  readonly #kinds = new WeakMap<PreparedOperation, { kinds: ChangedBy }>();

  constructor({
    changes,
    bytes = 64 * 2 ** 20,
    kindsOfTypes: given = kindsOfTypes,
  }: ResponseCacheOptions) {
    this.#changes = changes;
    this.#kindsOfTypes = given;
    if (bytes === 0) return;
    this.#kept = new LRUCache({
      maxSize: bytes,
      // Its bytes, its compressed form, and what the map needs.
      sizeCalculation: ({ answer }, key) => 2 * answer.body.length + 2 * key.length + 200,
    });
  }

  get bytes(): number {
    return this.#kept?.calculatedSize ?? 0;
  }

  get entries(): number {
    return this.#kept?.size ?? 0;
  }

  /** Where the answer to a question is kept as things stand now; undefined where it must not be. */
  placeOf(operation: PreparedOperation, question: string): string | undefined {
    if (!this.#kept) return undefined;
    const kinds = this.#kindsOf(operation);
    const stamp = kinds ? this.#changes.stampOf(kinds) : undefined;
    if (stamp === undefined) this.counts.passed += 1;
    return stamp === undefined ? undefined : `${stamp}\n${question}`;
  }

  find(place: string): Answer | undefined {
    const kept = this.#kept?.get(place);
    if (!kept) {
      this.counts.misses += 1;
      return undefined;
    }
    this.counts.hits += 1;
    this.counts.age += performance.now() - kept.since;
    return kept.answer;
  }

  /** `place` is that of before the question was asked. An answer with errors is asked for again. */
  keep(place: string, answer: Answer): void {
    if (answer.hasErrors || answer.status !== 200) return;
    this.#kept?.set(place, { answer, since: performance.now() });
  }

  #kindsOf(operation: PreparedOperation): ChangedBy {
    const known = this.#kinds.get(operation);
    if (known) return known.kinds;
    const document = parse(operation.named.document, { noLocation: true });
    const kinds = kindsOfOperation(operation.schema, document, this.#kindsOfTypes);
    this.#kinds.set(operation, { kinds });
    return kinds;
  }
}
