import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { BadRequest } from './badRequest.ts';
import type { CrossOrigin } from './crossOrigin.ts';
import { leaveUnread } from './leaveUnread.ts';
import type { Headers } from './securityHeaders.ts';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export interface FrontDoorOptions {
  headers: Headers;
  crossOrigin: CrossOrigin;
  /** Answers the graph, before the framework: on the hot path its hooks cost as much as an answer. */
  graph: Handler;
  /** Answers everything else. */
  others: Handler;
}

// A large file takes half an hour to arrive; the body of a query has a deadline of its own.
const limits = {
  maxHeaderSize: 16_384,
  headersTimeout: 15_000,
  requestTimeout: 1_800_000,
  connectionsCheckingInterval: 5_000,
  // Longer than proxies keep theirs: they should not send into a connection that is closing.
  keepAliveTimeout: 65_000,
};

/** More than any client or proxy sends; Node would leave out the two thousandth without a word. */
const mostHeaders = 200;

/** Every request comes in here: who may ask from a browser, and what every answer says. */
export function openDoor({ headers, crossOrigin, graph, others }: FrontDoorOptions): Server {
  const plain = new Map(Object.entries({ ...headers, 'cache-control': 'no-store' }));
  return createServer(limits, (request, response) => {
    const forGraph = isGraph(request.url);
    if (!forGraph) {
      response.setHeaders(plain);
      response.once('finish', () => leaveUnread(request));
    }
    try {
      checkHead(request.rawHeaders);
      if (request.headers.origin !== undefined) {
        if (forGraph) response.setHeaders(plain);
        if (crossOrigin.answers(request, response)) return;
      }
    } catch (error) {
      if (forGraph) response.setHeaders(plain);
      refuse(request, response, error, forGraph);
      return;
    }
    if (forGraph) graph(request, response);
    else others(request, response);
  });
}

/** Refuses what Node's parser takes, and a proxy before us may have read otherwise. */
function checkHead(raw: readonly string[]): void {
  if (raw.length > 2 * mostHeaders) {
    const message = `More than ${mostHeaders} headers are not taken.`;
    throw new BadRequest(message, 431, { connection: 'close' });
  }
  let hosts = 0;
  for (let each = 0; each < raw.length; each += 2) {
    const name = raw[each] ?? '';
    if (name.length === 4 && name.toLowerCase() === 'host') hosts += 1;
  }
  if (hosts > 1) throw new BadRequest('Two hosts are named.', 400, { connection: 'close' });
}

function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  error: unknown,
  forGraph: boolean,
): void {
  if (!(error instanceof BadRequest)) throw error;
  const { status, message, extensions, headers } = error;
  const told = forGraph
    ? { errors: [{ message, extensions }] }
    : { error: { code: extensions['code'], message } };
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(JSON.stringify(told));
  if (forGraph) leaveUnread(request);
}

const faults: Partial<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: '413 Payload Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

/** Answers what is no HTTP, and closes. */
export function refuseConnection(headers: Headers) {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return (error: NodeJS.ErrnoException, socket: Socket): void => {
    if (!socket.writable || error.code === 'ECONNRESET') {
      socket.destroy();
      return;
    }
    const status = faults[error.code ?? ''] ?? '400 Bad Request';
    const body = JSON.stringify({
      error: { code: 'BAD_REQUEST', message: `${status.slice(4)}: this is not taken as HTTP.` },
    });
    socket.end(
      `HTTP/1.1 ${status}\r\n${lines.join('')}content-type: application/json; charset=utf-8\r\n` +
        `content-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
      () => socket.destroy(),
    );
  };
}

function isGraph(url: string | undefined): boolean {
  return url === '/graphql' || url?.startsWith('/graphql?') === true;
}
