import { setTimeout as pause } from 'node:timers/promises';
import type { QueryRunner } from 'typeorm';
import { restAfter } from '@relance/schema/restAfter.ts';
import type { CopiedBytes } from './copiedLines.ts';

/** Rows in one go: some milliseconds of a processor. */
const atOnce = 1_000;

/**
 * The same lines a few at a time, with a rest after each: whoever wants them waits longer, and others do not. What COPY writes
 * can't be slowed down, since the line to it takes in ten thousands of rows before it is full.
 */
export async function* unhurriedLines(
  runner: QueryRunner,
  text: string,
): AsyncGenerator<CopiedBytes> {
  await runner.query(`DECLARE lines NO SCROLL CURSOR FOR ${text}`);
  for (;;) {
    const began = performance.now();
    const rows = (await runner.query(`FETCH ${atOnce} FROM lines`)) as { line: string }[];
    if (rows.length === 0) return;
    const took = performance.now() - began;
    const bytes = Buffer.from(rows.map(({ line }) => `${line}\n`).join(''));
    yield { bytes, lines: rows.length, whole: true };
    await pause(restAfter(took));
  }
}
