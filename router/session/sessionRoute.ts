import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isIP } from 'node:net';
import { BadRequest } from '../http/badRequest.ts';
import { credentialsOf } from './credentials.ts';
import type { Sessions, VerifiedToken } from './sessions.ts';

/** Browsers drop longer cookies without a word. */
const longestToken = 3_800;

const nobody = { subject: null, scopes: [], expiresAt: null };

/**
 * The log-in of a browser: `POST /session` with an access token keeps it in a cookie that no script
 * reads, `GET` says whose it is (nobody's is an answer, too), `DELETE` ends it.
 */
export async function serveSession(server: FastifyInstance, sessions: Sessions): Promise<void> {
  // Nothing of this is in a body: none is waited for.
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', (_request, _payload, done) => done(null));

  server.post('/session', async (request, reply) => {
    const token = await logIn(request, sessions);
    void reply.header('set-cookie', sessions.keep(token.text, token.expiresAt));
    return reply.send(told(token));
  });

  server.get('/session', async (request, reply) => {
    const credentials = credentialsOf(request.headers, sessions.cookie);
    if (!credentials) return nobody;
    try {
      return told(await sessions.verify(credentials.token));
    } catch (error) {
      if (credentials.by === 'header' || !isRefusal(error)) throw error;
      return end(reply, sessions).send(nobody);
    }
  });

  server.delete('/session', async (request, reply) => {
    if (request.headers.cookie !== undefined) sessions.checkOwn(request.headers);
    return end(reply, sessions).code(204).send();
  });
  await Promise.resolve();
}

async function logIn(
  { raw, headers }: FastifyRequest,
  sessions: Sessions,
): Promise<VerifiedToken & { text: string }> {
  // The token of the session before, if there is one, does not matter any more.
  const { authorization } = headers;
  const text = credentialsOf({ authorization }, sessions.cookie)?.token;
  if (text === undefined) {
    throw new BadRequest('Send the access token as "Authorization: Bearer …".', 401, {
      'www-authenticate': 'Bearer',
    });
  }
  if (!sessions.own.https && !isLoopback(raw.socket.remoteAddress)) {
    const message = 'Sessions need https: set RELANCE_PUBLIC_URL to the address that browsers use.';
    throw new BadRequest(message, 403, {}, 'INSECURE_SESSION');
  }
  if (text.length > longestToken) {
    throw new BadRequest(`No cookie holds a token of ${text.length} characters.`, 400);
  }
  return { text, ...(await sessions.verify(text)) };
}

function told({ identity, expiresAt }: VerifiedToken) {
  const { subject, scopes } = identity;
  return { subject, scopes, expiresAt: new Date(expiresAt).toISOString() };
}

function end(reply: FastifyReply, sessions: Sessions): FastifyReply {
  return reply.header('set-cookie', sessions.end());
}

function isRefusal(error: unknown): boolean {
  return error instanceof BadRequest && error.status === 401;
}

function isLoopback(address = ''): boolean {
  const four = address.replace(/^::ffff:/i, '');
  return isIP(four) === 4 ? four.startsWith('127.') : four === '::1';
}
