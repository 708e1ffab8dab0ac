import { serverAudits } from 'graphql-http';
import { openFederation } from './schemas/federation.ts';
import { shop } from './schemas/federations.ts';
import { serveOwn } from './own.ts';

const federation = shop();
const serving = serveOwn(federation.supergraphSdl, openFederation(federation).services);

afterAll(async () => (await serving).close());

// What no page of another site can send: without it, simple requests are refused (CSRF prevention).
const ask: typeof fetch = (url, init) =>
  fetch(url, { ...init, headers: { ...init?.headers, 'apollo-require-preflight': 'true' } });

const audits = serverAudits({
  url: async () => `${(await serving).url}/graphql`,
  fetchFn: ask,
});

describe('GraphQL over HTTP: the router', () => {
  it.each(audits)('$name', async ({ fn }) => {
    const result = await fn();

    expect('reason' in result ? result.reason : result.status).toBe('ok');
  });
});
