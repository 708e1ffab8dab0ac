import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mock } from 'node:test';
import {
  type CryptoKey,
  exportJWK,
  exportSPKI,
  generateKeyPair,
  type JWK,
  SignJWT,
  UnsecuredJWT,
} from 'jose';
import { TokenVerifier } from './tokenVerifier.ts';

const issuer = 'https://login.tourism.example';
const audience = 'https://graph.example';

interface SigningKey {
  kid: string;
  privateKey: CryptoKey;
  publicKey: CryptoKey;
  jwk: JWK;
}

/** The issuer's server: which keys it shows, whether it is there, and how often it was asked. */
let server: Server;
let shown: SigningKey[];
let status: number;
let asked: number;
let first: SigningKey;
let second: SigningKey;
let verifier: TokenVerifier;

beforeAll(async () => {
  server = createServer((_request, response) => {
    asked += 1;
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ keys: shown.map(({ jwk }) => jwk) }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  [first, second] = await Promise.all([signingKey('first'), signingKey('second')]);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

beforeEach(() => {
  [shown, status, asked] = [[first], 200, 0];
  const { port } = server.address() as AddressInfo;
  const jwks = new URL(`http://127.0.0.1:${port}/keys`);
  verifier = new TokenVerifier([{ issuer, audience, jwks, grants: ['partner:tourism'] }]);
});
afterEach(() => mock.restoreAll());

async function signingKey(kid: string): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
  return {
    kid,
    privateKey,
    publicKey,
    jwk: { ...(await exportJWK(publicKey)), kid, alg: 'ES256' },
  };
}

interface Wanted {
  claims?: Record<string, unknown>;
  header?: Record<string, unknown>;
  key?: SigningKey;
}

/** A token of an agent of the tourism committee, good for a minute, unless the test says otherwise. */
function token({ claims = {}, header = {}, key = first }: Wanted = {}): Promise<string> {
  const now = Math.floor(Date.now() / 1_000);
  const usual = { iss: issuer, aud: audience, sub: 'agent', iat: now, exp: now + 60 };
  return new SignJWT({ ...usual, scope: 'partner:tourism', ...claims })
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: key.kid, ...header })
    .sign(key.privateKey);
}

const past = (seconds: number) => Math.floor(Date.now() / 1_000) - seconds;

