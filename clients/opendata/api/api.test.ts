import { hash } from 'node:crypto';
import { type AskedPlatform, sharedDemo } from '../../../tests/support/platform.ts';
import { ask } from '../../../tests/support/rawHttp.ts';
import { problems } from '../http/problem.ts';
import { operations } from './operations.ts';

let platform: AskedPlatform;
beforeAll(async () => {
  platform = await sharedDemo();
}, 120_000);

async function get(path: string, headers: Record<string, string> = {}) {
  const response = await ask(platform.url + path, { headers });
  return { ...response, json: () => JSON.parse(response.body) as Record<string, unknown> };
}

interface Listed {
  data: { id: string }[];
  total: number;
}

describe('a list of the API', () => {
  it('is walked by its links, each record once', async () => {
    const seen: string[] = [];
    let total: number | undefined;
    let path: string | undefined = '/api/v1/investissements?limite=150&tri=-engage';
    while (path !== undefined) {
      const { body, headers }: Awaited<ReturnType<typeof get>> = await get(path);
      const page = JSON.parse(body) as Listed;
      total ??= page.total;
      seen.push(...page.data.map(({ id }) => id));
      path = /<([^>]*)>; rel="next"/.exec(String(headers['link']))?.[1]?.replace(platform.url, '');
    }

    expect(seen).toHaveLength(900);
    expect(new Set(seen).size).toBe(total);
  });

  it('is of one shape, in JSON and in CSV', async () => {
    const { json, headers } = await get('/api/v1/subventions?limite=2&statut=versee');
    const csv = await get('/api/v1/subventions.csv?limite=2&statut=versee');

    expect(Object.keys(json())).toEqual(['data', 'total', 'asOf', 'partial']);
    expect(headers['x-total']).toBe(String(json()['total']));
    expect(csv.body.trim().split('\r\n')).toHaveLength(3);
    expect(csv.headers['x-total']).toBe(headers['x-total']);
  });

  it('is not sent again to somebody who has it', async () => {
    const { headers } = await get('/api/v1/aides?limite=3');

    const again = await get('/api/v1/aides?limite=3', { 'if-none-match': String(headers.etag) });

    expect(again).toMatchObject({ status: 304, body: '' });
  });

  it('is refused with a cursor of another list', async () => {
    const { json, status } = await get('/api/v1/aides?apres=bm9uZQ');

    expect(status).toBe(400);
    expect(json()).toMatchObject({ code: 'CURSEUR_INVALIDE', parametre: 'apres' });
  });

  it('is read by pages of others, without credentials', async () => {
    const { headers } = await get('/api/v1/aides', { origin: 'https://journal.example' });

    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers['access-control-allow-credentials']).toBeUndefined();
  });
});

describe('the description of the API', () => {
  interface Described {
    openapi: string;
    paths: Record<string, { get: { operationId: string; parameters: Parameter[] } }>;
    components: Record<string, Record<string, unknown>>;
  }
  interface Parameter {
    name: string;
    in: string;
    example?: string | string[];
  }
  let described: Described;
  beforeAll(async () => {
    described = JSON.parse((await get('/api/openapi.json')).body) as Described;
  });

  it('has every operation, and no reference that leads nowhere', () => {
    const references = [
      ...JSON.stringify(described).matchAll(/"\$ref":"#\/components\/(\w+)\/([^"]+)"/g),
    ];

    expect(described.openapi).toBe('3.1.0');
    expect(Object.keys(described.paths)).toEqual(operations.map(({ path }) => path));
    expect(references.length).toBeGreaterThan(20);
    for (const [, part = '', name = ''] of references) {
      expect(described.components[part]).toHaveProperty([name]);
    }
    for (const [
      path,
      {
        get: { parameters },
      },
    ] of Object.entries(described.paths)) {
      const inPath = parameters
        .filter((parameter) => parameter.in === 'path')
        .map(({ name }) => name);
      expect(inPath).toEqual(path.includes('{id}') ? ['id'] : []);
    }
  });

  it('has examples that answer', async () => {
    const addresses = Object.entries(described.paths).flatMap(([path, operation]) =>
      operation.get.parameters.flatMap(({ name, in: place, example }) => {
        if (example === undefined) return [];
        const value = encodeURIComponent(String(example));
        return [place === 'path' ? path.replace(`{${name}}`, value) : `${path}?${name}=${value}`];
      }),
    );

    expect(addresses.length).toBeGreaterThan(50);
    for (const address of addresses) {
      const { status, body } = await get(address);
      expect([address, status, status === 200 ? '' : body]).toEqual([address, 200, '']);
    }
  });

  it('is a page for people, without anything from elsewhere', async () => {
    for (const path of ['/api', '/opendata']) {
      const { status, body, headers } = await get(path);

      expect(status).toBe(200);
      expect(body).toMatch(/^<!doctype html>\s*<html lang="fr">/);
      expect(body).not.toMatch(
        /<img|<iframe|style="|\son\w+=|(?:src|href)="https?:\/\/(?!www\.etalab)/,
      );
      const digest = hash('sha256', /<style>([^]*)<\/style>/.exec(body)?.[1] ?? '', 'base64');
      expect(headers['content-security-policy']).toContain(`'sha256-${digest}'`);
      expect(headers['content-security-policy']).toContain("default-src 'none'");
    }
    const { body } = await get('/api');
    for (const code of Object.keys(problems)) expect(body).toContain(`id="${code}"`);
  });
});

