import type { ExportHead } from '@relance/schema/exports.ts';
import { ExportCut, readWholeList } from './wholeList.ts';

const head: ExportHead = {
  ...{ list: 'subsidies', asOf: '2021-03-26T10:00:00.000Z', silent: [] },
  columns: [
    { key: 'title', type: 'text' },
    { key: 'amount', type: 'cents' },
    { key: 'themeCodes', type: 'list' },
    { key: 'updatedAt', type: 'instant' },
  ],
};
const rows = [
  ['Été « 47 »,\nsuite', 12_345, ['CULTURE'], '2021-03-04T09:00:00.123456+00:00'],
  ['b', null, [], '2021-03-04T09:00:00+00:00'],
  ['c', 1, [], '2021-03-04T09:00:00.5+00:00'],
];
const text = [head, ...rows.slice(0, 2), { total: 3 }, ...rows.slice(2), { rows: 3 }]
  .map((line) => `${JSON.stringify(line)}\n`)
  .join('');

/** The bytes of an export, so many at a time: characters and lines are cut anywhere. */
function* chunksOf(whole: string, size: number): Generator<Uint8Array> {
  const bytes = Buffer.from(whole);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(whole: string, size: number) {
  // What comes is a stream; that it was there before makes no difference.
  const list = await readWholeList(chunksOf(whole, size) as unknown as AsyncIterable<Uint8Array>);
  const found: unknown[] = [];
  for await (const page of list.pages) found.push(...page);
  return { head: list.head, rows: found, total: list.total() };
}

describe('a whole list', () => {
  it.each([1, 7, 64, 10_000])('is read however it comes: %i bytes at a time', async (size) => {
    expect(await read(text, size)).toEqual({
      head,
      rows: [
        ['Été « 47 »,\nsuite', 123.45, ['CULTURE'], '2021-03-04T09:00:00.123Z'],
        ['b', null, [], '2021-03-04T09:00:00.000Z'],
        ['c', 0.01, [], '2021-03-04T09:00:00.500Z'],
      ],
      total: 3,
    });
  });

  it('tells how many rows there will be as soon as it knows', async () => {
    const before = text.indexOf('{"total"');
    const list = await readWholeList(
      (async function* () {
        yield Buffer.from(text.slice(0, before));
        yield Buffer.from(text.slice(before));
      })(),
    );
    const told: (number | null)[] = [];
    for await (const { length } of list.pages) told.push(length, list.total());

    expect(told).toEqual([2, null, 1, 3]);
  });

  it.each([
    ['in the middle of a row', text.slice(0, text.indexOf('CULTURE'))],
    ['between two rows', text.slice(0, text.indexOf('["b"'))],
    ['before its last line', text.slice(0, text.lastIndexOf('{"rows"'))],
    ['before anything', ''],
    ['with a row missing', text.replace(/\["b".*\n/, '')],
  ])('that is cut %s is no list', async (_where, cut) => {
    await expect(read(cut, 64)).rejects.toThrow(ExportCut);
  });
});
