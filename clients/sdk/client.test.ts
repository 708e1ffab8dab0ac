import { parse } from 'graphql';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GraphQLRequestError, NoGraphError, silentOwners } from './answer.ts';
import { type ClientOptions, relanceClient } from './client.ts';
import type { Connection } from './connection.ts';

interface ThemeQuery {
  theme: { label: string } | null;
}

const document: TypedDocumentNode<ThemeQuery, { code: string }> = parse(
  'query Theme($code: ID!) { theme(code: $code) { label } }',
);

/** One answer: its body, and how it comes. */
interface Told {
  body: string;
  status?: number;
  headers?: Record<string, string>;
  /** The connection ends in the middle of it. */
  cut?: boolean;
}

const theme = '{"data":{"theme":{"label":"Tourisme"}}}';
const quick = { pause: 1 };

let server: Server;
let received: { url?: string; authorization?: string; body: { variables: unknown } }[];

// What a GraphQL server would answer, so that the client alone is tested: each its own, the last for ever.
async function clientOf(answers: string | Told[], options: Partial<ClientOptions> = {}) {
  received = [];
  const all = typeof answers === 'string' ? [{ body: answers }] : answers;
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const told: Told = all[Math.min(received.length, all.length - 1)] ?? { body: '' };
      const { url, headers } = request;
      received.push({
        ...{ url, authorization: headers.authorization },
        body: JSON.parse(body) as { variables: unknown },
      });
      response.writeHead(told.status ?? 200, {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(told.body),
        ...told.headers,
      });
      if (!told.cut) return void response.end(told.body);
      response.write(told.body.slice(0, 10), () => response.destroy());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return relanceClient({ endpoint: `http://127.0.0.1:${port}`, retries: quick, ...options });
}

afterEach(() => {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
});

describe('the client', () => {
  it('sends a document with its variables and answers the data', async () => {
    const client = await clientOf('{"data":{"theme":{"label":"Tourisme"}}}', {
      headers: { authorization: 'Bearer abc' },
    });

    const data = await client.request(document, { code: 'TOURISM' });

    expect(data.theme?.label).toBe('Tourisme');
    expect(received).toEqual([
      {
        url: '/graphql',
        authorization: 'Bearer abc',
        body: {
          query: expect.stringContaining('query Theme($code: ID!)') as string,
          variables: { code: 'TOURISM' },
        },
      },
    ]);
  });

  it('throws the errors of the graph, with what it could answer all the same', async () => {
    const client = await clientOf(
      '{"data":{"theme":null},"errors":[{"message":"No such theme.","path":["theme"]}]}',
    );

    const request = client.request(document, { code: 'X' });

    await expect(request).rejects.toThrow(GraphQLRequestError);
    await expect(request).rejects.toMatchObject({
      message: 'No such theme.',
      errors: [{ message: 'No such theme.', path: ['theme'] }],
      data: { theme: null },
    });
  });

  it.each(['<html>', '{}', 'null'])('does not take %s for an answer', async (answer) => {
    const client = await clientOf(answer);

    const request = client.request(document, { code: 'X' });

    await expect(request).rejects.toThrow(/answered 200/);
    expect(received).toHaveLength(1);
  });

  it('tells errors as values, with the part that could be answered', async () => {
    const client = await clientOf(
      '{"data":{"theme":{"label":"Tourisme"}},"errors":[{"message":"Silent.","extensions":{"code":"OWNER_UNAVAILABLE","owner":"TOURISM"}}]}',
    );

    const { data, errors, partial } = await client.query(document, { code: 'TOURISM' });

    expect(data?.theme?.label).toBe('Tourisme');
    expect(partial).toBe(true);
    expect(silentOwners(errors)).toEqual(['TOURISM']);
  });
});

