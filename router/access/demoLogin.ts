import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { isScope, type Scope, scopes } from '@relance/schema/access/scopes.ts';
import { partnerNamed } from '@relance/schema/partners.ts';
import { BadRequest } from '../http/badRequest.ts';
import { type Page, pageOf } from '../http/page.ts';
import type { Sessions } from '../session/sessions.ts';
import type { DemoIssuer } from './demoIssuer.ts';

const asked = z.object({ scopes: z.array(z.string()).max(scopes.length) });

/**
 * `GET /demo/login`: a page with a button for each role. `POST /demo/login` of its form begins a session;
 * `POST /demo/token` with `{"scopes":["committee"]}` answers an access token to programs.
 */
export async function serveDemoLogin(
  server: FastifyInstance,
  issuer: DemoIssuer,
  sessions: Sessions,
): Promise<void> {
  server.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: 1_024 },
    (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  );

  server.get('/demo/login', (_request, reply) => {
    const { body, policy } = loginPage();
    void reply.header('content-security-policy', policy).header('cache-control', 'no-store');
    return reply.type('text/html; charset=utf-8').send(body.bytes);
  });

  server.post('/demo/login', async (request, reply) => {
    sessions.checkOwn(request.headers);
    const { scope = '', to } = (request.body ?? {}) as { scope?: string; to?: string };
    if (scope === '') return reply.header('set-cookie', sessions.end()).redirect(ours(to), 303);
    const { token, expiresIn } = await issuer.tokenFor(...knownScopes([scope]));
    const cookie = sessions.keep(token, Date.now() + expiresIn * 1_000);
    return reply.header('set-cookie', cookie).redirect(ours(to), 303);
  });

  server.post('/demo/token', async (request, reply) => {
    const { token, expiresIn } = await issuer.tokenFor(...scopesIn(request));
    void reply.header('cache-control', 'no-store');
    return reply.send({ access_token: token, token_type: 'Bearer', expires_in: expiresIn });
  });
  await Promise.resolve();
}

/** A page of ours to go on to, whatever the form says: two slashes begin another host. */
function ours(path = ''): string {
  return /^\/(?![/\\])[\x21-\x7e]*$/.test(path) ? path : '/graphql';
}

function scopesIn({ body }: FastifyRequest): Scope[] {
  const read = asked.safeParse(body);
  if (!read.success) throw wrongScopes();
  return knownScopes(read.data.scopes);
}

function knownScopes(names: readonly string[]): Scope[] {
  if (!names.every(isScope)) throw wrongScopes();
  return names.filter(isScope);
}

function wrongScopes(): BadRequest {
  return new BadRequest(`scopes: a list of ${scopes.join(', ')}.`, 400, {}, 'BAD_USER_INPUT');
}

const roles: Readonly<Record<string, string>> = {
  committee: 'Comité de suivi : brouillons, cohérence, aides de minimis',
  analyst: 'Analyste : tout, sauf les personnes',
  admin: 'Administration de la plateforme',
};

function labelOf(scope: Scope): string {
  const partner = partnerNamed(scope.replace('partner:', ''));
  return partner ? `Agent : ${partner.label}` : (roles[scope] ?? scope);
}

let page: Page | undefined;

function loginPage(): Page {
  const button = (scope: string, label: string) =>
    `<li><button name="scope" value="${scope}">${label}</button></li>`;
  return (page ??= pageOf(
    `<!doctype html>
<html lang="fr">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Relance Graph : connexion de démonstration</title>
<style>body{font:1rem/1.5 system-ui,sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem}ul{list-style:none;padding:0}button{font:inherit;padding:.6rem 1rem;margin:.25rem 0;width:100%;text-align:left;cursor:pointer}</style>
<h1>Connexion de démonstration</h1>
<p>Choisissez un rôle : aucun mot de passe n’est demandé. Cette page n’existe pas en production.</p>
<form method="post" action="/demo/login">
<ul>
${scopes.map((scope) => button(scope, labelOf(scope))).join('\n')}
${button('', 'Public : se déconnecter')}
</ul>
</form>
</html>`,
    { sendsForms: true },
  ));
}
