import { McpServer } from '@modelcontextprotocol/server';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { short } from './answering/bounds.ts';
import { Problem } from './answering/problem.ts';
import type { Asking } from './asking/ask.ts';
import type { Tool } from './tool.ts';
import { checkCumulation } from './tools/checkCumulation.ts';
import { explainTerm } from './tools/explainTerm.ts';
import { readRecord } from './tools/readRecord.ts';
import { searchAids } from './tools/searchAids.ts';
import { statistics } from './tools/statistics.ts';

export interface McpOptions extends Omit<Asking, 'signal'> {
  version: string;
  /** What went wrong, in one line that says what to do. */
  reasonOf: (error: unknown) => string;
  /** Told of what the protocol stumbles over. */
  log: (line: string) => void;
  /** Aborted when the server shall stop. */
  signal: AbortSignal;
}

/** Every tool, in the order of the list. A new one is a file in `tools/` and a line here. */
const tools: readonly Tool[] = [searchAids, readRecord, statistics, checkCumulation, explainTerm];

/** What an assistant is told of the server as a whole. */
const instructions =
  'Relance Graph: aids, subsidies, investments and actions of the recovery plan of Lot-et-Garonne (France), read only. Records are in French. Records with `demo: true` are made up: say so. Answers with `missing` are partial: name the owners that are missing. Give the links.';

/** Speaks the Model Context Protocol on standard input and output until the assistant hangs up. */
export async function serveMcp(options: McpOptions): Promise<void> {
  const { version, log, signal } = options;
  const handle = serveStdio(
    () => {
      const server = new McpServer({ name: 'relance-graph', version }, { instructions });
      for (const each of tools) offer(server, each, options);
      return server;
    },
    { onerror: ({ message }) => log(message) },
  );
  await hungUp(signal);
  await handle.close();
}

function offer(server: McpServer, tool: Tool, { reasonOf, ...asking }: McpOptions): void {
  const { name, title, description, input, output } = tool;
  server.registerTool(
    name,
    {
      ...{ title, description },
      inputSchema: input,
      outputSchema: output,
      annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
    },
    async (asked, { mcpReq: { signal } }) => {
      try {
        const { data, lines } = await tool.answer(asked, { ...asking, signal });
        return { content: [textOf(lines.join('\n'))], structuredContent: output.parse(data) };
      } catch (error) {
        const reason = error instanceof Problem ? error.message : reasonOf(error);
        return { content: [textOf(reason)], isError: true };
      }
    },
  );
}

function textOf(text: string) {
  return { type: 'text' as const, text: short(text) };
}

/** Settled when nobody writes to standard input any more, or the server shall stop. */
function hungUp(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => resolve();
    process.stdin.once('end', done);
    process.stdin.once('close', done);
    signal.addEventListener('abort', done, { once: true });
  });
}
