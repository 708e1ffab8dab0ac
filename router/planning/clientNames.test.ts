import { parse, print, stripIgnoredCharacters } from 'graphql';
import { ClientNames } from './clientNames.ts';

const names = new ClientNames([
  { name: '__typename', takesArguments: false },
  { name: 'id', takesArguments: false },
  { name: 'price', takesArguments: true },
]);

function planned(query: string): string | undefined {
  const apart = names.outOfTheWay(parse(query));
  return apart && stripIgnoredCharacters(print(apart.document));
}

describe('names of a client', () => {
  it('stay as they are where no plan needs them', () => {
    expect(planned('{ product { id name cost: name __typename } }')).toBeUndefined();
  });

  it('make room for a key, a requirement and the name of the type', () => {
    expect(planned('{ product { id: size price: name __typename: name } }')).toBe(
      '{product{client__id:size client__price:name client____typename:name}}',
    );
  });

  it('make room for a field that may be required with other arguments', () => {
    expect(planned('{ product { price(currency: USD) cheap: price } }')).toBe(
      '{product{client__price:price(currency:USD)cheap:price}}',
    );
  });

  it('stay equal where they were equal, so that fields still merge', () => {
    expect(
      planned('{ product { ...A ...B } } fragment A on P { id: a } fragment B on P { id: a }'),
    ).toBe('{product{...A ...B}}fragment A on P{client__id:a}fragment B on P{client__id:a}');
  });

  it('make room by a prefix that no name of the document has', () => {
    expect(planned('{ product { id: size client__id: name } }')).toBe(
      '{product{client2__id:size client__id:name}}',
    );
  });

  it('come back in the paths of errors', () => {
    const apart = names.outOfTheWay(parse('{ all { id: size { width } } }'));

    expect(apart?.clientPath(['all', 3, 'client__id', 'width'])).toEqual(['all', 3, 'id', 'width']);
  });
});