describe('hostile requests', () => {
  const lists = ['/api/v1/subventions', '/opendata/aides.xlsx', '/actions.atom', '/aides.ics'];
  const values = [
    '%00',
    'x'.repeat(10_000),
    "'%3B DROP TABLE x--",
    '%3Cscript%3E',
    '-1',
    '%FF',
    '[]',
  ];

  it.each(lists)('to %s are refused in plain words, never with a 500', async (path) => {
    for (const value of values) {
      for (const name of [
        'limite',
        'statut',
        'theme',
        'commune',
        'porteur',
        'zzz',
        value.slice(0, 200),
      ]) {
        const { status, headers, body } = await get(`${path}?${name}=${value}`);
        expect([name, value.slice(0, 40), status]).toEqual([name, value.slice(0, 40), 400]);
        expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
        expect(body).not.toContain('<script');
      }
    }
  });

  it.each([
    ['q', "'%3B DROP TABLE aid--"],
    ['q', '%3Cscript%3Ealert(1)%3C/script%3E'],
    ['q', '%25%5C%22%7B%7D'],
    ['apres', 'WyJUSVRMRV9BU0MiLCJhIiwiJzsiXQ'],
    ['apres', 'AAAA'],
    ['plafond_min', '999999999999'],
    ['porteur', 'conference'],
  ])('whose %s is well formed are answered or refused: %s', async (name, value) => {
    for (const path of ['/api/v1/aides', '/api/v1/aides.csv']) {
      expect([200, 400]).toContain((await get(`${path}?${name}=${value}`)).status);
    }
  });

  it.each(['xx', '%00', '..%2f..', '80bcaea2-2210-8eaf-b8c1-000000000000', "'--"])(
    'for the record %s find none',
    async (id) => {
      for (const { path } of operations.filter(({ answers }) => answers === 'one')) {
        const { status, json } = await get(path.replace('{id}', id));
        expect(status).toBe(404);
        expect(json()).toMatchObject({ code: 'INTROUVABLE' });
      }
    },
  );

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])('by %s are told what may be done', async (method) => {
    for (const path of ['/api/v1/aides', '/opendata/aides.csv', '/aides.atom', '/opendata']) {
      const { status, headers, body } = await ask(platform.url + path, {
        ...{ method, body: 'x', headers: { 'content-length': '1' } },
      });
      expect([path, status, headers['allow']]).toEqual([path, 405, 'GET, HEAD, OPTIONS']);
      expect(JSON.parse(body)).toMatchObject({ code: 'METHODE_REFUSEE' });
    }
  });

  it('to where nothing is are told where something is', async () => {
    expect((await get('/api/v2/aides')).json()).toMatchObject({ status: 404, code: 'INTROUVABLE' });
    expect((await get('/opendata/catalogue/nobody.jsonld')).status).toBe(404);
  });
});
