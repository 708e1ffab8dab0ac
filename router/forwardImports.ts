import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import type { Dispatcher } from 'undici';
import { anonymous, type Identity } from '@relance/schema/access/identity.ts';
import { writersOf } from '@relance/schema/access/scopes.ts';
import { mustBe } from './access/mustBe.ts';
import { streamed } from '@relance/schema/access/signature.ts';
import { partnerNamed, partners } from '@relance/schema/partners.ts';
import { pathBelow, signedHeaders } from './transport/signedHeaders.ts';
import type { SubgraphAddresses } from './transport/transport.ts';

type Request = FastifyRequest<{ Params: { owner: string } }>;

export interface ForwardOptions {
  /** Who asks; rejects with a BadRequest. The public where left out. */
  identify?: (request: FastifyRequest) => Promise<Identity>;
  /** Told before a sender hears that an owner may have written. */
  onWritten?: () => void;
}

// A large file takes its time to be written.
const patience = 1_800_000;

/**
 * `POST` (or `PUT`) `/owners/:owner/imports?file=…&format=…` streams a file to its owner's importer and
 * the answer back, also line by line; `GET /owners/:owner/imports/formats` and
 * `…/imports/:run/report.csv` pass on what the owner tells. `onWritten` is told before a sender hears that
 * an owner may have written. Writing and reports are for the owner's own agents.
 */
export function forwardImports(
  server: FastifyInstance,
  addresses: SubgraphAddresses,
  { identify = () => Promise.resolve(anonymous), onWritten = () => undefined }: ForwardOptions = {},
): void {
  void server.register(async (routes) => {
    // The body is passed on as it comes, whatever it is.
    routes.removeAllContentTypeParsers();
    routes.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
    const handler = async (request: Request, reply: FastifyReply) => {
      const passing = request.method === 'GET' ? () => undefined : onWritten;
      return forward(request, reply, { addresses, passing, identity: await identify(request) });
    };
    const imports = '/owners/:owner/imports';
    routes.route({ method: ['POST', 'PUT'], url: imports, handler });
    routes.get(`${imports}/formats`, handler);
    routes.get(`${imports}/:run/report.csv`, handler);
    await Promise.resolve();
  });
}

interface Forwarding {
  addresses: SubgraphAddresses;
  passing: () => void;
  identity: Identity;
}

async function forward(
  request: Request,
  reply: FastifyReply,
  { addresses, passing, identity }: Forwarding,
): Promise<FastifyReply> {
  const { owner } = request.params;
  const partner = partnerNamed(owner);
  const address = partner && addresses[owner];
  if (!address) {
    const known = partners.map(({ name }) => name).join(', ');
    return refuse(reply, 404, 'UNKNOWN_OWNER', `No owner "${owner}"; there are ${known}.`);
  }
  const { accept, 'content-length': length } = request.headers;
  const path = request.url.slice(request.url.indexOf('/imports'));
  // Which formats an owner takes is no secret.
  if (path !== '/imports/formats') mustBe(writersOf(partner.name), identity);
  const reads = request.method === 'GET';
  // A library of a hundred modules that nothing else needs: not loaded at the start.
  const { request: send } = await import('undici');
  let answer: Dispatcher.ResponseData;
  try {
    answer = await send(`${address.url}${path}`, {
      ...(reads ? { method: 'GET' } : { method: 'POST', body: request.raw }),
      headers: {
        ...signedHeaders(owner, address, {
          method: reads ? 'GET' : 'POST',
          path: pathBelow(address, path),
          body: reads ? '' : streamed,
          identity,
        }),
        'content-type': 'application/octet-stream',
        ...(accept ? { accept } : {}),
        // So that the owner refuses at once what is too large.
        ...(length && !reads ? { 'content-length': length } : {}),
      },
      headersTimeout: patience,
      bodyTimeout: patience,
    });
  } catch {
    const message = `The server of "${owner}" does not answer. The file is written as a whole or not at all: send it again later.`;
    return refuse(reply, 502, 'OWNER_UNAVAILABLE', message);
  }
  const disposition = answer.headers['content-disposition'];
  if (disposition) void reply.header('content-disposition', disposition);
  return reply
    .code(answer.statusCode)
    .type(String(answer.headers['content-type'] ?? 'application/json'))
    .send(Readable.from(telling(answer.body, passing)));
}

// Whoever hears that the file is written must see it: any part of the answer may say so.
async function* telling(body: AsyncIterable<Buffer>, passing: () => void): AsyncGenerator<Buffer> {
  for await (const chunk of body) {
    passing();
    yield chunk;
  }
}

function refuse(reply: FastifyReply, status: number, code: string, message: string): FastifyReply {
  return reply.code(status).send({ error: { code, message } });
}
