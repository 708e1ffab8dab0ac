import { BoundedCache } from './boundedCache.ts';

describe('a bounded cache', () => {
  it('keeps what was used last, within a number of entries', () => {
    const cache = new BoundedCache<string>({ entries: 2, bytes: 100 });
    cache.put('first', 'A', 1);
    cache.put('second', 'B', 1);
    cache.get('first');

    cache.put('third', 'C', 1);

    expect(cache.get('second')).toBeUndefined();
    expect(cache.values()).toEqual(['A', 'C']);
  });

  it('lets go as many as it takes to stay within a number of bytes', () => {
    const cache = new BoundedCache<string>({ entries: 10, bytes: 10 });
    cache.put('first', 'A', 4);
    cache.put('second', 'B', 4);

    cache.put('third', 'C', 9);

    expect(cache.values()).toEqual(['C']);
    expect(cache.bytes).toBe(9);
  });

  it('does not keep what is larger than all its room, and forgets what had that key', () => {
    const cache = new BoundedCache<string>({ entries: 10, bytes: 10 });
    cache.put('first', 'A', 4);
    cache.put('second', 'B', 4);

    cache.put('first', 'too large', 11);

    expect(cache.values()).toEqual(['B']);
    expect([cache.size, cache.bytes]).toEqual([1, 4]);
  });

  it('counts an entry once that is put again', () => {
    const cache = new BoundedCache<string>({ entries: 10, bytes: 10 });
    cache.put('first', 'A', 4);

    cache.put('first', 'B', 6);

    expect(cache.get('first')).toBe('B');
    expect([cache.size, cache.bytes]).toEqual([1, 6]);
  });
});
