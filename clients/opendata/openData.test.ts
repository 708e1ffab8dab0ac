import fastify, { type FastifyInstance } from 'fastify';
import { request as send, type IncomingMessage } from 'node:http';
import { partners } from '@relance/schema/partners.ts';
import type { GraphAnswer, Visitor } from '@relance/sdk/visitor.ts';
import { ask as asked } from '../../tests/support/rawHttp.ts';
import { serveOpenData } from './serveOpenData.ts';

/** What a graph of 80 pages of 100 records answers, unless told otherwise. */
type Graph = (variables: Variables) => GraphAnswer<object>;

interface Variables {
  first: number;
  after?: string;
  filter: { owners?: string[] };
}

const everybody = { subject: null, scopes: [] };
const owners = partners.map(({ owner }) => owner);
const indicator = {
  ...{ id: 'i', version: 1, owner: 'CONFERENCE', demo: false, dataset: 'PILOTE', unit: null },
  ...{ indicatorCode: 'c', label: 'x'.repeat(1_000), measure: null, territoryCode: '47' },
  ...{ measuredOn: '2022-06-30', value: 1, initialValue: null, initialOn: null, targetValue: null },
  ...{ targetOn: null, progress: null, updatedAt: '2022-07-01T00:00:00.000Z' },
};

const pages = 80;
function page({ first, after = '0' }: Variables, silent: string[] = []): GraphAnswer<object> {
  const at = Number(after) + 1;
  const nodes = Array.from({ length: first }, () => indicator);
  const pageInfo = { hasNextPage: at < pages, endCursor: String(at) };
  const freshness = {
    asOf: '2022-07-01T00:00:00.000Z',
    silent: silent.map((owner) => ({ owner })),
  };
  return { data: { list: { totalCount: first * pages, freshness, pageInfo, nodes } }, errors: [] };
}
const down = (owner: string, data: object | null = null): GraphAnswer<object> => ({
  data,
  errors: [{ message: 'down', extensions: { code: 'OWNER_UNAVAILABLE', owner } }],
});

let server: FastifyInstance | undefined;
let asks: Variables[];
afterEach(() => server?.close());

async function serve(graph: Graph, identity: Pick<Visitor, 'subject' | 'scopes'> = everybody) {
  asks = [];
  server = fastify({ forceCloseConnections: true });
  const ask = async (_document: unknown, variables: unknown) => {
    asks.push(variables as Variables);
    return Promise.resolve(graph(variables as Variables));
  };
  const visitor = { ...identity, ask } as Visitor;
  const visitorOf = () => Promise.resolve(visitor);
  await server.register((routes) => serveOpenData(routes, { visitorOf, publicUrl: undefined }));
  return server.listen({ port: 0, host: '127.0.0.1' });
}

describe('a file', () => {
  it('says at its end that it is whole', async () => {
    const url = await serve((variables) => page(variables));

    const { body, trailers } = await readAll(`${url}/opendata/indicateurs.ndjson`);

    expect(body.trim().split('\n')).toHaveLength(100 * pages);
    expect(trailers).toEqual({ 'x-complet': 'oui' });
    expect(asks).toHaveLength(pages);
  });

  it.each(['csv', 'json', 'ndjson', 'parquet', 'xlsx'])(
    'as .%s breaks off where the graph fails midway',
    async (format) => {
      const url = await serve((variables) =>
        variables.after === '60' ? { data: null, errors: [{ message: 'no' }] } : page(variables),
      );

      await expect(readAll(`${url}/opendata/indicateurs.${format}`)).rejects.toThrow('aborted');
    },
  );

  it('breaks off where an owner is lost midway that was heard at the start', async () => {
    const url = await serve((variables) =>
      page(variables, variables.after === '3' ? ['TOURISM'] : []),
    );

    await expect(readAll(`${url}/opendata/indicateurs.json`)).rejects.toThrow('aborted');
  });

  it('asks for no more pages than its reader takes', async () => {
    const url = await serve((variables) => page(variables));

    const response = await begin(`${url}/opendata/indicateurs.ndjson`);
    const stopped = await settled();

    expect(stopped).toBeGreaterThan(0);
    expect(stopped).toBeLessThan(pages);
    let length = 0;
    for await (const chunk of response) length += (chunk as Buffer).length;
    expect(asks).toHaveLength(pages);
    expect(length).toBeGreaterThan(1_000 * 100 * pages);
  });

  it('asks for nothing more once its reader has gone', async () => {
    const url = await serve((variables) => page(variables));

    const response = await begin(`${url}/opendata/indicateurs.ndjson`);
    response.destroy();

    expect(await settled()).toBeLessThan(pages);
  });
});

