import type { FastifyInstance } from 'fastify';
import type { Surround } from '@relance/sdk/surround.ts';
import type { VisitorOf } from '@relance/sdk/visitor.ts';
import type { Places } from '../data/places.ts';
import { refused } from '../html/cards.ts';
import { baseOf } from '../http/baseOf.ts';
import { Content, sendContent } from '../http/content.ts';
import { queryOf } from '../http/queryOf.ts';
import { widgetModule } from '../module/buildModule.ts';
import { refusalOf } from '../parameters/refusal.ts';
import { type BuilderContent, builderContent } from './page.ts';
import { plainly } from './shell.ts';

interface ServeOptions {
  /** The layout of a site around the page; a plain one where there is none. */
  surround?: Surround | undefined;
  visitorOf: VisitorOf;
  publicUrl: string | undefined;
  places: Places;
}

const type = 'text/html; charset=utf-8';

/** `/integrer`. */
export function serveBuilder(routes: FastifyInstance, options: ServeOptions): void {
  const { visitorOf, publicUrl, places, surround = plainly } = options;
  routes.get('/integrer', async (request, reply) => {
    const module = await widgetModule();
    const guestOf = ({ title, html }: Omit<BuilderContent, 'status'>) => ({
      ...{ title, html: html.text },
      ...{ styles: module.builderLook, script: module.builderScript },
    });
    try {
      const known = await places.of(await visitorOf(request.raw));
      const base = baseOf(request, publicUrl);
      const content = builderContent(queryOf(request), { ...module, ...known, base });
      const { page, policy } = await surround(guestOf(content));
      void reply.code(content.status);
      void reply.headers({ 'content-security-policy': policy, 'cache-control': 'no-cache' });
      return await sendContent(request, reply, new Content(type, page));
    } catch (error) {
      const refusal = refusalOf(error);
      const content = { title: 'Intégrer les aides', html: refused(refusal) };
      const { page, policy } = await surround(guestOf(content));
      void reply.code(refusal.status).headers(refusal.headers);
      void reply.header('content-security-policy', policy);
      return sendContent(request, reply, new Content(type, page));
    }
  });
}
