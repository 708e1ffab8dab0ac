import { parse, print } from 'graphql';
import { withoutSecurityLinks } from './securityLinks.ts';

describe('a supergraph for the planner', () => {
  it('has no access rules left: links, definitions, scalars, uses', () => {
    const sdl = `schema
        @link(url: "https://specs.apollo.dev/link/v1.0")
        @link(url: "https://specs.apollo.dev/authenticated/v0.1", for: SECURITY)
        @link(url: "https://specs.apollo.dev/requiresScopes/v0.1", as: "scopes", for: SECURITY)
      { query: Query }
      directive @authenticated on FIELD_DEFINITION
      directive @scopes(scopes: [[scopes__Scope!]!]!) on FIELD_DEFINITION
      scalar scopes__Scope
      type Query { mine: Int @authenticated yours: Int @scopes(scopes: [["a"]]) @deprecated }`;

    const left = print(withoutSecurityLinks(parse(sdl)));

    expect(left).not.toMatch(/authenticated|scopes/i);
    expect(left).toContain('@deprecated');
    expect(left).toContain('link/v1.0');
  });

  it('is the same document where it has none', () => {
    const document = parse('type Query { a: Int }');

    expect(withoutSecurityLinks(document)).toBe(document);
  });
});