describe('what an owner that is down leaves', () => {
  it('is told in X-Partiel, and kept by nobody', async () => {
    const url = await serve((variables) => page(variables, ['TOURISM', 'CHAMBERS']));

    const { status, headers, body } = await asked(`${url}/api/v1/indicateurs`);

    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'x-partiel': 'tourisme,chambres',
      'cache-control': 'no-store',
    });
    expect(JSON.parse(body)).toMatchObject({
      total: 50 * pages,
      partial: ['tourisme', 'chambres'],
    });
  });

  it('is the list of the others, where the list cannot be told without it', async () => {
    const url = await serve((variables) =>
      variables.filter.owners?.includes('TOURISM') === false
        ? { data: { list: { ...empty, totalCount: 7 } }, errors: [] }
        : down('TOURISM'),
    );

    const { status, headers } = await asked(`${url}/opendata/subventions.csv`);

    expect(status).toBe(200);
    expect(headers).toMatchObject({ 'x-partiel': 'tourisme', 'x-total': '7' });
    expect(asks[1]?.filter.owners).toEqual(owners.filter((owner) => owner !== 'TOURISM'));
  });

  it('is a 503 that names it where nothing is left', async () => {
    const url = await serve(() => down('TOURISM'));

    const { status, headers, body } = await asked(`${url}/api/v1/aides?porteur=tourisme`);

    expect(status).toBe(503);
    expect(headers).toMatchObject({ 'x-partiel': 'tourisme', 'retry-after': '30' });
    expect(JSON.parse(body)).toMatchObject({ code: 'PARTENAIRE_INDISPONIBLE' });
  });

  it('is no 404: nobody knows whether the record exists', async () => {
    const url = await serve(() => down('TOURISM', { one: null }));

    const { status } = await asked(`${url}/api/v1/aides/80bcaea2-2210-8eaf-b8c1-7d8795c6cb2d`);

    expect(status).toBe(503);
  });
});

describe('what others may do with an answer', () => {
  it('is to read and keep it where everybody is answered the same', async () => {
    const url = await serve((variables) => page(variables));

    const { headers } = await asked(`${url}/api/v1/indicateurs`);

    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
    expect(headers['cache-control']).toBe('public, max-age=60');
  });

  it.each([[{ subject: 'agent', scopes: [] }], [{ subject: 'agent', scopes: ['committee'] }]])(
    'is nothing for %j',
    async (identity) => {
      const url = await serve((variables) => page(variables), identity);

      const { headers } = await asked(`${url}/api/v1/indicateurs`);

      expect(headers['access-control-allow-origin']).toBeUndefined();
      expect(headers['cross-origin-resource-policy']).toBeUndefined();
      expect(headers['cache-control']).toBe('private, no-cache');
    },
  );
});

describe('an address in an answer', () => {
  it.each(['evil.example/x', 'a b', '"><script>', 'evil.example:99999999'])(
    'does not come from the host %j',
    async (host) => {
      const url = await serve((variables) => page(variables));

      const { status, body } = await asked(`${url}/api/v1/indicateurs`, { headers: { host } });

      expect(status).toBe(400);
      expect(body).not.toContain('evil');
    },
  );
});

const freshness = { asOf: '2022-07-01T00:00:00.000Z', silent: [] };
const empty = { freshness, pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] };

function begin(url: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    send(url, { agent: false }, resolve).on('error', reject).end();
  });
}

async function readAll(url: string) {
  const response = await begin(url);
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  return { body: Buffer.concat(chunks).toString(), trailers: response.trailers };
}

/** The number of asks once it has stopped to grow. */
async function settled(): Promise<number> {
  for (let before = -1; before !== asks.length;) {
    before = asks.length;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  return asks.length;
}
