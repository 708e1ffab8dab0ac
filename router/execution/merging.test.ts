import fc from 'fast-check';
import { compileMerge, type Merge } from './compileMerge.ts';
import { compileWalk, placesAt } from './entitiesAt.ts';
import type { JsonObject } from './jsonObject.ts';
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

  it('is the same by code that knows the names of the fields', () => {
    const names = ['a', 'b', 'user', 'list'];
    const merge = compileMerge(names.slice(1));
    const value = fc.oneof(
      fc.constantFrom(null, 0, 'text'),
      fc.dictionary(fc.constantFrom('n', 'm'), fc.integer()),
      fc.array(fc.record({ n: fc.integer() }, { requiredKeys: [] }), { maxLength: 2 }),
    );
    const object = fc.dictionary(fc.constantFrom(...names), value);

    fc.assert(
      fc.property(object, object, (known, added) => {
        expect(outcomeOf(merge, known, added)).toEqual(outcomeOf(mergeInto, known, added));
      }),
    );
  });

  it('adds what was not asked for as well', () => {
    const known = { id: 1 };

    compileMerge(['name'])(known, { name: 'Ada', id: 2 });

    expect(known).toEqual({ id: 2, name: 'Ada' });
  });

  it('takes a field called __proto__ for a field', () => {
    const known: Record<string, unknown> = {};
    const merge = compileMerge(['__proto__', 'constructor']);

    merge(known, JSON.parse('{"__proto__":{"polluted":true},"constructor":1}') as typeof known);

    expect(Object.keys(known)).toEqual(['__proto__', 'constructor']);
    expect(known['polluted']).toBeUndefined();
    expect(Object.prototype).not.toHaveProperty('polluted');
  });
});

// A text where a subgraph has said an object cannot be merged, by stock neither.
function outcomeOf(merge: Merge, known: JsonObject, added: JsonObject): JsonObject | 'refused' {
  const target = structuredClone(known);
  try {
    merge(target, structuredClone(added));
    return target;
  } catch {
    return 'refused';
  }
}

describe('the objects at a path', () => {
  const shared = [{ id: 3 }];
  const data = { users: [{ posts: shared }, null, { posts: shared }, { posts: null }] };
  const path = ['users', '@', 'posts', '@'];

  it('come once per shared list where they are asked for, and once per place where they are counted', () => {
    expect(compileWalk(path)(data, true)).toEqual([{ id: 3 }]);
    expect(compileWalk(path)(data, false)).toEqual([{ id: 3 }, { id: 3 }]);
    expect(placesAt(data, path)).toEqual([
      ['users', 0, 'posts', 0],
      ['users', 2, 'posts', 0],
    ]);
  });

  it('are an error where the data has another form', () => {
    expect(() => compileWalk(path)({ users: {} }, true)).toThrow(
      'Expected a list at "users.@.posts.@"',
    );
    expect(() => compileWalk(['users', 'id'])({ users: [] }, true)).toThrow('Unexpected array');
  });
});
