import Fastify from 'fastify';

interface Told {
  data: unknown;
  errors?: object[];
}

/** The graph as it answers while one owner is not heard: lists say so, and its details are errors. */
export async function deafTo(
  owner: string,
  graph: string,
): Promise<{ url: string; close: () => Promise<void> }> {
  const server = Fastify();
  server.post('/graphql', async ({ body }) => {
    const answer = await fetch(new URL('/graphql', graph), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const { data, errors = [] } = (await answer.json()) as Told;
    const silent = [{ owner, caughtUpAt: '2026-11-12T05:00:00Z' }];
    const isList = JSON.stringify(data).includes('"freshness"');
    return {
      data: JSON.parse(JSON.stringify(data), (key, value: unknown) =>
        key === 'freshness' ? { ...(value as object), isPartial: true, silent } : value,
      ) as unknown,
      errors: isList
        ? errors
        : [...errors, { message: 'Silent.', extensions: { code: 'OWNER_UNAVAILABLE', owner } }],
    };
  });
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  return { url, close: () => server.close() };
}
