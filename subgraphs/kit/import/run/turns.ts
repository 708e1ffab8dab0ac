import type { DataSource } from 'typeorm';

// Each holds a connection from its first line to its last: the rest of the pool is for questions.
const atOnce = 3;

interface Turns {
  free: number;
  waiting: (() => void)[];
}

const turnsOf = new WeakMap<DataSource, Turns>();

/** Lets a few work on a database at once; the others begin in the order in which they came. */
export async function inTurn<T>(dataSource: DataSource, work: () => Promise<T>): Promise<T> {
  const turns = turnsOf.get(dataSource) ?? { free: atOnce, waiting: [] };
  turnsOf.set(dataSource, turns);
  if (turns.free > 0) turns.free -= 1;
  else await new Promise<void>((resolve) => turns.waiting.push(resolve));
  try {
    return await work();
  } finally {
    const next = turns.waiting.shift();
    if (next) next();
    else turns.free += 1;
  }
}