describe('a query that meets trouble', () => {
  it.each([
    ['a cut in the middle of the answer', { body: theme, cut: true }],
    ['too many requests', { body: '{"errors":[{"message":"Later."}]}', status: 429 }],
    ['a proxy without anybody behind it', { body: '<html>', status: 502 }],
    [
      'an owner without which there is nothing to tell',
      {
        body: '{"data":null,"errors":[{"message":"Silent.","extensions":{"code":"OWNER_UNAVAILABLE","owner":"CONFERENCE"}}]}',
      },
    ],
  ] as [string, Told][])('is sent again after %s', async (_what, trouble) => {
    const client = await clientOf([trouble, { body: theme }]);

    const data = await client.request(document, { code: 'TOURISM' });

    expect(data.theme?.label).toBe('Tourisme');
    expect(received).toHaveLength(2);
  });

  it('waits as long as it is told', async () => {
    const pauses: number[] = [];
    const refused = { body: '{"errors":[{"message":"Later."}]}', status: 429 };
    const client = await clientOf(
      [{ ...refused, headers: { 'retry-after': '1' } }, { body: theme }],
      { onRetry: ({ pause }) => pauses.push(pause) },
    );

    await client.request(document, { code: 'TOURISM' });

    expect(pauses).toEqual([1_000]);
  });

  it('does not wait for an hour: the refusal is its answer', async () => {
    const refused = { body: '{"errors":[{"message":"Tomorrow."}]}', status: 429 };
    const client = await clientOf([{ ...refused, headers: { 'retry-after': '3600' } }]);

    const { data, errors, status } = await client.query(document, { code: 'TOURISM' });

    expect({ data, status }).toEqual({ data: null, status: 429 });
    expect(errors).toEqual([{ message: 'Tomorrow.' }]);
    expect(received).toHaveLength(1);
  });

  it('gives up after as many attempts as it may make', async () => {
    const client = await clientOf([{ body: '<html>', status: 503 }], {
      retries: { attempts: 3, pause: 1 },
    });

    const request = client.request(document, { code: 'TOURISM' });

    await expect(request).rejects.toThrow(NoGraphError);
    expect(received).toHaveLength(3);
  });

  it('is not sent again when it writes', async () => {
    const client = await clientOf([{ body: theme, cut: true }, { body: theme }]);

    const request = client.request('mutation { deleteDepartmentAid(id: 1) { id } }', {});

    await expect(request).rejects.toThrow();
    expect(received).toHaveLength(1);
  });

  it('stops, also between two attempts, when it is cancelled', async () => {
    const stop = new AbortController();
    const client = await clientOf([{ body: '<html>', status: 503 }], {
      retries: { pause: 60_000, longest: 60_000 },
      onRetry: () => stop.abort(new Error('Enough.')),
    });

    const request = client.request(document, { code: 'TOURISM' }, { signal: stop.signal });

    await expect(request).rejects.toThrow('Enough.');
    expect(received).toHaveLength(1);
  });
});

describe('a list', () => {
  const aids =
    'query Aids($after: String) { aids(after: $after) { nodes pageInfo { endCursor } } }';
  const page = (nodes: string[], next: string | null, errors?: object[]) => ({
    body: JSON.stringify({
      data: { aids: { nodes, pageInfo: { hasNextPage: next !== null, endCursor: next } } },
      errors,
    }),
  });
  const pick = ({ aids: list }: { aids: Connection<string> }) => list;

  async function all(list: AsyncIterable<string>): Promise<string[]> {
    const found: string[] = [];
    for await (const node of list) found.push(node);
    return found;
  }

  it('is walked to its end, over a cut as well', async () => {
    const client = await clientOf([
      page(['a', 'b'], 'B'),
      { ...page(['c'], null), cut: true },
      page(['c'], null),
    ]);

    const found = await all(client.nodes(aids, {}, pick));

    expect(found).toEqual(['a', 'b', 'c']);
    expect(received.map(({ body }) => body.variables)).toEqual([
      {},
      { after: 'B' },
      { after: 'B' },
    ]);
  });

  it('does not pass for whole when a page has holes, unless that is wanted', async () => {
    const errors = [{ message: 'Silent.' }];
    const client = await clientOf([page(['a'], null, errors)]);
    const told: unknown[] = [];

    const strict = all(client.nodes(aids, {}, pick));
    await expect(strict).rejects.toThrow(GraphQLRequestError);
    const lenient = await all(client.nodes(aids, {}, pick, { onPartial: (why) => told.push(why) }));

    expect(lenient).toEqual(['a']);
    expect(told).toEqual([errors]);
  });

  it('asks for no further page than is taken', async () => {
    const client = await clientOf([page(['a'], 'A'), page(['b'], null)]);

    for await (const { nodes } of client.pages(aids, {}, pick)) {
      expect(nodes).toEqual(['a']);
      break;
    }

    expect(received).toHaveLength(1);
  });

  it('does not walk in a circle', async () => {
    const client = await clientOf([page(['a'], 'A')]);

    await expect(all(client.nodes(aids, {}, pick))).rejects.toThrow(/does not say where/);
  });
});
