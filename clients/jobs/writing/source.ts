import { setTimeout as pause } from 'node:timers/promises';
import { restAfter } from '@relance/schema/restAfter.ts';
import type { Row } from '@relance/sdk/export/table.ts';

/** A part of what is written: bytes of a whole list, or rows. */
export type Part = Uint8Array | readonly Row[];

/** Where parts come from, each when the one before is written. */
export interface Source {
  /** Null after the last. */
  next(): Promise<Part | null>;
  /** Nobody will ask for more. */
  end(): Promise<void>;
}

export function sourceOf(parts: AsyncIterable<Part>): Source {
  const iterator = parts[Symbol.asyncIterator]();
  return {
    next: async () => {
      const part = await iterator.next();
      return part.done ? null : part.value;
    },
    end: async () => {
      await iterator.return?.();
    },
  };
}

/** The same, but for leaving time to others before each part, by what the one before has taken. */
export function paced(source: Source): Source {
  let began = performance.now();
  return {
    next: async () => {
      const took = performance.now() - began;
      await pause(restAfter(took));
      began = performance.now();
      return source.next();
    },
    end: () => source.end(),
  };
}

/** The parts of a source as they are asked for. */
export async function* partsOf<Kind extends Part>(source: Source): AsyncGenerator<Kind> {
  for (let part = await source.next(); part !== null; part = await source.next()) {
    yield part as Kind;
  }
}
