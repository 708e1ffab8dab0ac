import fc from 'fast-check';
import { type CopyShape, CopyText } from './copyText.ts';

function written(values: readonly unknown[], shapes: readonly CopyShape[] = []): string {
  const rows = new CopyText();
  rows.add(values, shapes);
  return rows.take().toString();
}

describe('the text of COPY', () => {
  it('has a tab between cells and a line for each row', () => {
    const rows = new CopyText();

    rows.add(['Agen', 12_50, true], []);
    rows.add(['Nérac', null, undefined], []);

    expect(rows.take().toString()).toBe('Agen\t1250\ttrue\nNérac\t\\N\t\\N\n');
    expect(rows.length).toBe(0);
  });

  it('escapes what would end a cell, and leaves out what no text can hold', () => {
    expect(written(['a\tb\nc\rd\\e\0f'])).toBe('a\\tb\\nc\\rd\\\\ef\n');
  });

  it('tells a list of the database from one of JSON', () => {
    const list = ['CULTURE', 'a "b" \\c', null];

    expect(written([list], ['array'])).toBe('{"CULTURE","a \\\\"b\\\\" \\\\\\\\c",NULL}\n');
    expect(written([['CULTURE', 1]], ['json'])).toBe('["CULTURE",1]\n');
  });

  it('writes every character as UTF-8 does, and half of one as a character that is damaged', () => {
    const characters = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));

    fc.assert(
      fc.property(fc.array(characters), (found) => {
        const text = found.join('').replace(/[\0\t\n\r\\]/g, ' ');

        expect(written([text])).toBe(`${Buffer.from(text).toString()}\n`);
      }),
    );
    expect(written(['\ud83d', '\udc4d', '\ud83dé', '👍'])).toBe('\ufffd\t\ufffd\t\ufffdé\t👍\n');
  });

  it('grows with what is written', () => {
    const rows = new CopyText();
    const long = '’'.repeat(200_000);

    rows.add(['before', long], []);
    rows.add([long], []);

    expect(rows.take().toString()).toBe(`before\t${long}\n${long}\n`);
  });

  it('takes no value that a column has no text for', () => {
    expect(() => written([new Date(0)])).toThrow('a column takes no object');
  });
});
