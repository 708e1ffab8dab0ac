import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

const fromSource = ['--import', './platform/loader/register.mjs', 'clients/cli/relance.ts'];

/** What a tool answered. */
export interface Answered {
  text: string;
  isError: boolean;
  data: Record<string, unknown>;
}

interface AssistantOptions {
  endpoint: string;
  /** Where log-ins are kept. */
  home: string;
  token?: string;
  /** The revision of the protocol; that of 2025, as most assistants speak it, where left out. */
  protocol?: string;
  /** What Node runs; `relance` from its source where left out. */
  command?: readonly string[];
}

/** What an assistant has: a process of its own, spoken to by its standard input and output. */
export class Assistant {
  readonly #client: Client;
  readonly #transport: StdioClientTransport;
  readonly said: string[] = [];

  constructor({ endpoint, home, token, protocol, command = fromSource }: AssistantOptions) {
    this.#client = new Client(
      { name: 'assistant', version: '1.0.0' },
      { versionNegotiation: { mode: protocol === undefined ? 'legacy' : { pin: protocol } } },
    );
    this.#transport = new StdioClientTransport({
      command: process.execPath,
      args: [...command, 'mcp', '--endpoint', endpoint],
      cwd: root,
      env: {
        PATH: process.env['PATH'] ?? '',
        XDG_CONFIG_HOME: home,
        ...(token !== undefined && { RELANCE_TOKEN: token }),
      },
      stderr: 'pipe',
    });
    this.#transport.stderr?.on('data', (chunk: Buffer) => this.said.push(chunk.toString()));
    // What is no protocol on standard output is an error of the transport.
    this.#client.onerror = ({ message }) => this.said.push(message);
  }

  connect(): Promise<void> {
    return this.#client.connect(this.#transport);
  }

  async tools() {
    return (await this.#client.listTools()).tools;
  }

  async call(name: string, args: Record<string, unknown>): Promise<Answered> {
    const {
      content,
      isError = false,
      structuredContent,
    } = await this.#client.callTool({
      ...{ name, arguments: args },
    });
    const [first] = content;
    return {
      text: first?.type === 'text' ? first.text : '',
      isError,
      data: (structuredContent ?? {}) as Record<string, unknown>,
    };
  }

  close(): Promise<void> {
    return this.#client.close();
  }
}
