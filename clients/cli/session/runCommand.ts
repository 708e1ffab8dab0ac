import { relanceClient } from '@relance/sdk/client.ts';
import { briefly, isInterrupted, reasonOf } from '../failures.ts';
import { note } from '../terminal/terminal.ts';
import type { Asking } from './asking.ts';
import { tokenFor } from './tokenFor.ts';

const failed = 1;
const interrupted = 130;

/** The exit code of a command; what it throws is told in one line. */
export async function runCommand(
  { endpoint, anonymous }: { endpoint: string; anonymous: boolean },
  command: (asking: Asking) => Promise<number>,
): Promise<number> {
  const stop = new AbortController();
  const interrupt = () => stop.abort();
  process.once('SIGINT', interrupt);
  try {
    if (!URL.canParse(endpoint) || !/^https?:/.test(endpoint)) {
      throw new Error(`"${endpoint}" is no address: write it like http://localhost:4000.`);
    }
    const token = anonymous ? undefined : await tokenFor(endpoint);
    const client = relanceClient({
      ...{ endpoint, token },
      onRetry: ({ attempt, reason, pause }) => {
        note(
          `attempt ${attempt} failed (${briefly(reason)}); again in ${(pause / 1_000).toFixed(1)} s`,
        );
      },
    });
    return await command({ endpoint, token, client, signal: stop.signal });
  } catch (error) {
    if (isInterrupted(error, stop.signal)) {
      note('interrupted.');
      return interrupted;
    }
    note(reasonOf(error, endpoint));
    return failed;
  } finally {
    process.removeListener('SIGINT', interrupt);
  }
}
