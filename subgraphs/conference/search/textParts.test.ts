import * as fc from 'fast-check';
import { createTestDatabase, type TestDatabase } from '../../../tests/support/databases.ts';
import { conference } from '../subgraph.ts';
import { foldedWords } from './foldedWords.ts';
import { excerptOf, textParts } from './textParts.ts';

const inFull = (parts: { text: string }[]) => parts.map(({ text }) => text).join('');

describe('a marked text', () => {
  it('tells the words apart, accents and capitals aside', () => {
    expect(textParts('L’Équipement des <b>gîtes</b>', ['equipement', 'gites'])).toEqual([
      { text: 'L’', isMatch: false },
      { text: 'Équipement', isMatch: true },
      { text: ' des <b>', isMatch: false },
      { text: 'gîtes', isMatch: true },
      { text: '</b>', isMatch: false },
    ]);
  });

  it('is the text and nothing else, whatever is marked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, marked) => {
        expect(inFull(textParts(text, marked))).toBe(text);
      }),
    );
  });

  it('of a long text is an excerpt around the first match, cut between words', () => {
    const text = `${'avant '.repeat(60)}trésorerie ${'après '.repeat(60)}fin`;

    const excerpt = excerptOf(text, ['tresorerie']);

    expect(excerpt.find(({ isMatch }) => isMatch)?.text).toBe('trésorerie');
    expect(inFull(excerpt)).toMatch(/^… avant .* après …$/);
    expect(inFull(excerpt).length).toBeLessThan(210);
  });

  it('of one word without end is cut all the same', () => {
    expect(inFull(excerptOf('x'.repeat(500), [])).length).toBeLessThan(210);
  });
});

describe('the words of a text', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase(conference);
  });
  afterAll(() => database.drop());

  it('are those that the index has of it', async () => {
    const french = fc.string({
      unit: fc.constantFrom(...'abcéèêàçùœŒÆÉÎï019 -’\'".,;/()\u00a0«»'.split('')),
    });
    await fc.assert(
      fc.asyncProperty(french, async (text) => {
        const [row] = await database.dataSource.query<[{ words: string }]>(
          'SELECT plain_words($1) AS words',
          [text],
        );
        expect(foldedWords(text).join(' ')).toBe(row.words);
      }),
    );
  });
});
