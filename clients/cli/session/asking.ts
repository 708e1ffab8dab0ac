import type { RelanceClient } from '@relance/sdk/client.ts';

/** What every command that asks the graph has. */
export interface Asking {
  endpoint: string;
  token: string | undefined;
  client: RelanceClient;
  /** Aborted by Ctrl-C. */
  signal: AbortSignal;
}
