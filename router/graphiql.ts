import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Page, pageOf } from './http/page.ts';

const folder = join(import.meta.dirname, 'examples');

export interface Example {
  name: string;
  query: string;
}

/** The documented example queries, in the order of their file names. */
export function exampleQueries(): Example[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => ({
      name: file.replace(/^\d+-|\.graphql$/g, ''),
      query: readFileSync(join(folder, file), 'utf8'),
    }));
}

let page: Promise<Page> | undefined;

/** GraphiQL as one page that asks nothing of any other host; made at its first use. */
export function graphiqlPage(): Promise<Page> {
  page ??= render();
  return page;
}

async function render(): Promise<Page> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const [first] = exampleQueries();
  const html = renderGraphiQL({
    title: 'Relance Graph',
    endpoint: '/graphql',
    ...(first && { defaultQuery: first.query }),
  });
  // Its editor (Monaco) writes the styles of its themes, and checks documents in workers.
  return pageOf(html, { writesStyles: true, makesWorkers: true });
}
