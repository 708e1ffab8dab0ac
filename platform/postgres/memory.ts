import { totalmem } from 'node:os';

const megabyte = 2 ** 20;
/** PostgreSQL's own default. */
const least = 128;
/** A larger share is better left to the machine. */
const most = 1_024;

/** What PostgreSQL keeps of its tables: a quarter of the memory, as its manual has it; taken only as tables grow. */
export function sharedBuffers(memory: number): string {
  const quarter = Math.floor(memory / 4 / megabyte);
  return `${Math.min(most, Math.max(least, quarter))}MB`;
}

/** Bytes that this process may use: those of the machine, or fewer in a container. */
export function availableMemory(): number {
  const machine = totalmem();
  const container = process.constrainedMemory();
  return container > 0 ? Math.min(container, machine) : machine;
}
