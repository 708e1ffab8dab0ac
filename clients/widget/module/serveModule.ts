import type { FastifyInstance } from 'fastify';
import { type Content, sendContent } from '../http/content.ts';
import { type Module, widgetModule } from './buildModule.ts';

const year = 'public, max-age=31536000, immutable';
// Partners’ pages get what is mended within the hour.
const hour = 'public, max-age=3600, stale-while-revalidate=86400';

/** The scripts that partners’ pages load. */
export function serveModule(routes: FastifyInstance): void {
  const serve = (path: string, pick: (module: Module) => Content) =>
    routes.get(path, async (request, reply) => {
      const content = pick(await widgetModule());
      void reply.headers({ 'access-control-allow-origin': '*', 'cache-control': hour });
      return sendContent(request, reply, content);
    });
  serve('/w/1/aides.js', ({ element }) => element);
  serve('/w/1/hote.js', ({ host }) => host);

  routes.get<{ Params: { version: string } }>('/w/:version/aides.js', async (request, reply) => {
    const { element, version } = await widgetModule();
    void reply.header('access-control-allow-origin', '*');
    if (request.params.version !== version) {
      const message = `Cette version n’est plus servie. Prenez /w/1/aides.js, ou la nouvelle\u00A0: /w/${version}/aides.js.`;
      return reply.code(404).send({ code: 'VERSION_INCONNUE', message });
    }
    void reply.header('cache-control', year);
    return sendContent(request, reply, element);
  });
}
