import { serveMcp } from '@relance/mcp/serveMcp.ts';
import { relanceClient } from '@relance/sdk/client.ts';
import { isServerGone, reasonOf } from '../failures.ts';
import { packaged } from '../schema/packaged.ts';
import { tokenFor } from '../session/tokenFor.ts';
import { note } from '../terminal/terminal.ts';

/** An assistant waits for its answer: rather a refusal soon than an answer late. */
const patience = { retries: { attempts: 3, longest: 5_000 }, timeout: 30_000 };

/** Serves the graph as tools until the assistant hangs up. */
export async function runMcp(
  endpoint: string,
  version: string,
  signal: AbortSignal,
): Promise<void> {
  await serveMcp({
    ...{ endpoint, signal, version, log: note },
    client: async () => relanceClient({ endpoint, token: await tokenFor(endpoint), ...patience }),
    schema: () => packaged('api.graphql'),
    reasonOf: (error) =>
      isServerGone(error)
        ? `${reasonOf(error, endpoint)} \`--endpoint\` or RELANCE_ENDPOINT of this server says where the graph is.`
        : reasonOf(error, endpoint),
  });
}
