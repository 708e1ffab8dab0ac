import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type CryptoKey,
  exportJWK,
  exportSPKI,
  generateKeyPair,
  type JWK,
  SignJWT,
  UnsecuredJWT,
} from 'jose';
import { department } from '@relance/department/subgraph.ts';
import { TokenVerifier } from '@relance/router/access/tokenVerifier.ts';
import { inProcessPlanner } from '@relance/router/planning/inProcessPlanner.ts';
import { type RunningRouter, serveRouter } from '@relance/router/serve.ts';
import { bearer } from '@relance/sdk/client.ts';
import { partners } from '@relance/schema/partners.ts';
import { serveForTest, type ServedSubgraph } from '../support/subgraphs.ts';
import { createAid, hear, type Heard, honestAid, refusalIn } from './attacked.ts';

const issuer = 'https://login.department.example';
// Nobody listens there: the other owners are not asked.
const nowhere = 'http://127.0.0.1:9';
const audience = 'https://graph.example';

interface Keys {
  privateKey: CryptoKey;
  publicKey: CryptoKey;
  jwk: JWK;
}

let owner: ServedSubgraph;
let router: RunningRouter;
let ours: Keys;
let theirs: Keys;

beforeAll(async () => {
  [ours, theirs] = await Promise.all([keys('ours'), keys('theirs')]);
  owner = await serveForTest(department);
  const verifier = new TokenVerifier([
    { issuer, audience, jwks: { keys: [ours.jwk] }, grants: ['partner:department'] },
    {
      issuer: 'https://login.tourism.example',
      audience,
      jwks: { keys: [theirs.jwk] },
      grants: ['partner:tourism'],
    },
  ]);
  const supergraph = join(import.meta.dirname, '..', '..', 'schema', 'supergraph.graphql');
  router = await serveRouter({
    planner: inProcessPlanner(await readFile(supergraph, 'utf8')),
    subgraphs: {
      ...Object.fromEntries(partners.map(({ name }) => [name, { url: nowhere }])),
      department: { url: owner.url, key: owner.key },
    },
    port: 0,
    verify: (token) => verifier.verify(token),
  });
});
afterAll(async () => {
  await router.close();
  await owner.close();
});

async function keys(kid: string): Promise<Keys> {
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
  return { privateKey, publicKey, jwk: { ...(await exportJWK(publicKey)), kid, alg: 'ES256' } };
}

const now = () => Math.floor(Date.now() / 1_000);
const usual = () => ({
  ...{ iss: issuer, aud: audience, sub: 'agent', iat: now(), exp: now() + 60 },
  scope: 'partner:department',
});

function token(
  claims: object = {},
  header: object = {},
  { privateKey }: Keys = ours,
): Promise<string> {
  return new SignJWT({ ...usual(), ...claims })
    .setProtectedHeader({ alg: 'ES256', kid: 'ours', ...header })
    .sign(privateKey);
}

