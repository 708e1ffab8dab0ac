import { anonymous } from '@relance/schema/access/identity.ts';
import {
  ownerKey,
  signatureHeader,
  signed,
  type RequestToSign,
} from '@relance/schema/access/signature.ts';
import { department } from '@relance/department/subgraph.ts';
import { everybody, testKey } from '../support/signing.ts';
import { serveForTest, type ServedSubgraph } from '../support/subgraphs.ts';
import { createAid, honestAid } from './attacked.ts';

let owner: ServedSubgraph;

beforeAll(async () => {
  owner = await serveForTest(department);
});
afterAll(() => owner.close());

const body = JSON.stringify({ query: createAid('Department'), variables: { input: honestAid } });
const json = { 'content-type': 'application/json' };

function sign(changes: Partial<RequestToSign> = {}, key = testKey('department')): string {
  const honest = {
    by: 'router',
    owner: 'department',
    method: 'POST',
    path: '/graphql',
    body,
  } as const;
  return signed(key, { ...honest, identity: everybody, ...changes });
}

async function send(headers: Record<string, string>, text = body) {
  const answer = await fetch(`${owner.url}/graphql`, {
    method: 'POST',
    headers: { ...json, ...headers },
    body: text,
  });
  return { status: answer.status, text: await answer.text() };
}

async function written(): Promise<number> {
  const [row] = await owner.dataSource.query<[{ count: number }]>('SELECT count(*) FROM aid');
  return Number(row.count);
}

function withScopes(header: string, scopes: readonly string[]): string {
  const [text = '', mac = ''] = header.split('.');
  const claims = JSON.parse(Buffer.from(text, 'base64url').toString()) as object;
  const changed = Buffer.from(JSON.stringify({ ...claims, scopes })).toString('base64url');
  return `${changed}.${mac}`;
}

describe('a write at an owner, around the router', () => {
  it.each<[string, () => Record<string, string>]>([
    ['without a signature', () => ({})],
    [
      'with the signature stripped of its code',
      () => ({ [signatureHeader]: sign().split('.')[0] ?? '' }),
    ],
    [
      'with a signature of nobody’s',
      () => ({ [signatureHeader]: sign({}, ownerKey('guessed', 'department')) }),
    ],
    ['with the key of another owner', () => ({ [signatureHeader]: sign({}, testKey('tourism')) })],
    [
      'with a request that was meant for another owner',
      () => ({ [signatureHeader]: sign({ owner: 'tourism' }, testKey('tourism')) }),
    ],
    [
      'with the signature of another body',
      () => ({ [signatureHeader]: sign({ body: '{"query":"{ __typename }"}' }) }),
    ],
    ['with the signature of another way', () => ({ [signatureHeader]: sign({ path: '/feed' }) })],
    [
      'with a signature that is old',
      () => ({ [signatureHeader]: sign({ at: Date.now() - 60_000 }) }),
    ],
    [
      'with a signature of tomorrow',
      () => ({ [signatureHeader]: sign({ at: Date.now() + 86_400_000 }) }),
    ],
    [
      'with scopes that were added to a signature',
      () => ({ [signatureHeader]: withScopes(sign({ identity: anonymous }), ['admin']) }),
    ],
    [
      'with the public’s signature beside a claim of the client',
      () => ({
        'x-relance-identity': '{"scopes":["admin"]}',
        'x-scopes': 'admin',
        authorization: 'Bearer admin',
      }),
    ],
  ])('is refused %s', async (_how, headers) => {
    const { status, text } = await send(headers());

    expect(status).toBe(401);
    expect(text).not.toMatch(/createDepartmentAid|stack|node_modules/);
    expect(await written()).toBe(0);
  });

  it('is closed to the public that the router signs for: the owner has a lock of its own', async () => {
    const { text } = await send({
      [signatureHeader]: sign({ identity: anonymous }),
      'x-scopes': 'admin',
    });

    expect(text).toContain('UNAUTHORIZED_FIELD_OR_TYPE');
    expect(await written()).toBe(0);
  });

  it('is done once, however often it is replayed', async () => {
    const headers = { [signatureHeader]: sign() };

    const answers = await Promise.all(Array.from({ length: 5 }, () => send(headers)));

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401, 401, 401, 401]);
    expect(await written()).toBe(1);
  });
});

describe('what only the router and the conference read', () => {
  it.each([
    ['GET', '/feed'],
    ['GET', '/feed?after=0&wait=1'],
    ['GET', '/changes'],
    ['GET', '/graphql?query={_service{sdl}}'],
    ['POST', '/graphql'],
    ['POST', '/imports?file=a.csv'],
    ['PUT', '/imports?file=a.csv'],
    ['GET', '/imports/formats'],
    ['GET', '/imports/00000000-0000-4000-8000-000000000000/report.csv'],
    ['GET', '/health/../feed'],
    ['GET', '/health%2f..%2ffeed'],
    ['GET', '//feed'],
    ['OPTIONS', '/graphql'],
    ['GET', '/nowhere'],
  ])('is told to nobody else: %s %s', async (method, path) => {
    const answer = await fetch(`${owner.url}${path}`, {
      method,
      ...(method === 'POST' || method === 'PUT'
        ? { headers: json, body: '{"query":"{ _service { sdl } }"}' }
        : {}),
    });
    const text = await answer.text();

    expect(answer.status).toBe(401);
    expect(text).not.toMatch(/sdl|position|type Query/);
  });
});
