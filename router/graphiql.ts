import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

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

let page: Promise<string> | undefined;

/** GraphiQL as one page that asks nothing of any other host; made at its first use. */
export function graphiqlPage(): Promise<string> {
  page ??= render();
  return page;
}

async function render(): Promise<string> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const [first] = exampleQueries();
  return renderGraphiQL({
    title: 'Relance Graph',
    endpoint: '/graphql',
    ...(first && { defaultQuery: first.query }),
  });
}
