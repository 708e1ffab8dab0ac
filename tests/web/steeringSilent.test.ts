import Fastify, { type FastifyInstance } from 'fastify';
import {
  type GraphAnswer,
  hashOf,
  readAnswer,
  type TrustedDocument,
  type Visitor,
} from '@relance/sdk/visitor.ts';
import { nobody } from '@relance/web/server/nobody.ts';
import { servePages } from '@relance/web/servePages.ts';
import { startTestPlatform, type TestPlatform } from '../support/platform.ts';
import { asBrowser, numbersOf } from './asBrowser.ts';

let platform: TestPlatform;
let site: FastifyInstance;
let url: string;

/** What the graph answered, as if an owner were not heard. */
let spoil: (answer: GraphAnswer<unknown>) => GraphAnswer<unknown> = (answer) => answer;

const silent = {
  ...{ owner: 'CHAMBERS', label: 'Chambres', caughtUpAt: '2026-11-12T05:00:00Z' },
  unheardSince: '2026-11-12T05:01:00Z',
};

/** The same answer with the chambers out of hearing. */
function withoutChambers({ data, errors }: GraphAnswer<unknown>): GraphAnswer<unknown> {
  const told = JSON.stringify(data, (key, value: unknown) =>
    key === 'freshness' ? { ...(value as object), isPartial: true, silent: [silent] } : value,
  );
  return { data: JSON.parse(told) as unknown, errors };
}

/** Nothing of one field, as from an owner that is down; the rest as it is. */
const withoutField = (field: string) => (answer: GraphAnswer<unknown>) => {
  if (!JSON.stringify(answer.data).includes(`"${field}":`)) return answer;
  const extensions = { code: 'OWNER_UNAVAILABLE', owner: 'CONFERENCE' };
  return { data: null, errors: [{ message: 'No answer.', path: [field], extensions }] };
};

const visitor: Visitor = {
  ...nobody,
  ask: async <Data, Variables>(
    document: TrustedDocument<Data, Variables>,
    variables: Variables,
  ) => {
    const sha256Hash = hashOf(document);
    const answer = await fetch(`${platform.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        variables,
        extensions: { persistedQuery: { version: 1, sha256Hash } },
      }),
    });
    return spoil(readAnswer(await answer.text())) as GraphAnswer<Data>;
  },
};

beforeAll(async () => {
  platform = await startTestPlatform({ demo: true });
  site = Fastify();
  await site.register((routes) =>
    servePages(routes, {
      ...{ visitorOf: () => Promise.resolve(visitor), publicUrl: undefined, demoLogin: false },
    }),
  );
  url = await site.listen({ port: 0, host: '127.0.0.1' });
}, 180_000);

afterAll(async () => {
  await site.close();
  await platform.close();
});

afterEach(() => {
  spoil = (answer) => answer;
});

describe('while the chambers are not heard', () => {
  it.each(['/pilotage', '/pilotage/lisibilite', '/pilotage/actions', '/pilotage/efficacite'])(
    '%s stays, and says that its totals are partial, and of when they are',
    async (path) => {
      spoil = withoutChambers;

      const { status, text } = await asBrowser(url, path);

      expect(status).toBe(200);
      expect(text).toContain('Chambres consulaires : indisponible.');
      expect(text).toContain(
        'Partiel Chambres consulaires : indisponible, dernière valeur du 12 novembre 2026 à 06:00',
      );
    },
  );
});

describe('while nobody answers for one card', () => {
  // A filter that nothing asked before, so that no earlier answer stands in for it.
  it('the others stay', async () => {
    spoil = withoutField('coverage');

    const { status, text, html } = await asBrowser(url, '/pilotage?au=2021-01-01');

    expect(status).toBe(200);
    expect(text).toContain('Ce chiffre ne répond pas pour l’instant.');
    expect(text).toContain('Conférence des Territoires : indisponible.');
    expect(numbersOf(html, 'actions', '<h2')).toHaveLength(2);
  });

  it('shows what was told last, with its day, where something was', async () => {
    const before = await asBrowser(url, '/pilotage');
    spoil = withoutField('coverage');

    const { text, html } = await asBrowser(url, '/pilotage');

    expect(numbersOf(html, 'communes', '<h2')).toEqual(numbersOf(before.html, 'communes', '<h2'));
    expect(text).toContain('Conférence des Territoires : indisponible. Dernières valeurs connues');
  });
});

describe('while nothing answers at all', () => {
  it('the page says so and is not cached as one without rows', async () => {
    spoil = () => ({
      data: null,
      errors: [{ message: 'No answer.', extensions: { code: 'OWNER_UNAVAILABLE' } }],
    });

    const { status, text } = await asBrowser(url, '/pilotage/lisibilite?au=2020-02-02');

    expect(status).toBe(503);
    expect(text).toContain('Les données ne répondent pas');
  });
});
