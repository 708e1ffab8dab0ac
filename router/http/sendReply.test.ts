import { once } from 'node:events';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { EncodedBody } from './encodedBody.ts';
import { type Reply, sendReply } from './sendReply.ts';

const long = JSON.stringify({ data: { text: 'Département '.repeat(500) } });
const reply: Reply = {
  status: 200,
  headers: { 'content-type': 'application/json' },
  body: new EncodedBody(Buffer.from(long)),
};

let server: Server | undefined;

afterEach(() => server?.close());

interface Received {
  status: number | undefined;
  headers: Record<string, unknown>;
  body: Buffer;
}

async function send(sent: Reply, headers: Record<string, string> = {}): Promise<Received> {
  server = createServer((asked, response) => void sendReply(asked, response, sent));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const asking = request({ port, host: '127.0.0.1', headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const { statusCode: status, headers: received } = response;
        resolve({ status, headers: received, body: Buffer.concat(chunks) });
      });
    });
    asking.on('error', reject).end();
  });
}

describe('a reply', () => {
  it('is sent as it is to whoever takes no other form', async () => {
    const { status, headers, body } = await send(reply);

    expect({
      status,
      length: headers['content-length'],
      coding: headers['content-encoding'],
    }).toEqual({ status: 200, length: String(Buffer.byteLength(long)), coding: undefined });
    expect(body.toString()).toBe(long);
  });

  it.each([
    ['gzip, deflate', 'gzip', gunzipSync],
    ['gzip, deflate, br', 'br', brotliDecompressSync],
  ])('is compressed for accept-encoding %p', async (accepted, coding, decompress) => {
    const { headers, body } = await send(reply, { 'accept-encoding': accepted });

    expect(headers['content-encoding']).toBe(coding);
    expect(Number(headers['content-length'])).toBeLessThan(long.length / 10);
    expect(decompress(body).toString()).toBe(long);
  });

  it.each(['identity', 'deflate', 'gzip;q=0'])(
    'is not compressed for accept-encoding %p',
    async (accepted) => {
      const { headers } = await send(reply, { 'accept-encoding': accepted });

      expect(headers['content-encoding']).toBeUndefined();
    },
  );

  it('is not compressed when it is short', async () => {
    const { body } = await send(
      { ...reply, body: new EncodedBody(Buffer.from('{}')) },
      { 'accept-encoding': 'gzip' },
    );

    expect(body.toString()).toBe('{}');
  });
});

describe('a reply that may be kept', () => {
  const kept = { ...reply, revalidated: true };

  it.each([
    ['the same tag', (tag: string) => tag],
    ['a tag that a proxy weakened', (tag: string) => `W/${tag}`],
    ['one of several tags', (tag: string) => `"other", ${tag}`],
    ['any', () => '*'],
  ])('is not sent again to whoever has %s', async (_what, known) => {
    const { etag } = (await send(kept)).headers as { etag: string };
    server?.close();

    const { status, body, headers } = await send(kept, { 'if-none-match': known(etag) });

    expect({ status, etag: headers['etag'], length: body.length }).toEqual({
      ...{ status: 304, etag, length: 0 },
    });
  });

  it('is sent when it has changed', async () => {
    const { etag } = (await send(kept)).headers as { etag: string };
    server?.close();

    const { status } = await send(
      { ...kept, body: new EncodedBody(Buffer.from(`${long} `)) },
      { 'if-none-match': etag },
    );

    expect(status).toBe(200);
  });
});