/** Tries to write with a token. */
function tried(headers: Record<string, string>): Promise<Heard> {
  return hear(`${router.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: createAid('Department'), variables: { input: honestAid } }),
  });
}

async function written(): Promise<number> {
  const [row] = await owner.dataSource.query<[{ count: number }]>('SELECT count(*) FROM aid');
  return Number(row.count);
}

describe('a write with a token', () => {
  it.each<[string, () => Promise<string> | string]>([
    ['that is none', () => 'let-me-in'],
    ['that has expired', () => token({ exp: now() - 60, iat: now() - 120 })],
    ['that is not yet valid', () => token({ nbf: now() + 600 })],
    ['that never ends', () => token({ exp: undefined })],
    ['that ends in a text', () => token({ exp: '9999999999' })],
    ['for another audience', () => token({ aud: 'https://bank.example' })],
    ['for no audience', () => token({ aud: undefined })],
    ['of another issuer', () => token({ iss: 'https://evil.example' })],
    ['of an issuer that looks alike', () => token({ iss: `${issuer}/` })],
    ['of an issuer called __proto__', () => token({ iss: '__proto__' })],
    ['of a partner’s issuer, in our name', () => token({}, { kid: 'theirs' }, theirs)],
    ['of another key under our name', () => token({}, {}, theirs)],
    ['of a key that nobody knows', () => token({}, { kid: 'unknown' }, theirs)],
    ['of a key that is a path', () => token({}, { kid: '../../../dev/null' }, theirs)],
    ['of a key that is a statement', () => token({}, { kid: "' UNION SELECT 'x" }, theirs)],
    ['that brings its key', () => token({}, { kid: 'theirs', jwk: theirs.jwk }, theirs)],
    [
      'that says where its keys are',
      () => token({}, { kid: 'theirs', jku: 'http://127.0.0.1:1/keys' }, theirs),
    ],
    [
      'that has a certificate’s address',
      () => token({}, { x5u: 'http://169.254.169.254/' }, theirs),
    ],
    ['with alg none', () => new UnsecuredJWT(usual()).encode()],
    [
      'with alg None and an empty signature',
      async () => `${part({ alg: 'None' })}.${part(usual())}.`,
    ],
    [
      'with the public key as a secret (HS256)',
      async () =>
        new SignJWT(usual())
          .setProtectedHeader({ alg: 'HS256', kid: 'ours' })
          .sign(new TextEncoder().encode(await exportSPKI(ours.publicKey))),
    ],
    [
      'with the JWK as a secret (HS256)',
      () =>
        new SignJWT(usual())
          .setProtectedHeader({ alg: 'HS256', kid: 'ours' })
          .sign(new TextEncoder().encode(JSON.stringify(ours.jwk))),
    ],
    [
      'whose claims were changed',
      async () => {
        const [head, , signature] = (await token({ scope: '' })).split('.');
        return [head, part(usual()), signature].join('.');
      },
    ],
    ['without its signature', async () => (await token()).split('.').slice(0, 2).join('.')],
    ['with a nested scope', () => token({ scope: { all: ['admin'] } })],
    ['with a list of lists of scopes', () => token({ scope: [['admin']] })],
    [
      'with a critical header that nobody understands',
      () => token({}, { crit: ['b64'], b64: false }).catch(() => 'a.b.c'),
    ],
    ['of 10,000 characters', async () => `${await token()}${'x'.repeat(10_000)}`],
  ])('is refused %s', async (_what, made) => {
    const heard = await tried(bearer(await made()));

    expect(heard.status).toBe(401);
    expect(refusalIn(heard)).toBe('UNAUTHENTICATED');
    expect(await written()).toBe(0);
  });

  it.each<[string, () => Promise<string>]>([
    ['of no scope', () => token({ scope: '' })],
    ['of an unknown scope', () => token({ scope: 'owner:department root' })],
    ['of a scope in capitals', () => token({ scope: 'PARTNER:DEPARTMENT' })],
    ['of a scope with a tab', () => token({ scope: 'x\tpartner:department' })],
    ['whose issuer may not grant its scope', () => token({ scope: 'admin committee' })],
    [
      'of roles instead of scopes',
      () => token({ scope: undefined, roles: ['admin'], groups: ['admin'] }),
    ],
    [
      'of a tourism agent',
      () =>
        token(
          {
            iss: 'https://login.tourism.example',
            scope: 'partner:tourism partner:department admin',
          },
          { kid: 'theirs' },
          theirs,
        ),
    ],
  ])('is closed to one %s', async (_what, made) => {
    const heard = await tried(bearer(await made()));

    expect(refusalIn(heard)).toBe('UNAUTHORIZED_FIELD_OR_TYPE');
    expect(await written()).toBe(0);
  });

  it.each<[string, () => Promise<Record<string, string>>]>([
    ['none at all', async () => ({})],
    [
      'another scheme',
      async () => ({ authorization: `Basic ${Buffer.from('admin:admin').toString('base64')}` }),
    ],
    ['a token in the wrong header', async () => ({ 'x-access-token': await token() })],
    ['a cookie of another name', async () => ({ cookie: `token=${await token()}` })],
    [
      'a claim of the client',
      async () => ({
        'x-user': 'admin',
        'x-scopes': 'admin',
        'x-relance-identity': '{"scopes":["admin"]}',
      }),
    ],
  ])('is closed to %s', async (_what, headers) => {
    const heard = await tried(await headers());

    expect(heard.status).toBeLessThan(500);
    expect(refusalIn(heard)).toMatch(/^(?:UNAUTH|BAD_REQUEST)/);
    expect(await written()).toBe(0);
  });

  it('is done with an honest one, after all of these', async () => {
    const heard = await tried(bearer(await token()));

    expect(heard.json.data).toMatchObject({ made: { version: 1 } });
    expect(await written()).toBe(1);
  });
});

function part(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
