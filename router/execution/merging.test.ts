import { entitiesAt, entityVisits, placesAt } from './entitiesAt.ts';
import { mergeInto } from './mergeInto.ts';

describe('merging an answer into what is known', () => {
  it('adds fields, goes into objects and into lists of equal length', () => {
    const known = { a: 1, user: { id: 'u1' }, list: [{ id: 1 }, { id: 2 }] };

    mergeInto(known, { b: 2, user: { name: 'Ada' }, list: [{ n: 1 }, { n: 2 }] });

    expect(known).toEqual({
      a: 1,
      b: 2,
      user: { id: 'u1', name: 'Ada' },
      list: [
        { id: 1, n: 1 },
        { id: 2, n: 2 },
      ],
    });
  });

  it('replaces what has another form, and takes null as an answer', () => {
    const known = { list: [1, 2], user: { id: 'u1' } };

    mergeInto(known, { list: [3], user: null });

    expect(known).toEqual({ list: [3], user: null });
  });

  it('never writes into a list that somebody else may hold', () => {
    const shared = [1, 2];
    const known = { list: shared };

    mergeInto(known, { list: [1, 3] });

    expect(known.list).toEqual([1, 3]);
    expect(shared).toEqual([1, 2]);
  });

  it('takes a field called __proto__ for a field', () => {
    const known: Record<string, unknown> = {};

    mergeInto(known, JSON.parse('{"__proto__":{"polluted":true},"constructor":1}') as typeof known);

    expect(Object.keys(known)).toEqual(['__proto__', 'constructor']);
    expect(known['polluted']).toBeUndefined();
    expect(Object.prototype).not.toHaveProperty('polluted');
  });
});

describe('the objects at a path', () => {
  const shared = [{ id: 3 }];
  const data = { users: [{ posts: shared }, null, { posts: shared }, { posts: null }] };
  const path = ['users', '@', 'posts', '@'];

  it('come once per shared list where they are asked for, and once per place where they are counted', () => {
    expect(entitiesAt(data, path)).toEqual([{ id: 3 }]);
    expect(entityVisits(data, path)).toEqual([{ id: 3 }, { id: 3 }]);
    expect(placesAt(data, path)).toEqual([
      ['users', 0, 'posts', 0],
      ['users', 2, 'posts', 0],
    ]);
  });

  it('are an error where the data has another form', () => {
    expect(() => entitiesAt({ users: {} }, path)).toThrow('Expected a list at "users.@.posts.@"');
    expect(() => entitiesAt({ users: [] }, ['users', 'id'])).toThrow('Unexpected array');
  });
});