describe('an access token', () => {
  it('says who asks, and until when', async () => {
    const exp = past(-60);

    const verified = await verifier.verify(await token({ claims: { exp } }));

    expect(verified).toEqual({
      identity: { subject: `${issuer}#agent`, scopes: ['partner:tourism'] },
      expiresAt: exp * 1_000,
    });
  });

  it.each([
    ['a text', 'partner:tourism openid'],
    ['a list', ['partner:tourism', 'openid']],
  ])('names its scopes as %s', async (_how, scope) => {
    const { identity } = await verifier.verify(await token({ claims: { scope } }));

    expect(identity.scopes).toEqual(['partner:tourism']);
  });

  it('grants what its issuer may grant: a partner’s cannot make an administrator', async () => {
    const scope = 'admin committee analyst partner:department partner:tourism';

    const { identity } = await verifier.verify(await token({ claims: { scope } }));

    expect(identity.scopes).toEqual(['partner:tourism']);
  });

  it('may have no scope: then somebody is known, and no more', async () => {
    const { identity } = await verifier.verify(await token({ claims: { scope: undefined } }));

    expect(identity).toEqual({ subject: `${issuer}#agent`, scopes: [] });
  });

  it.each<[string, () => Promise<string>]>([
    ['no token', async () => 'none'],
    ['a text with two points', async () => 'a.b.c'],
    ['a token that goes on for ever', async () => `${await token()}${'x'.repeat(8_192)}`],
    ['an expired one', () => token({ claims: { exp: past(11) } })],
    ['one of times to come', () => token({ claims: { nbf: past(-60) } })],
    ['one without an end', () => token({ claims: { exp: undefined } })],
    ['one of nobody', () => token({ claims: { sub: undefined } })],
    ['one for somebody else', () => token({ claims: { aud: 'https://other.example' } })],
    ['one of another issuer', () => token({ claims: { iss: 'https://evil.example' } })],
    ['one of an issuer that looks alike', () => token({ claims: { iss: `${issuer}/` } })],
    ['one of an issuer named like a property', () => token({ claims: { iss: '__proto__' } })],
    ['one signed by another key', async () => token({ key: { ...second, kid: 'first' } })],
    ['one whose key nobody knows', () => token({ key: second })],
    ['one whose key is a path', () => token({ header: { kid: '../../etc/passwd' } })],
    ['a scope in a scope', () => token({ claims: { scope: { all: ['admin'] } } })],
    ['a list of lists of scopes', () => token({ claims: { scope: [['partner:tourism']] } })],
    [
      'one that brings its own key',
      async () => token({ key: { ...second, kid: 'mine' }, header: { jwk: second.jwk } }),
    ],
    [
      'one that says where its key is',
      () => token({ key: second, header: { jku: 'https://evil.example/keys' } }),
    ],
    [
      'one without a signature',
      async () => {
        const unsigned = new UnsecuredJWT({ scope: 'partner:tourism' });
        return unsigned
          .setIssuer(issuer)
          .setAudience(audience)
          .setSubject('agent')
          .setIssuedAt()
          .setExpirationTime('1m')
          .encode();
      },
    ],
    [
      'one signed with the public key as a secret',
      async () =>
        new SignJWT({ iss: issuer, aud: audience, sub: 'agent', exp: past(-60), iat: past(0) })
          .setProtectedHeader({ alg: 'HS256', kid: 'first' })
          .sign(new TextEncoder().encode(await exportSPKI(first.publicKey))),
    ],
    [
      'one whose claims were changed',
      async () => {
        const [head = '', , signature = ''] = (await token()).split('.');
        const claims = { iss: issuer, aud: audience, sub: 'other', exp: past(-60), iat: past(0) };
        return [head, Buffer.from(JSON.stringify(claims)).toString('base64url'), signature].join(
          '.',
        );
      },
    ],
  ])('is refused where it is %s', async (_what, made) => {
    await expect(verifier.verify(await made())).rejects.toMatchObject({
      status: 401,
      extensions: { code: 'UNAUTHENTICATED' },
      headers: { 'www-authenticate': 'Bearer error="invalid_token"' },
    });
  });

  it('is looked at once while it is good, and not a moment longer', async () => {
    const good = await token();
    await verifier.verify(good);
    shown = [];
    await verifier.verify(good);

    const later = Date.now() + 71_000;
    mock.method(Date, 'now', () => later);

    await expect(verifier.verify(good)).rejects.toThrow('has expired');
    expect(asked).toBe(1);
  });

  it('of a key that is new is taken once the issuer shows the key', async () => {
    await verifier.verify(await token());
    shown = [first, second];
    const later = Date.now() + 31_000;
    mock.method(Date, 'now', () => later);

    const { identity } = await verifier.verify(await token({ key: second }));

    expect(identity.subject).toBe(`${issuer}#agent`);
    expect(asked).toBe(2);
  });

  it('of keys that nobody knows does not make us ask the issuer again and again', async () => {
    await verifier.verify(await token());

    const attempts = await Promise.allSettled(
      Array.from({ length: 20 }, async (_, at) =>
        verifier.verify(await token({ key: { ...second, kid: `unknown-${at}` } })),
      ),
    );

    expect(attempts.every((attempt) => attempt.status === 'rejected')).toBe(true);
    expect(asked).toBe(1);
  });

  it.each([500, 404])(
    'waits for its issuer, which answers %i: that is no refusal',
    async (answered) => {
      status = answered;

      await expect(verifier.verify(await token())).rejects.toMatchObject({
        status: 503,
        extensions: { code: 'ISSUER_UNAVAILABLE' },
      });
    },
  );

  it('of an issuer that is gone is told from a bad one', async () => {
    const jwks = new URL('http://127.0.0.1:1/keys');
    const lonely = new TokenVerifier([{ issuer, audience, jwks, grants: [] }]);

    await expect(lonely.verify(await token())).rejects.toMatchObject({ status: 503 });
  });
});
