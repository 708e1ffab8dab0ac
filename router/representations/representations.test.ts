import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { TypeRelations } from '../supergraph/typeRelations.ts';
import { compileRepresentation } from './compileRepresentation.ts';
import { holdersByRepresentation } from './holders.ts';
import { representationOf } from './representation.ts';

const types = new TypeRelations({ Item: ['Book', 'Film'] });

const field = (name: string, selections?: QueryPlanSelectionNode[]): QueryPlanSelectionNode =>
  selections ? { kind: 'Field', name, selections } : { kind: 'Field', name };
const on = (typeCondition: string, ...selections: QueryPlanSelectionNode[]) =>
  ({ kind: 'InlineFragment', typeCondition, selections }) as const;

const needs = [
  on('Book', field('__typename'), field('upc'), field('dims', [field('weight')]), field('tags')),
  on('Item', field('__typename'), field('upc')),
];

const objects = [
  { __typename: 'Book', upc: 'é"\n', dims: { weight: 3 }, tags: ['a', null] },
  { __typename: 'Book', upc: 'b', dims: null, tags: null },
  { __typename: 'Book', upc: 'b', dims: { size: 1 }, tags: [] },
  { __typename: 'Book', upc: 'b', dims: [{ weight: 1 }, null, {}], tags: {} },
  { __typename: 'Book', upc: 'b' },
  { __typename: 'Film', upc: 1 },
  { __typename: 'Film' },
  { __typename: 'User', upc: 'u' },
  { upc: 'x' },
];

describe('the text of a representation', () => {
  it.each([
    ['several fragments for a type', needs],
    ['one fragment per type', needs.slice(0, 1)],
    ['an interface', needs.slice(1)],
  ])('is what the plain reading of it says, for %s', (_, requires) => {
    const represent = compileRepresentation(types, { requires });

    for (const object of objects) {
      const plain = representationOf(types, object, requires);
      const expected = plain?.['__typename'] ? JSON.stringify(plain) : null;
      expect(represent(object).write(object)).toBe(expected);
    }
  });

  it('is changed as the planner asks', () => {
    const represent = compileRepresentation(types, {
      requires: needs.slice(1),
      inputRewrites: [
        { kind: 'ValueSetter', path: ['... on Film', '__typename'], setValueTo: 'Item' },
      ],
    });

    const film = { __typename: 'Film', upc: 'f' };
    expect(represent(film).write(film)).toBe('{"__typename":"Item","upc":"f"}');
  });
});

describe('the objects behind a representation', () => {
  const requires = [on('Book', field('__typename'), field('pages'), field('upc'), field('tags'))];
  const book = { __typename: 'Book', pages: 3, upc: 'b', tags: null };

  it.each([
    ['another text', { ...book, upc: 'c' }],
    ['another number', { ...book, pages: 4 }],
    ['a text in place of a number', { ...book, pages: '3' }],
    ['a value in place of null', { ...book, tags: 0 }],
    ['another object', { ...book, tags: {} }],
  ])('are one for each in a list, but with %s', (_, other) => {
    const represent = compileRepresentation(types, { requires });
    const objects = [book, other, { ...book }, { ...other }, { ...book, upc: undefined }];

    const holders = holdersByRepresentation(objects, represent);

    expect([...holders.values()]).toEqual([
      [book, book],
      [other, other],
    ]);
    expect([...holders.keys()]).toEqual([book, other].map((each) => represent(each).write(each)));
  });
});
