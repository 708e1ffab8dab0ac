import { type IncomingMessage, request as send } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Answer, Ask } from './subject.ts';

/** Sends a request as it is written: no header is added but `host` and the length of the body. */
export async function exchange(
  url: string,
  { method, search, headers, body }: Ask,
): Promise<Answer> {
  const target = new URL(`/graphql${search ?? ''}`, url);
  const message = await new Promise<IncomingMessage>((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const outgoing = send(target, { method, headers: { ...length, ...headers }, agent: false });
    outgoing.once('response', resolve).once('error', reject);
    outgoing.end(body);
  });
  const received = Object.entries(message.headers).map(([name, value]) => [name, String(value)]);
  return {
    status: message.statusCode ?? 0,
    headers: Object.fromEntries(received) as Record<string, string>,
    text: await text(message),
  };
}
