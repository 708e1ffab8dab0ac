import { examplesPage } from './examplesPage.ts';
import { exampleQueries, graphiqlPage } from './graphiql.ts';
import type { Page } from './http/page.ts';

function textOf({ body }: Page): string {
  return body.bytes.toString();
}

describe('GraphiQL', () => {
  it('is one page that loads nothing from any other host', async () => {
    const page = textOf(await graphiqlPage());

    const markup = page.replace(/<script>[\s\S]*<\/script>/, '');
    expect(page).toContain('Relance Graph');
    expect(markup).not.toMatch(/(src|href)="https?:/);
    expect(page).not.toMatch(/<script[^>]+src=/);
    expect(page).not.toMatch(/@import|url\(["']?https?:/);
  });
});

describe('the page of examples', () => {
  it('links every example to GraphiQL under its question', () => {
    const page = textOf(examplesPage());

    const links = page.match(/<a href="\/graphql\?query=[^"]+">[^<]{20,}<\/a>/g) ?? [];
    expect(links).toHaveLength(exampleQueries().length);
    expect(page).toContain('Which aids are open to a farm shop in Villeneuve-sur-Lot');
  });
});
