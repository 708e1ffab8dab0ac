/** How often, and after how long, what is safe to send again is sent again. */
export interface Retries {
  /** All attempts, the first one too. */
  attempts: number;
  /** Milliseconds before the second one; each further one waits twice as long, about. */
  pause: number;
  /** The longest pause in milliseconds: who asks for a longer one (`Retry-After`) is not asked again. */
  longest: number;
}

export const usualRetries: Retries = { attempts: 5, pause: 250, longest: 30_000 };

/** Told before each pause: which attempt failed, why, and for how many milliseconds is waited. */
export type OnRetry = (failed: { attempt: number; reason: unknown; pause: number }) => void;

interface Attempts {
  retries: Retries;
  signal?: AbortSignal | undefined;
  onRetry?: OnRetry | undefined;
}

/** Statuses by which servers and proxies say that it is not the request’s fault. */
const busy = new Set([429, 502, 503, 504]);

/**
 * What `attempt` answers; again after a pause where it rejects, or says that there may be another answer later. Aborting
 * ends pauses, too. The last answer counts, whatever it is.
 */
export async function withRetries<Result extends { later: Later | undefined }>(
  attempt: () => Promise<Result>,
  { retries, signal, onRetry }: Attempts,
): Promise<Result> {
  for (let made = 1; ; made += 1) {
    const last = made >= retries.attempts;
    let later: Later;
    try {
      const result = await attempt();
      if (last || !isSoon(result.later, retries)) return result;
      later = result.later;
    } catch (error) {
      const told = laterAfter(error);
      if (last || signal?.aborted || !isSoon(told, retries)) throw error;
      later = told;
    }
    const pause = later.after ?? pauseAfter(made, retries);
    onRetry?.({ attempt: made, reason: later.reason, pause });
    await sleep(pause, signal);
  }
}

// What is no answer of a server is a cut on the way to it, unless the error says otherwise.
function laterAfter(error: unknown): Later | undefined {
  const told = error as { later?: Later };
  return error instanceof Error && 'later' in error ? told.later : { reason: error };
}

function isSoon(later: Later | undefined, { longest }: Retries): later is Later {
  return later !== undefined && (later.after ?? 0) <= longest;
}

/** Why an answer is no last word, and after how many milliseconds there may be another. */
export interface Later {
  reason: unknown;
  after?: number | undefined;
}

/** Undefined where a response is one to keep. */
export function laterThan({ status, headers }: Response): Later | undefined {
  if (!busy.has(status)) return undefined;
  return { reason: `HTTP ${status}`, after: millisecondsIn(headers.get('retry-after')) };
}

// Half of the pause is chance: clients that were refused together do not come again together.
function pauseAfter(attempt: number, { pause, longest }: Retries): number {
  const full = Math.min(pause * 2 ** (attempt - 1), longest);
  return full / 2 + (Math.random() * full) / 2;
}

/** `Retry-After` is seconds or a date. */
function millisecondsIn(retryAfter: string | null): number | undefined {
  if (retryAfter === null) return undefined;
  const seconds = Number(retryAfter);
  const pause = Number.isNaN(seconds) ? Date.parse(retryAfter) - Date.now() : seconds * 1_000;
  return Number.isNaN(pause) ? undefined : Math.max(pause, 0);
}

function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', abort);
      resolve();
    }, milliseconds);
    if (signal?.aborted) abort();
    else signal?.addEventListener('abort', abort, { once: true });
  });
}
