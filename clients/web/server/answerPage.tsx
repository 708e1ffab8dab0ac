import type { FastifyReply } from 'fastify';
import { renderToStaticMarkup } from 'react-dom/server';
import { Layout } from '../layout/Layout.tsx';
import type { Assets } from './assets.ts';
import type { Download, Screen, Shown } from './screen.ts';
import type { Visit } from './visit.ts';

/** Sends a screen as a whole page, as a PDF, a file, or the visitor on to another page. */
export async function answerPage(
  reply: FastifyReply,
  shown: Shown,
  visit: Visit,
  assets: Assets,
): Promise<FastifyReply> {
  if ('redirect' in shown) return reply.redirect(shown.redirect, 303);
  const isPublic = visit.subject === null;
  void reply
    .header('cache-control', isPublic ? 'public, no-cache' : 'private, no-cache')
    .header('vary', 'Accept-Encoding, Cookie, Authorization');
  if ('download' in shown) return sendFile(reply, shown);
  if ('paper' in shown) {
    // A browser is looked for where somebody wants a PDF, and not before.
    const { printed } = await import('./printed.ts');
    const pdf = await printed(htmlOf(shown.paper, visit, assets));
    return named(reply, shown.name).type('application/pdf').send(pdf);
  }
  return reply
    .code(shown.status ?? 200)
    .header('content-security-policy', assets.policy)
    .type('text/html; charset=utf-8')
    .send(htmlOf(shown, visit, assets));
}

function htmlOf(screen: Screen, visit: Visit, assets: Assets): string {
  const html = renderToStaticMarkup(<Layout screen={screen} visit={visit} assets={assets} />);
  return `<!doctype html>${html}`;
}

function sendFile(
  reply: FastifyReply,
  { download, type, content, headers = {} }: Download,
): FastifyReply {
  return named(reply, download).headers(headers).type(type).send(content);
}

/** Names are of letters, digits and points: nothing in them has to be quoted. */
function named(reply: FastifyReply, name: string): FastifyReply {
  return reply.header('content-disposition', `attachment; filename="${name}"`);
}
