import { LRUCache } from 'lru-cache';
import type { Answer } from '../engine/answer.ts';
import type { Generations } from './generations.ts';
import type { Source } from './sources.ts';

interface Kept {
  answer: Answer;
  at: number;
}

/** Answers by all that they depend on; the oldest unused ones give room. */
export class ResponseCache {
  readonly #kept: LRUCache<string, Kept>;
  hits = 0;
  misses = 0;
  /** Questions that no change feed tells enough of. */
  passed = 0;
  /** Age of the answers given from here, added up, in milliseconds. */
  age = 0;

  constructor(
    readonly generations: Generations,
    /** Bound of all that is kept, in bytes. */
    bytes = 64 * 1024 * 1024,
  ) {
    this.#kept = new LRUCache({
      maxSize: bytes,
      // A text takes up to two bytes a character, and the entry something of its own.
      sizeCalculation: ({ answer }, key) => 2 * (answer.json.length + key.length) + 200,
    });
  }

  get bytes(): number {
    return this.#kept.calculatedSize;
  }

  /**
   * The kept answer to a question, or that of `ask`, kept when it is whole. `sources` is null for what
   * can't be kept; the question names all else that can change the answer, the caller's rights included.
   */
  async answer(
    question: string,
    sources: readonly Source[] | null,
    ask: () => Promise<Answer>,
  ): Promise<Answer> {
    const stamp = sources && this.generations.stamp(sources);
    if (stamp === null) {
      this.passed += 1;
      return ask();
    }
    const key = `${stamp}\n${question}`;
    const kept = this.#kept.get(key);
    if (kept) {
      this.hits += 1;
      this.age += performance.now() - kept.at;
      return kept.answer;
    }
    this.misses += 1;
    const at = performance.now();
    const answer = await ask();
    // What changed meanwhile has another stamp by now: nobody will find this.
    if (!answer.hasErrors) this.#kept.set(key, { answer, at });
    return answer;
  }
}
