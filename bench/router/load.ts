import { Client, type Dispatcher } from 'undici';
import type { Question } from './questions.ts';

export interface Load {
  url: string;
  /** The next request; the same one again and again, or another each time. */
  question: () => Question;
  connections: number;
  /** Whether another request is sent. */
  goOn: () => boolean;
}

export interface LoadResult {
  requests: number;
  seconds: number;
  /** Milliseconds of each request. */
  latencies: number[];
}

/** Asks on kept connections, one request at a time on each. Anything but a 200 ends the measurement. */
export async function load({ url, question, connections, goOn }: Load): Promise<LoadResult> {
  const { origin, pathname } = new URL(url);
  const latencies: number[] = [];
  const start = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      const client = new Client(origin, { pipelining: 1, bodyTimeout: 0, headersTimeout: 0 });
      while (goOn()) {
        const sent = performance.now();
        await exchange(client, pathname, question());
        latencies.push(performance.now() - sent);
      }
      await client.close();
    }),
  );
  return { requests: latencies.length, seconds: (performance.now() - start) / 1_000, latencies };
}

/** True for so long. */
export function forSeconds(seconds: number): () => boolean {
  const end = performance.now() + seconds * 1_000;
  return () => performance.now() < end;
}

/** True so often. */
export function times(count: number): () => boolean {
  let left = count;
  return () => left-- > 0;
}

// The body is not kept: what is measured is the server, and both share a machine.
function exchange(client: Client, path: string, body: Question): Promise<void> {
  return new Promise((resolve, reject) => {
    const handler: Dispatcher.DispatchHandler = {
      onRequestStart: () => undefined,
      onResponseStart: (_controller, status) => {
        if (status !== 200) reject(new Error(`HTTP status ${status} to ${body}`));
      },
      onResponseData: () => undefined,
      onResponseEnd: () => resolve(),
      onResponseError: (_controller, error) => reject(error),
    };
    client.dispatch({ method: 'POST', path, headers, body }, handler);
  });
}

const headers = { 'content-type': 'application/json', accept: 'application/json' };
