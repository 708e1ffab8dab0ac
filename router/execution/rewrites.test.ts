import { TypeRelations } from '../supergraph/typeRelations.ts';
import { applyRewrites } from './rewrites.ts';

const types = new TypeRelations({ Item: ['Book', 'Film'] });

describe('a rewrite between the form of a subgraph and that of the answer', () => {
  it('gives a field another name, in every object of its type and in no other', () => {
    const data = {
      items: [
        { __typename: 'Book', name__alias_0: 'Emma' },
        { __typename: 'Film', name__alias_0: 'Ran' },
      ],
    };

    applyRewrites(
      types,
      [
        {
          kind: 'KeyRenamer',
          path: ['items', '... on Book', 'name__alias_0'],
          renameKeyTo: 'name',
        },
      ],
      data,
    );

    expect(data.items).toEqual([
      { __typename: 'Book', name: 'Emma', name__alias_0: undefined },
      { __typename: 'Film', name__alias_0: 'Ran' },
    ]);
  });

  it('sets the name of a type that the subgraph knows as an interface object', () => {
    const data = { item: { __typename: 'Book', id: '1' } };

    applyRewrites(
      types,
      [{ kind: 'ValueSetter', path: ['item', '... on Item', '__typename'], setValueTo: 'Item' }],
      data,
    );

    expect(data.item.__typename).toBe('Item');
  });

  it('leaves alone what is not there', () => {
    const data = { item: null };

    applyRewrites(types, [{ kind: 'KeyRenamer', path: ['item', 'a'], renameKeyTo: 'b' }], data);

    expect(data).toEqual({ item: null });
  });
});
