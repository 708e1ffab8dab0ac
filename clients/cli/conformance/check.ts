import type { Subject } from './subject.ts';

/** A promise that every subgraph keeps, and how it is seen from outside. */
export interface Check {
  /** `feed.order`: what it is about first. */
  name: string;
  expected: string;
  /** What came in its place; undefined where it was what is expected. */
  run: (subject: Subject) => Promise<string | undefined>;
}

export type State = 'passed' | 'failed' | 'skipped';

export interface CheckResult {
  name: string;
  state: State;
  expected: string;
  /** What came; of a check that was skipped, why. */
  came: string;
}

/** There is nothing here to look at, such as no record to ask for. */
export class Skipped extends Error {}

/** Undefined where both are alike, else how the one that came looks. */
export function unless(holds: boolean, came: unknown): string | undefined {
  return holds ? undefined : shown(came);
}

/** In one line, and not all of a page. */
export function shown(came: unknown): string {
  const text = typeof came === 'string' ? came : JSON.stringify(came);
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
