import { request as send, type IncomingHttpHeaders } from 'node:http';
import { connect, type Socket } from 'node:net';

export interface Received {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: string;
}

export interface Sent {
  method?: string;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
}

/** One request with exactly these headers, those included that `fetch` keeps for itself. */
export function ask(url: string, { method = 'GET', headers = {}, body }: Sent = {}) {
  return new Promise<Received>((resolve, reject) => {
    const asking = send(url, { method, headers, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: text }),
      );
    });
    asking.on('error', reject);
    asking.end(body);
  });
}

/** A GraphQL operation by POST, as programs send it. */
export function askGraph(url: string, query: string, headers: Record<string, string> = {}) {
  return ask(`${url}/graphql`, {
    ...{ method: 'POST', body: JSON.stringify({ query }) },
    headers: { 'content-type': 'application/json', ...headers },
  });
}

/** Bytes on a socket, and all that comes back until it is closed. */
export function say(url: string, text: string, talk?: (socket: Socket) => void): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    let heard = '';
    const socket = connect(Number(port), hostname, () => {
      socket.write(text);
      talk?.(socket);
    });
    socket.setEncoding('latin1').on('data', (part: string) => (heard += part));
    // A connection that is cut is heard as far as it came.
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(heard));
  });
}

/** The statuses of the answers in what was heard. */
export function statusesOf(heard: string): number[] {
  return [...heard.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, status]) => Number(status));
}
