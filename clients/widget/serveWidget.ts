import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Surround } from '@relance/sdk/surround.ts';
import type { VisitorOf } from '@relance/sdk/visitor.ts';
import { serveBuilder } from './builder/serveBuilder.ts';
import { tooClose } from './builder/contrast.ts';
import { loadAids } from './data/loadAids.ts';
import { partnerOf, Places } from './data/places.ts';
import { refused } from './html/cards.ts';
import { fragment } from './html/fragment.ts';
import { frame, refusedFrame } from './html/frame.ts';
import { baseOf } from './http/baseOf.ts';
import { Content, sendContent } from './http/content.ts';
import { queryOf } from './http/queryOf.ts';
import { serveModule } from './module/serveModule.ts';
import { widgetModule } from './module/buildModule.ts';
import { readParameters } from './parameters/readParameters.ts';
import { refusalOf, wrongParameter } from './parameters/refusal.ts';

/** How a partner shows aids. */
export type Shape = 'element' | 'donnees' | 'cadre' | 'fragment';

export interface WidgetOptions {
  visitorOf: VisitorOf;
  /** How browsers reach us, where that is not our own address. */
  publicUrl: string | undefined;
  /** The layout of the site around the page that writes the code. */
  surround?: Surround;
  /** Names of those who have a key: their uses are counted by themselves. */
  keyNames?: readonly string[];
  /** Told of every answer: for which partner, and in which shape. */
  onUse?: ((partner: string, shape: Shape) => void) | undefined;
}

const html = 'text/html; charset=utf-8';
const json = 'application/json; charset=utf-8';

/** What partners put into their own sites, below `/w/1`, and the page that writes the code for them. */
export async function serveWidget(routes: FastifyInstance, options: WidgetOptions): Promise<void> {
  const { visitorOf, publicUrl, onUse } = options;
  const places = new Places();
  const keyNames = new Set(options.keyNames);

  // Answers are kept by caches for everybody: whoever asks is the public, even with a session of ours.
  routes.addHook('onRequest', async ({ raw }, reply) => {
    delete raw.headers.cookie;
    delete raw.headers.authorization;
    reply.raw.setHeader('cross-origin-resource-policy', 'cross-origin');
  });

  /** The one way from an address to what is shown. */
  const load = async (request: FastifyRequest, shape: Shape) => {
    const chosen = readParameters(queryOf(request));
    const [close] = tooClose(chosen, chosen.apparence);
    if (close) throw wrongParameter(close.parametre, `ne va pas\u00A0: ${close.message}`);
    const visitor = await visitorOf(request.raw);
    const [answer, { communes }] = await Promise.all([
      loadAids({ visitor, chosen, base: baseOf(request, publicUrl), now: new Date() }),
      places.of(visitor),
    ]);
    onUse?.(partnerOf(chosen.partenaire, communes, keyNames), chosen.forme ?? shape);
    return { answer, chosen };
  };

  const refuse = (request: FastifyRequest, reply: FastifyReply, error: unknown) => {
    const refusal = refusalOf(error);
    if (refusal.status === 503) request.log.error({ err: error }, 'a widget was not answered');
    void reply.code(refusal.status).headers(refusal.headers).header('cache-control', 'no-store');
    return refusal;
  };

  routes.get('/w/1/aides.json', async (request, reply) => {
    forEverybody(reply);
    try {
      const { answer } = await load(request, 'donnees');
      return await sendContent(request, reply, new Content(json, JSON.stringify(answer)));
    } catch (error) {
      const { code, message, details } = refuse(request, reply, error);
      const told = JSON.stringify({ code, message, ...details });
      return sendContent(request, reply, new Content(json, told));
    }
  });

  routes.get('/w/1/fragment.html', async (request, reply) => {
    forEverybody(reply);
    try {
      const { answer, chosen } = await load(request, 'fragment');
      return await sendContent(request, reply, new Content(html, fragment(answer, chosen).text));
    } catch (error) {
      const { text } = refused(refuse(request, reply, error));
      return sendContent(request, reply, new Content(html, text));
    }
  });

  routes.get('/w/1/cadre', async (request, reply) => {
    const { look, frameScript: script } = await widgetModule();
    const parts = { look, script, query: queryOf(request) };
    void reply.header('cache-control', 'public, no-cache');
    // Any site may put it into a frame: it shows what is public, and nobody is logged in.
    reply.raw.removeHeader('x-frame-options');
    const { page, policy } = await load(request, 'cadre').then(
      ({ answer, chosen }) => frame(answer, chosen, parts),
      (error: unknown) => refusedFrame(refuse(request, reply, error), parts),
    );
    void reply.header('content-security-policy', policy);
    return sendContent(request, reply, new Content(html, page.text));
  });

  serveModule(routes);
  serveBuilder(routes, { ...options, places });
}

function forEverybody(reply: FastifyReply): void {
  void reply.headers({
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'etag, retry-after',
    // Kept, and asked about each time: a list is never older than its last answer.
    'cache-control': 'public, no-cache',
  });
}
