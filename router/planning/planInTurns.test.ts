import { parse, print, stripIgnoredCharacters } from 'graphql';
import { requirementTurns } from '../supergraph/requirementTurns.ts';
import { inTurns } from './planInTurns.ts';

const turns = requirementTurns(
  parse(`
    type Product {
      price(currency: String): Int
      category: Category
      dollars: Int @join__field(graph: A, requires: "price(currency: \\"USD\\") weight")
      euros: Int @join__field(graph: A, requires: "weight price(currency: \\"EUR\\")")
      dear: Int @join__field(graph: A, requires: "dollars")
      rank: Int @join__field(graph: A, requires: "category { rank(by: 1) }")
      place: Int @join__field(graph: A, requires: "category { rank(by: 2) }")
      heavy: Boolean @join__field(graph: A, requires: "weight")
    }
  `),
);

const planned = (query: string) =>
  inTurns(parse(query), undefined, turns).map((part) => stripIgnoredCharacters(print(part)));

describe('requirements with different arguments', () => {
  it('take turns, also where a required field requires something itself', () => {
    expect(turns).toEqual({ dollars: 0, euros: 1, dear: 0, rank: 0, place: 1 });
  });

  it('leave a query whole that has no two of them', () => {
    const query = 'query($no:Boolean!){product{dollars dear heavy rank@skip(if:$no)}}';

    expect(planned(query)).toEqual([query]);
  });

  it('are planned one after the other, everything else with the first', () => {
    expect(planned('{ a: product { name euros dollars parts { place } } other }')).toEqual([
      '{a:product{name dollars parts{__typename}}other}',
      '{a:product{euros parts{place}}}',
    ]);
  });

  it('are found in fragments, under their conditions', () => {
    const query = `{ product { ...P @skip(if: true) dollars } }
      fragment P on Product { ...E } fragment E on Product { euros name }`;

    expect(planned(query)).toEqual([
      '{product{...on Product@skip(if:true){...on Product{name}}dollars}}',
      '{product{...on Product@skip(if:true){...on Product{euros}}}}',
    ]);
  });

  it('leave a mutation whole: it is sent once', () => {
    const mutation = 'mutation{buy{dollars euros}}';

    expect(planned(mutation)).toEqual([mutation]);
  });
});
