import type { SubgraphResponse } from '../execution/requestExecution.ts';
import { UnusableAnswer } from './httpExchange.ts';

/** Reads the text that a subgraph sent; what has not the shape of an answer is refused. */
export function readAnswer(text: string): SubgraphResponse {
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch {
    throw new UnusableAnswer('no JSON');
  }
  return checkAnswer(answer);
}

/** The same for an answer that a subgraph of this process gave. */
export function checkAnswer(answer: unknown): SubgraphResponse {
  if (!isObject(answer)) throw new UnusableAnswer('no object');
  const { data, errors } = answer;
  if (data !== undefined && data !== null && !isObject(data)) {
    throw new UnusableAnswer('data that is no object');
  }
  if (errors !== undefined && errors !== null) {
    if (!Array.isArray(errors) || !errors.every(isError)) {
      throw new UnusableAnswer('errors that are no errors');
    }
  } else if (data === undefined) {
    throw new UnusableAnswer('neither data nor errors');
  }
  return answer;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isError(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { message, path, extensions } = value;
  return (
    (message === undefined || typeof message === 'string') &&
    (path === undefined || path === null || Array.isArray(path)) &&
    (extensions === undefined || extensions === null || isObject(extensions))
  );
}
