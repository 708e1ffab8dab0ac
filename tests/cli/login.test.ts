import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { identityOf } from '@relance/schema/access/identity.ts';
import { BadRequest } from '@relance/router/http/badRequest.ts';
import type { RunningRouter } from '@relance/router/serve.ts';
import { relance, type Run } from '../support/relance.ts';
import { serveShop } from '../support/shop/servedShop.ts';

let graph: RunningRouter;
let issuer: Issuer;
let folder: string;

beforeEach(async () => {
  // Tokens are names, so that the issuer needs no keys.
  graph = await serveShop({
    verify: async (token) => {
      if (!/^(?:ada|zoe)$/.test(token)) throw new BadRequest('No such token.', 401);
      return { identity: identityOf(token, ['committee']), expiresAt: Date.now() + 3_600_000 };
    },
  });
  issuer = await openIssuer();
  folder = await mkdtemp(join(tmpdir(), 'relance-login-'));
});
afterEach(async () => {
  await Promise.all([graph.close(), issuer.close(), rm(folder, { recursive: true })]);
});

function call(words: string[], onOutput?: (text: string) => void): Promise<Run> {
  const env = { RELANCE_ENDPOINT: graph.url };
  return relance(words, { cwd: folder, env, ...(onOutput && { onOutput }) });
}

const loginsPath = () => join(folder, 'relance', 'logins.json');

interface Logins {
  [graph: string]: { token: string; expiresAt: string; renewal: { refreshToken: string } };
}
const logins = async () => JSON.parse(await readFile(loginsPath(), 'utf8')) as Logins;

describe('a log-in on another device', () => {
  const login = ['login', '--scope', 'committee', '--issuer'];

  it('says where to go and what to confirm, waits, and keeps the token for its owner alone', async () => {
    const run = await call([...login, issuer.url], (said) => {
      if (said.includes('WDJB-MJHT')) issuer.confirm();
    });
    const known = await call(['whoami']);

    expect(run.code).toBe(0);
    expect(run.out).toContain(
      `Open ${issuer.url}/device?user_code=WDJB-MJHT and confirm the code WDJB-MJHT.`,
    );
    expect(run.out).toContain(`Logged in at ${graph.url} as ada (committee), until `);
    expect(issuer.asked).toContain('scope=openid+committee');
    expect(issuer.refusals).toBeGreaterThan(0);
    expect((await stat(loginsPath())).mode & 0o777).toBe(0o600);
    expect(known.out).toMatch(/^ada \(committee\)/);
  });

  it('ends when it is refused', async () => {
    const run = await call([...login, issuer.url], () => issuer.refuse());

    expect(run.code).toBe(1);
    expect(run.err).toContain('access_denied');
  });

  it('is renewed when its token has ended', async () => {
    await call([...login, issuer.url], () => issuer.confirm());
    const kept = await logins();
    const [origin = ''] = Object.keys(kept);
    const old = { ...kept[origin], expiresAt: new Date(Date.now() - 1_000).toISOString() };
    await writeFile(loginsPath(), JSON.stringify({ [origin]: old }));

    const known = await call(['whoami']);

    expect(known.out).toMatch(/^zoe /);
    expect((await logins())[origin]).toMatchObject({
      token: 'zoe',
      renewal: { refreshToken: 'r2' },
    });
  });

  it('says what to do when nobody is there to log in at', async () => {
    const run = await call([...login, graph.url]);

    expect(run.code).toBe(1);
    expect(run.err).toMatch(/tells no way to log in .*: look at --issuer\.\n$/);
  });
});

describe('a log-in', () => {
  it('is not kept when the graph does not take its token', async () => {
    const run = await relance(['login', '--token-stdin'], {
      ...{ cwd: folder, env: { RELANCE_ENDPOINT: graph.url }, input: 'mallory' },
    });

    expect(run.code).toBe(1);
    expect(run.err).toContain('does not take this token');
    await expect(stat(loginsPath())).rejects.toThrow('ENOENT');
  });

  it('says how one logs in', async () => {
    const run = await call(['login']);

    expect(run).toMatchObject({ code: 1 });
    expect(run.err).toContain('say how: --token-stdin, --demo or --issuer <url>');
  });
});

interface Issuer {
  url: string;
  /** What was sent for a code. */
  asked: string;
  /** How often it was too early. */
  refusals: number;
  confirm: () => void;
  refuse: () => void;
  close: () => Promise<void>;
}

/** An issuer as RFC 8628 has it: a person confirms, or refuses, while the device asks now and then. */
async function openIssuer(): Promise<Issuer> {
  let state: 'authorization_pending' | 'access_denied' | 'confirmed' = 'authorization_pending';
  const server: Server = createServer((request, response) => {
    const tell = (status: number, body: object) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    const token = (name: string, refresh: string) =>
      tell(200, {
        access_token: name,
        token_type: 'bearer',
        expires_in: 600,
        refresh_token: refresh,
      });
    const answer = (body: string) => {
      const grant = new URLSearchParams(body).get('grant_type');
      if (request.url === '/device_authorization') {
        told.asked = body;
        return tell(200, {
          ...{ device_code: 'd1', user_code: 'WDJB-MJHT', expires_in: 60, interval: 1 },
          verification_uri: `${told.url}/device`,
          verification_uri_complete: `${told.url}/device?user_code=WDJB-MJHT`,
        });
      }
      if (request.url === '/token' && grant === 'refresh_token') return token('zoe', 'r2');
      if (request.url === '/token') {
        // The first time it is always too early.
        const early = told.refusals === 0 || state !== 'confirmed';
        if (!early) return token('ada', 'r1');
        told.refusals += 1;
        return tell(400, { error: state === 'confirmed' ? 'authorization_pending' : state });
      }
      if (request.url !== '/.well-known/openid-configuration') return tell(404, {});
      return tell(200, {
        ...{ issuer: told.url, jwks_uri: `${told.url}/jwks`, token_endpoint: `${told.url}/token` },
        device_authorization_endpoint: `${told.url}/device_authorization`,
      });
    };
    void text(request).then(answer);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const told: Issuer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ...{ asked: '', refusals: 0 },
    confirm: () => (state = 'confirmed'),
    refuse: () => (state = 'access_denied'),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return told;
}
