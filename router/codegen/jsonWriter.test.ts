import fc from 'fast-check';
import { awkwardTexts } from './fixtures/awkwardTexts.ts';
import { JsonWriter } from './jsonWriter.ts';

const writer = new JsonWriter();

function written(write: (writer: JsonWriter) => void): string {
  writer.begin();
  write(writer);
  return writer.bytes().toString();
}

describe('JSON written as bytes', () => {
  it.each(awkwardTexts)('says a text as JSON.stringify does: %j', (text) => {
    expect(written((out) => out.string(text))).toBe(JSON.stringify(text));
  });

  it('does so whatever the texts, and however many', () => {
    const texts = fc.array(fc.string({ unit: 'binary', maxLength: 100 }));
    fc.assert(
      fc.property(texts, (all) => {
        const expected = all.map((text) => JSON.stringify(text)).join('');

        expect(written((out) => all.forEach((text) => out.string(text)))).toBe(expected);
      }),
    );
  });

  it('says numbers and other values as JSON.stringify does', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.json(),
        (number, text) => {
          const value: unknown = JSON.parse(text);

          expect(written((out) => out.number(number))).toBe(JSON.stringify(number));
          expect(written((out) => out.value(value))).toBe(JSON.stringify(value));
        },
      ),
    );
  });

  it('takes the room it needs, and forgets what was begun and given up', () => {
    const megabytes = 'long texts '.repeat(200_000);
    const bytes = Buffer.from('{"a":');

    writer.begin();
    writer.string('given up');

    expect(
      written((out) => {
        out.raw(bytes);
        out.string(megabytes);
        for (let at = 0; at < 100_000; at++) out.number(at % 10);
      }),
    ).toBe(`{"a":${JSON.stringify(megabytes)}${'0123456789'.repeat(10_000)}`);
    expect(written((out) => out.number(7))).toBe('7');
  });

  it('gives bytes that nobody writes over', () => {
    writer.begin();
    writer.string('first');
    const first = writer.bytes();

    written((out) => out.string('other'));

    expect(first.toString()).toBe('"first"');
  });
});
