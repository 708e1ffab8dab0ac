import type { FastifyReply } from 'fastify';
import { renderToStaticMarkup } from 'react-dom/server';
import { Layout } from '../layout/Layout.tsx';
import type { Assets } from './assets.ts';
import type { Redirect, Screen } from './screen.ts';
import type { Visit } from './visit.ts';

/** Sends a screen as a whole page, or the visitor on to another one. */
export async function answerPage(
  reply: FastifyReply,
  shown: Screen | Redirect,
  visit: Visit,
  assets: Assets,
): Promise<FastifyReply> {
  if ('redirect' in shown) return reply.redirect(shown.redirect, 303);
  const html = renderToStaticMarkup(<Layout screen={shown} visit={visit} assets={assets} />);
  const isPublic = visit.subject === null;
  return reply
    .code(shown.status ?? 200)
    .header('content-security-policy', assets.policy)
    .header('cache-control', isPublic ? 'public, no-cache' : 'private, no-cache')
    .header('vary', 'Accept-Encoding, Cookie, Authorization')
    .type('text/html; charset=utf-8')
    .send(`<!doctype html>${html}`);
}
