import compress from '@fastify/compress';
import etag from '@fastify/etag';
import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { constants } from 'node:zlib';
import type { VisitorOf } from '@relance/sdk/visitor.ts';
import type { failureScreen } from './pages/failure/page.tsx';
import type { answerPage } from './server/answerPage.tsx';
import { serveCommunes } from './communes/communesRoute.ts';
import type { Assets } from './server/assets.ts';
import { Failure, NotFound } from './server/failures.ts';
import { LastKnown } from './server/lastKnown.ts';
import { nobody } from './server/nobody.ts';
import { Query } from './server/query.ts';
import { routes as pages } from './server/routes.ts';
import type { PageModule, Redirect, Screen } from './server/screen.ts';
import { readSentForm } from './server/sentFile.ts';
import { Visit } from './server/visit.ts';

export interface PagesOptions {
  visitorOf: VisitorOf;
  /** How browsers reach us, where that is not our own address. */
  publicUrl: string | undefined;
  /** Anybody may log in as anybody. */
  demoLogin: boolean;
}

type Shown = (visit: Visit, module: PageModule) => Promise<Screen | Redirect>;

/** Serves the pages of the site: each address of `server/routes.ts`, and what they carry with them. */
export async function servePages(routes: FastifyInstance, options: PagesOptions): Promise<void> {
  const { visitorOf, demoLogin } = options;
  const lastKnown = new LastKnown();
  let loading: Promise<Parts> | undefined;
  const load = () => (loading ??= loadParts());

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
    show: Shown,
  ) => {
    const parts = await load();
    const { assets } = parts;
    const { path, params, query } = addressOf(request);
    const about = { path, params, query, lastKnown, demoLogin };
    // Whoever may not ask is told so on a page of the public.
    let visit = new Visit({ ...about, visitor: nobody });
    try {
      visit = new Visit({ ...about, visitor: await visitorOf(request.raw) });
      return await parts.answer(reply, await show(visit, await module()), visit, assets);
    } catch (error) {
      const failure = asFailure(error);
      if (failure.status >= 500) request.log.error({ err: error }, 'a page failed');
      void reply.headers(failure.headers);
      return parts.answer(reply, parts.tell(failure, visit), visit, assets);
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
    const text = (await load()).assets.text(params.file);
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

  // Nobody waits for the first visit; a start that is asked for nothing is not held up.
  routes.addHook('onListen', () => void load().catch(() => undefined));
}

interface Parts {
  assets: Assets;
  answer: typeof answerPage;
  tell: typeof failureScreen;
}

/** React and the styles: loaded behind the start. */
async function loadParts(): Promise<Parts> {
  await import('./server/productionReact.ts');
  const [{ buildAssets }, pages, failures] = await Promise.all([
    import('./server/assets.ts'),
    import('./server/answerPage.tsx'),
    import('./pages/failure/page.tsx'),
  ]);
  return {
    assets: await buildAssets(),
    answer: pages.answerPage,
    tell: failures.failureScreen,
  };
}

const nothing = () => Promise.resolve({ page: () => Promise.reject(new NotFound()) });

function addressOf({ url, params }: FastifyRequest) {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  const named = params as Record<string, string>;
  return { path: pathname, params: named, query: new Query(searchParams) };
}

/** What is no failure of a page's own has a status, as the router's refusals do, or is a fault of ours. */
function asFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const { status, headers = {} } = error as { status?: number; headers?: Record<string, string> };
  if (status === 401) {
    return new Failure(
      401,
      'Votre connexion n’est plus valable',
      'Connectez-vous de nouveau.',
      headers,
    );
  }
  if (status === 403) {
    return new Failure(403, 'Demande refusée', 'Elle ne vient pas d’une page de ce site.', headers);
  }
  if (status === 429) {
    return new Failure(429, 'Trop de demandes', 'Patientez un instant, puis recommencez.', headers);
  }
  return new Failure(500, 'Un problème est survenu', 'Réessayez dans quelques minutes.');
}
