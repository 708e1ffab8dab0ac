import compress from '@fastify/compress';
import etag from '@fastify/etag';
import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ServerResponse } from 'node:http';
import { constants } from 'node:zlib';
import type { VisitorOf } from '@relance/sdk/visitor.ts';
import { serveCommunes } from './communes/communesRoute.ts';
import { asFailure, Failure, NotFound } from './server/failures.ts';
import { LastKnown } from './server/lastKnown.ts';
import { nobody } from './server/nobody.ts';
import { inTurn, loadParts } from './server/parts.ts';
import { Query } from './server/query.ts';
import { routes as pages } from './server/routes.ts';
import type { PageModule, Shown } from './server/screen.ts';
import { readSentForm } from './server/sentFile.ts';
import { Visit } from './server/visit.ts';

export interface PagesOptions {
  visitorOf: VisitorOf;
  /** How browsers reach us, where that is not our own address. */
  publicUrl: string | undefined;
  /** Anybody may log in as anybody. */
  demoLogin: boolean;
  /** Pages are loaded before they are visited. */
  warm?: boolean;
}

type Show = (visit: Visit, module: PageModule) => Promise<Shown>;

/** Serves the pages of the site: each address of `server/routes.ts`, and what they carry with them. */
export async function servePages(routes: FastifyInstance, options: PagesOptions): Promise<void> {
  const { visitorOf, demoLogin } = options;
  const lastKnown = new LastKnown();

  await routes.register(compress, {
    encodings: ['br', 'gzip', 'identity'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } },
  });
  await routes.register(etag);
  // How large a file may be is for the importers to say.
  await routes.register(multipart, { limits: { fileSize: Infinity, files: 1, fields: 20 } });
  routes.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: 262_144 },
    (_request, body, done) => done(null, new URLSearchParams(String(body))),
  );

  const answer = async (
    request: FastifyRequest,
    reply: FastifyReply,
    module: () => Promise<PageModule>,
    show: Show,
  ) => {
    const { answerPage, failureScreen, assets } = await loadParts();
    const { path, params, query } = addressOf(request);
    const departure = departureOf(reply.raw);
    const about = { path, params, query, lastKnown, demoLogin, departure };
    // Whoever may not ask is told so on a page of the public.
    let visit = new Visit({ ...about, visitor: nobody });
    try {
      visit = new Visit({ ...about, visitor: await visitorOf(request.raw) });
      return await answerPage(reply, await show(visit, await inTurn(module)), visit, assets);
    } catch (error) {
      const failure = asFailure(error);
      if (failure.status >= 500) request.log.error({ err: error }, 'a page failed');
      void reply.headers(failure.headers);
      return answerPage(reply, failureScreen(failure, visit), visit, assets);
    }
  };

  for (const [path, module] of Object.entries(pages)) {
    routes.get(path, (request, reply) =>
      answer(request, reply, module, (visit, { page }) => page(visit)),
    );
    routes.post(path, (request, reply) =>
      answer(request, reply, module, async (visit, { action, upload }) => {
        const sendsFile = request.isMultipart();
        if (sendsFile && upload) return upload(visit, await readSentForm(request));
        if (sendsFile || !action)
          throw new Failure(405, 'Cette page ne reçoit rien', 'Revenez à la page.');
        return action(visit, request.body as URLSearchParams);
      }),
    );
  }

  routes.get<{ Params: { file: string } }>('/assets/:file', async ({ params }, reply) => {
    const text = (await loadParts()).assets.text(params.file);
    if (text === undefined) return reply.code(404).type('text/plain').send('Not found.');
    return reply
      .header('cache-control', 'public, max-age=31536000, immutable')
      .type('text/javascript; charset=utf-8')
      .send(text);
  });

  serveCommunes(routes, visitorOf);

  routes.get('/*', (request, reply) => {
    // Programs are told in their own words.
    if (!request.headers.accept?.includes('text/html')) return reply.callNotFound();
    return answer(request, reply, nothing, () => Promise.reject(new NotFound()));
  });

  if (options.warm) routes.addHook('onListen', () => void warm(routes.log));
}

/** Loads every page behind the start, so that its first visitor does not wait for it. */
async function warm(log: FastifyInstance['log']): Promise<void> {
  try {
    await loadParts();
    for (const module of Object.values(pages)) await inTurn(module);
  } catch (error) {
    log.error({ err: error }, 'a page cannot be loaded');
  }
}

const nothing = () => Promise.resolve({ page: () => Promise.reject(new NotFound()) });

/** Aborted when the browser goes before it is answered. */
function departureOf(response: ServerResponse): AbortSignal {
  const gone = new AbortController();
  response.on('close', () => {
    if (!response.writableFinished) gone.abort(new Error('the browser has gone'));
  });
  return gone.signal;
}

function addressOf({ url, params }: FastifyRequest) {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  const named = params as Record<string, string>;
  return { path: pathname, params: named, query: new Query(searchParams) };
}
