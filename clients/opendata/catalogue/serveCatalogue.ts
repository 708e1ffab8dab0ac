import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ownerSlugs } from '@relance/sdk/french/slugs.ts';
import { tellPartial } from '../http/partial.ts';
import { Problem } from '../http/problem.ts';
import { sendPage } from '../http/document.ts';
import { readingOnly } from '../http/readingOnly.ts';
import { isUnchanged, weakTag } from '../http/validators.ts';
import { visit } from '../http/visit.ts';
import type { OpenDataOptions } from '../options.ts';
import { catalogue } from './dcat.ts';
import { askFacts } from './facts.ts';
import { openDataPage } from './page.ts';

/** Serves what data there is: a page for people, catalogues for portals. */
export function serveCatalogue(routes: FastifyInstance, options: OpenDataOptions): void {
  readingOnly(routes, '/opendata', async (request, reply) => {
    const { visitor } = await visit(request, reply, options);
    const facts = await askFacts(visitor);
    tellPartial(reply, facts.silent);
    return sendPage(reply, openDataPage(facts), options.surround);
  });
  readingOnly(routes, '/opendata/catalogue.jsonld', (request, reply) =>
    answer(request, reply, options),
  );
  readingOnly(routes, '/opendata/catalogue/:file', (request, reply) => {
    const { file } = request.params as { file: string };
    return answer(request, reply, options, ownerOf(file));
  });
}

async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  options: OpenDataOptions,
  owner?: ReturnType<typeof ownerOf>,
): Promise<unknown> {
  const { visitor, base } = await visit(request, reply, options);
  const facts = await askFacts(visitor, owner);
  tellPartial(reply, facts.silent);
  const body = catalogue(base, facts, owner);
  const { changed } = facts;
  if (isUnchanged(request, reply, { tag: weakTag(body), changed })) return reply.send();
  return reply.type('application/ld+json; charset=utf-8').send(JSON.stringify(body));
}

function ownerOf(file: string) {
  const slug = file.endsWith('.jsonld') ? file.slice(0, -'.jsonld'.length) : '';
  const owner = ownerSlugs.valueOf(slug);
  if (owner !== undefined) return owner;
  const names = ownerSlugs.slugs.map((each) => `${each}.jsonld`).join(', ');
  throw new Problem('INTROUVABLE', `Ce catalogue n’existe pas. Il y a : ${names}.`);
}
