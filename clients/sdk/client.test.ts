import { parse } from 'graphql';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GraphQLRequestError, relanceClient } from './client.ts';

interface ThemeQuery {
  theme: { label: string } | null;
}

const document: TypedDocumentNode<ThemeQuery, { code: string }> = parse(
  'query Theme($code: ID!) { theme(code: $code) { label } }',
);

let server: Server;
let received: unknown[];

// What a GraphQL server would answer, so that the client alone is tested.
async function clientOf(answer: string, headers?: Record<string, string>) {
  received = [];
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const { url, headers } = request;
      received.push({
        url,
        authorization: headers.authorization,
        body: JSON.parse(body) as unknown,
      });
      response.setHeader('content-type', 'application/json').end(answer);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return relanceClient({ endpoint: `http://127.0.0.1:${port}`, headers });
}

describe('the client', () => {
  afterEach(() => new Promise((resolve) => server.close(resolve)));

  it('sends a document with its variables and answers the data', async () => {
    const client = await clientOf('{"data":{"theme":{"label":"Tourisme"}}}', {
      authorization: 'Bearer abc',
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
  });
});
