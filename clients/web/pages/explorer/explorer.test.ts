import Fastify, { type FastifyInstance } from 'fastify';
import type { GraphAnswer, QueryPrice, Visitor } from '@relance/sdk/visitor.ts';
import { nobody } from '../../server/nobody.ts';
import { servePages } from '../../servePages.ts';

let site: FastifyInstance;

type Asked = Parameters<Visitor['query']>[0];

/** What the graph says, page by page; the site before it is the real one. */
let answer: (asked: Asked) => GraphAnswer<Record<string, unknown>>;
let price: () => QueryPrice;
/** In place of an answer that comes at once. */
let waiting: Visitor['query'] | undefined;

const visitor: Visitor = {
  ...nobody,
  query: (asked) => waiting?.(asked) ?? Promise.resolve(answer(asked)),
  price: async () => Promise.resolve(price()),
};

beforeAll(async () => {
  site = Fastify();
  await site.register((routes) =>
    servePages(routes, {
      ...{ visitorOf: () => Promise.resolve(visitor), publicUrl: undefined, demoLogin: false },
    }),
  );
});

beforeEach(() => {
  price = () => ({ errors: [], cost: { estimated: 5, budget: 10_000, parts: [], closed: [] } });
});

afterAll(() => site.close());

const query = '{ subsidies { nodes { title amount } } }';

async function ask(path = '/explorer', requete = query) {
  const url = `${path}?${new URLSearchParams({ requete })}`;
  const { statusCode, body, headers } = await site.inject({
    url,
    headers: { accept: 'text/html' },
  });
  return {
    status: statusCode,
    headers,
    text: body.replace(/<[^>]*>/g, '').replace(/[\s\u00A0\u202F]+/g, ' '),
  };
}

const silent = {
  ...{ message: 'No answer.', path: ['subsidies', 'nodes', 1, 'amount'] },
  extensions: { code: 'OWNER_UNAVAILABLE', owner: 'CHAMBERS' },
};

/** A page of a list of so many rows. */
function pageOf(rows: number, { total = rows, after = null as string | null } = {}) {
  return {
    subsidies: {
      nodes: Array.from({ length: rows }, (_, at) => ({ title: `Aide ${at}`, amount: at })),
      relancePageInfo: { hasNextPage: after !== null, endCursor: after },
      relanceTotalCount: total,
    },
  };
}

describe('an owner that does not answer', () => {
  it('is named above the rows of the others', async () => {
    answer = () => ({ data: pageOf(2), errors: [silent] });

    const { status, text } = await ask();

    expect(status).toBe(200);
    expect(text).toContain(
      'Chambres consulaires ne répond pas : ses données manquent dans ce résultat.',
    );
    expect(text).toContain('2 lignes dans « subsidies »');
  });

  it('is named with the file that lacks its rows', async () => {
    answer = () => ({ data: pageOf(2), errors: [silent] });

    const { headers } = await ask('/explorer/resultat.csv');

    expect(decodeURIComponent(String(headers['x-partiel']))).toBe('Chambres consulaires');
  });

  it('in the middle of a file breaks it off: a part must not pass for the whole', async () => {
    answer = ({ variables }) =>
      variables?.['relanceAfter'] === null
        ? { data: pageOf(2, { total: 4, after: 'x' }), errors: [] }
        : { data: pageOf(2), errors: [silent] };

    await expect(ask('/explorer/resultat.ndjson')).rejects.toThrow();
  });
});

describe('a file', () => {
  it('asks for smaller pages where larger ones are beyond the budget', async () => {
    const asked: string[] = [];
    let prices = 0;
    price = () => {
      prices += 1;
      // The query as it is written, then pages of 200 and of 100.
      return prices <= 1 || prices > 3
        ? { errors: [], cost: undefined }
        : { errors: [silent], cost: undefined };
    };
    answer = ({ query: text }) => {
      asked.push(text);
      return { data: pageOf(1), errors: [] };
    };

    expect((await ask('/explorer/resultat.csv')).status).toBe(200);
    expect(asked[0]).toContain('subsidies(after: $relanceAfter, first: 50)');
  });

  it('of more rows than a page waits for is refused before its first line', async () => {
    answer = () => ({ data: pageOf(200, { total: 10_001, after: 'x' }), errors: [] });

    const { status, text } = await ask('/explorer/resultat.csv');

    expect(status).toBe(413);
    expect(text).toContain(
      'La liste a 10 001 lignes, et un fichier de l’explorateur 10 000 au plus.',
    );
  });
});

describe('a question that is being answered', () => {
  it('is given up when the browser has gone', async () => {
    const url = await site.listen({ port: 0, host: '127.0.0.1' });
    const leaving = new AbortController();
    const given = new Promise<string>((resolve) => {
      waiting = ({ signal }) =>
        new Promise((_answered, reject) => {
          signal.addEventListener('abort', () => {
            reject(signal.reason as Error);
            resolve(String(signal.reason));
          });
          leaving.abort();
        });
    });

    const { signal } = leaving;
    const path = `/explorer?${new URLSearchParams({ requete: query })}`;
    await expect(fetch(url + path, { signal })).rejects.toThrow('aborted');

    expect(await given).toContain('the browser has gone');
    waiting = undefined;
  });
});

describe('where the graph does not tell its schema', () => {
  it.each(['/explorer/schema', '/explorer/schema.graphql'])('neither does %s', async (path) => {
    const extensions = { code: 'INTROSPECTION_DISABLED' };
    price = () => ({ errors: [{ message: 'Not here.', extensions }], cost: undefined });

    const { status, text } = await ask(path);

    expect(status).toBe(403);
    expect(text).toContain('Le schéma n’est pas publié ici');
  });
});

describe('where only known documents are answered', () => {
  it('the explorer says that free queries are closed', async () => {
    price = () => {
      throw Object.assign(new Error('Not trusted.'), {
        ...{ status: 403, extensions: { code: 'DOCUMENT_NOT_TRUSTED' } },
      });
    };

    const page = await ask();
    const file = await ask('/explorer/resultat.csv');

    expect([page.status, file.status]).toEqual([200, 403]);
    for (const { text } of [page, file]) expect(text).toContain('Les requêtes libres sont fermées');
  });
});
