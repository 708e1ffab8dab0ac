import { GraphQLRequestError } from '@relance/sdk/answer.ts';
import type { GraphQLFormattedError } from 'graphql';

/** The server is not there, or no longer: sending it the next file is of no use. */
export function isServerGone(error: unknown): boolean {
  return /^(ECONN|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|EHOST|ENET|UND_ERR)/.test(codeOf(error));
}

/** What went wrong, in one line, with what to do about it. */
export function reasonOf(error: unknown, endpoint: string): string {
  if (isServerGone(error)) {
    const code = codeOf(error);
    return isCut(error)
      ? `${endpoint} broke off (${code}): run the same command again.`
      : `cannot reach ${endpoint} (${code}): is \`npm start\` running?`;
  }
  if (error instanceof GraphQLRequestError) return error.errors.map(toldOf).join('\n  ');
  if (error instanceof Error && error.name === 'TimeoutError') {
    return `${endpoint} did not answer in time: ask for less, or try again later.`;
  }
  const cause = causeOf(error);
  return cause instanceof Error ? cause.message : String(cause);
}

const advice: Record<string, string> = {
  UNAUTHENTICATED: 'log in again with `relance login`, or look at RELANCE_TOKEN',
  UNAUTHORIZED_FIELD_OR_TYPE: 'log in as somebody who may see it: `relance login --help`',
  RATE_LIMITED: 'wait, or log in: who has a token may ask more often',
  OPERATION_TOO_EXPENSIVE:
    'ask for fewer fields or a smaller page; `relance explain` tells the cost',
  DOCUMENT_NOT_TRUSTED: 'this graph answers registered documents only',
  OWNER_UNAVAILABLE: 'try again later, or ask without this owner',
};

/** An error of the graph in one line: what, where, and what to do where somebody can do something. */
export function toldOf({ message, path, extensions }: GraphQLFormattedError): string {
  const code = typeof extensions?.['code'] === 'string' ? extensions['code'] : undefined;
  const place = path === undefined ? '' : `${path.join('.')}: `;
  const next = code === undefined ? undefined : advice[code];
  return `${place}${message}${code === undefined ? '' : ` (${code})`}${next === undefined ? '' : `: ${next}`}`;
}

/** The server was there, and the connection ended in the middle. */
export function isCut(error: unknown): boolean {
  return /^(ECONNRESET|EPIPE|UND_ERR_(?!CONNECT))/.test(codeOf(error));
}

// fetch says no more than "fetch failed"; its cause knows why.
function causeOf(error: unknown): unknown {
  return error instanceof Error && error.cause instanceof Error ? error.cause : error;
}

/** The code of what went wrong; empty where it has none. */
export function codeOf(error: unknown): string {
  const cause = causeOf(error);
  return cause instanceof Error && 'code' in cause ? String(cause.code) : '';
}

/** Somebody pressed Ctrl-C, and that is why nothing more came. */
export function isInterrupted(error: unknown, signal: AbortSignal): boolean {
  return signal.aborted && error === signal.reason;
}

/** What went wrong in a word or two, where it is tried again. */
export function briefly(reason: unknown): string {
  return codeOf(reason) || (reason instanceof Error ? reason.message : String(reason));
}
