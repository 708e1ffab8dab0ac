import type { Answer } from '../engine/answer.ts';

/** How a GraphQL request ended. */
export const outcomes = [
  /** Without an error. */
  'complete',
  /** With data and errors. */
  'partial',
  /** Not executed: the request is wrong, or not allowed. */
  'refused',
  /** A fault of ours or of an owner left nothing to answer with. */
  'failed',
  /** The client went away before. */
  'abandoned',
] as const;

export type Outcome = (typeof outcomes)[number];

export interface AnsweredRequest {
  /** Names the request in logs and traces; the client may have chosen it. */
  requestId: string;
  outcome: Outcome;
  /** HTTP status; 0 where nobody was there to be answered. */
  status: number;
  seconds: number;
  operationName: string | undefined;
}

export function outcomeOf({ status, hasErrors }: Pick<Answer, 'status' | 'hasErrors'>): Outcome {
  if (status >= 500) return 'failed';
  if (status >= 400) return 'refused';
  return hasErrors ? 'partial' : 'complete';
}
