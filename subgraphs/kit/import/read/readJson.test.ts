import fc from 'fast-check';
import { z } from 'zod';
import { itemsOf } from './fixtures/opened.ts';

describe('a JSON document', () => {
  it('lists its items at the path that it has, with their lines', async () => {
    const text =
      '{\n "$schema": {"marches": 2},\n "marches": [\n  {"id": "A"},\n\n  {"id": "B"} ]\n}';

    const found = await itemsOf(text, ['marches', '']);

    expect(found).toEqual({
      container: 'json',
      path: 'marches',
      items: [
        { line: 4, place: 'marches[0]', value: { id: 'A' } },
        { line: 6, place: 'marches[1]', value: { id: 'B' } },
      ],
    });
  });

  it.each([
    ['[1, {"a": [2]}]', ['', 'a'], '', ['[0]', '[1]'], [1, { a: [2] }]],
    ['{"@graph": [{"@id": "x"}]}', ['@graph'], '@graph', ['@graph[0]'], [{ '@id': 'x' }]],
    [
      '{"marches": {"marche": [{"id": 1}]}}',
      ['marches', 'marches.marche'],
      'marches.marche',
      ['marches.marche[0]'],
      [{ id: 1 }],
    ],
    [
      '{"marches": {"marche": {"id": 1}}}',
      ['', 'marches.marche'],
      'marches.marche',
      ['marches.marche'],
      [{ id: 1 }],
    ],
    ['{"titre": "Conseil"}', ['', 'marches'], '', [''], [{ titre: 'Conseil' }]],
    ['{"marches": []}', ['marches', ''], 'marches', [], []],
    [
      '{"a": {"marches": [1]}, "b": [[{"marches": [2]}]]}',
      ['marches', 'a'],
      'a',
      ['a'],
      [{ marches: [1] }],
    ],
  ])('%s at %j: the longest path that is there', async (text, paths, path, places, values) => {
    const found = await itemsOf(text, paths);

    expect(found?.path).toBe(path);
    expect(found?.items.map(({ place }) => place)).toEqual(places);
    expect(found?.items.map(({ value }) => value)).toEqual(values);
  });

  it.each([
    [
      '{"marches": {\n"marche": {"id": 1},\n"avenant": null,\n"concession": [\n{"id": 2}]}}',
      [
        { line: 2, place: 'marches.marche', value: { id: 1 } },
        { line: 5, place: 'marches.concession[0]', value: { id: 2 } },
      ],
    ],
    [
      '{"marches": {"concession": [{"id": 2}],\n"marche": {"id": [1]},\n"avenant": ""},\n"marche": 3}',
      [
        { line: 1, place: 'marches.concession[0]', value: { id: 2 } },
        { line: 2, place: 'marches.marche', value: { id: [1] } },
      ],
    ],
    [
      '{"marches": {\n"marche": {"id": 1},\n"concession": {"id": 2}}}',
      [
        { line: 2, place: 'marches.marche', value: { id: 1 } },
        { line: 3, place: 'marches.concession', value: { id: 2 } },
      ],
    ],
  ])('may have a single item beside a list: %j', async (text, items) => {
    const found = await itemsOf(text, ['marches', 'marches.marche|concession|avenant']);

    expect(found?.items).toEqual(items);
  });

  it('may be one document a line', async () => {
    const found = await itemsOf('{"id": 1}\n{"id": 2}\n{"id": 3}\n', ['marches', '']);

    expect(found).toEqual({
      container: 'json',
      path: '',
      items: [
        { line: 1, place: '[0]', value: { id: 1 } },
        { line: 2, place: '[1]', value: { id: 2 } },
        { line: 3, place: '[2]', value: { id: 3 } },
      ],
    });
  });

  it('keeps the digits of numbers that are identifiers', async () => {
    const found = await itemsOf('[22490001900015, 12345678901234567890, 58400.50, -1e3]', ['']);

    expect(found?.items.map(({ value }) => value)).toEqual([
      22490001900015,
      '12345678901234567890',
      58400.5,
      -1000,
    ]);
  });

  it('has nothing where a program wrote NaN', async () => {
    const text = '{"marches": [{"montant": NaN, "objet": "NaN, \\"NaN", "duree":-Infinity}]}';

    const found = await itemsOf(text, ['marches'], 3);

    expect(found?.items[0]?.value).toEqual({ montant: null, objet: 'NaN, "NaN', duree: null });
  });

  it('changes no prototype, and keeps the last of two properties of one name', async () => {
    const found = await itemsOf('[{"__proto__": {"admin": true}, "id": 1, "id": 2}]', ['']);

    const value = Object(found?.items[0]?.value) as object;
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(Object.entries(value)).toEqual([
      ['__proto__', { admin: true }],
      ['id', 2],
    ]);
  });

  it('shows where a text holds NUL, which no database would take', async () => {
    const found = await itemsOf('["a\\u0000b"]', ['']);

    expect(found?.items[0]?.value).toBe('a\ufffdb');
  });

  it.each([
    ['[{"id": 1},\n{"id": }]', 'Line 2: expected a value.'],
    [
      '[{"id": 1},\n{"id": 2}\n',
      'Line 3: the document breaks off before its last bracket is closed.',
    ],
    ['{"id": 1}\n}', 'Line 2: expected a value.'],
    ['{"marches": []}\n{"marches": []}', 'Line 2: more text follows the end of the document.'],
    ['['.repeat(1_000), 'Line 1: more than 200 values are nested.'],
  ])('that is broken says in which line: %#', async (text, message) => {
    const reading = itemsOf(text, ['', 'marches']);

    await expect(reading).rejects.toMatchObject({ code: 'BAD_DOCUMENT', message });
  });

  it.each([
    `[\n{"objet": "${'x'.repeat(17_000_000)}"}]`,
    `[\n{"objets": [${`"${'x'.repeat(1_000_000)}",`.repeat(17)}"x"]}]`,
    `{\n"objets": [${`"${'x'.repeat(1_000_000)}",`.repeat(17)}"x"]}`,
  ])('whose one item is too large is refused: %#', async (text) => {
    const reading = itemsOf(text, [''], 65_536);

    await expect(reading).rejects.toMatchObject({ code: 'TOO_LARGE' });
  });

  it('reads back as it was written, wherever its pieces are cut', async () => {
    const lists = fc.array(
      fc.object({ values: [fc.string(), fc.integer(), fc.boolean(), fc.constant(null)] }),
    );

    await fc.assert(
      fc.asyncProperty(
        lists,
        fc.boolean(),
        fc.integer({ min: 1, max: 9 }),
        async (list, pretty, size) => {
          const text = JSON.stringify({ before: list, marches: list }, null, pretty ? 2 : 0);

          const found = await itemsOf(text, ['marches'], size);

          const expected = z.object({ marches: z.array(z.unknown()) }).parse(JSON.parse(text));
          expect(found?.items.map(({ value }) => value)).toEqual(expected.marches);
        },
      ),
    );
  });
});
