import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { type Scope, scopes } from '@relance/schema/access/scopes.ts';
import { partners, type PartnerName, settingOf } from '@relance/schema/partners.ts';
import { subgraphs } from '../../platform/subgraphs.ts';
import { endProcesses, freePort, startProcess, until } from '../support/processes.ts';
import { feedOf, testSecret } from '../support/signing.ts';
import { type ServedSubgraph, serveForTest } from '../support/subgraphs.ts';
import { postQuery } from '../support/asking.ts';

/** Our router and Hive Gateway, each in a process of its own, over the same owners. */
export interface Engines {
  urls: Record<'relance' | 'hive', string>;
  /** An access token that both take. */
  tokenFor: (named: readonly Scope[]) => Promise<string>;
  close: () => Promise<void>;
}

const issuer = 'https://issuer.example';
const audience = 'https://graph.example';
const fed = '{ indexStatus { feeds { owner behind caughtUpAt } } }';

export async function startEngines(): Promise<Engines> {
  const served = await Promise.all(
    partners.map(async ({ name }) => [name, await serveForTest(subgraphs[name], { demo: true })]),
  );
  const owners = Object.fromEntries(served) as Record<PartnerName, ServedSubgraph>;
  const feeds = partners.map(({ name }) => [name, feedOf(name, owners[name].url)] as const);
  owners.conference.follow(Object.fromEntries(feeds));
  const issuing = await startIssuer();
  const folder = await mkdtemp(join(tmpdir(), 'relance-engines-'));
  const issuers = join(folder, 'issuers.json');
  const trusted = { issuer, audience, jwks: issuing.jwks, grants: scopes };
  await writeFile(issuers, JSON.stringify([trusted]));
  const settings = {
    ...Object.fromEntries(partners.map(({ name }) => [settingOf(name, 'URL'), owners[name].url])),
    RELANCE_ROUTER_SECRET: testSecret,
    RELANCE_ISSUERS: issuers,
    RELANCE_RATES: 'off',
  };
  const start = async (script: string) => {
    const port = String(await freePort());
    const { firstLine } = startProcess(script, [], { ...settings, PORT: port });
    await firstLine;
    return `http://127.0.0.1:${port}/graphql`;
  };
  const urls = {
    relance: await start('platform/start-router.ts'),
    hive: await start('deploy/hive/start-hive.ts'),
  };
  await until(async () => {
    const { data } = await postQuery<Fed>(urls.relance, fed);
    const caughtUp = data?.indexStatus.feeds.filter(
      ({ behind, caughtUpAt }) => behind === 0 && caughtUpAt !== null,
    );
    return caughtUp?.length === partners.length;
  });
  // What the database does by itself after a while: without it the largest reads take ten times as long.
  await owners.conference.dataSource.query('ANALYZE');
  return {
    urls,
    tokenFor: issuing.tokenFor,
    close: async () => {
      await endProcesses();
      await issuing.close();
      await owners.conference.close();
      await Promise.all(partners.slice(0, -1).map(({ name }) => owners[name].close()));
      await rm(folder, { recursive: true });
    },
  };
}

interface Fed {
  indexStatus: { feeds: { owner: string; behind: number; caughtUpAt: string | null }[] };
}

/** An issuer of access tokens, as partners have one. */
async function startIssuer() {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
  const keys = [{ ...(await exportJWK(publicKey)), kid: 'one', alg: 'ES256', use: 'sig' }];
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ keys }));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    jwks: `http://127.0.0.1:${port}/jwks`,
    tokenFor: (named: readonly Scope[]) =>
      new SignJWT({ scope: named.join(' '), client_id: 'engines' })
        .setProtectedHeader({ alg: 'ES256', kid: 'one', typ: 'at+jwt' })
        .setIssuer(issuer)
        .setAudience(audience)
        .setSubject('someone')
        .setIssuedAt()
        .setExpirationTime('1h')
        .setJti('one')
        .sign(privateKey),
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
