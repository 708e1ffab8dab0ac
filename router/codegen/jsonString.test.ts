import fc from 'fast-check';
import { awkwardTexts } from './fixtures/awkwardTexts.ts';
import { jsonString } from './jsonString.ts';

describe('a string as JSON', () => {
  it.each(awkwardTexts)('is written as JSON.stringify writes it: %j', (text) => {
    expect(jsonString(text)).toBe(JSON.stringify(text));
  });

  it('is so whatever the text is, and however long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
        expect(jsonString(text)).toBe(JSON.stringify(text));
      }),
    );
  });
});
