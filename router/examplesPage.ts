import { exampleQueries } from './graphiql.ts';
import { type Page, pageOf } from './http/page.ts';

/** A list of the example queries, each a link that opens it in GraphiQL. */
export function examplesPage(): Page {
  const items = exampleQueries().map(({ query }) => {
    const [, question = ''] = /^# (.+)$/m.exec(query) ?? [];
    return `<li><a href="/graphql?query=${encodeURIComponent(query)}">${escaped(question)}</a></li>`;
  });
  return pageOf(`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Relance Graph: example queries</title>
<style>body{font:1rem/1.5 system-ui,sans-serif;max-width:45rem;margin:2rem auto;padding:0 1rem}</style>
<h1>Example queries</h1>
<p>Each opens in GraphiQL, ready to run.</p>
<ol>
${items.join('\n')}
</ol>
</html>`);
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
