import { aid, publish, subsidy } from '../../../tests/support/index.ts';
import { serveForTest, type ServedSubgraph } from '../../../tests/support/subgraphs.ts';
import { conference } from '../subgraph.ts';

let served: ServedSubgraph;
beforeAll(async () => {
  served = await serveForTest(conference);
  await publish(served.dataSource, 'DEPARTMENT', [
    aid(1, {
      title: 'Subvention aux associations sportives',
      summary: 'Pour les clubs dont une manifestation de l’été a été annulée.',
    }),
    aid(2, {
      title: 'Relance du tourisme',
      summary: 'L’aide aux hébergements : gîtes, campings et hôtels de Saint-Hilaire.',
    }),
    aid(3, {
      title: 'Modernisation agricole',
      summary: 'Équipement des exploitations d’agriculture biologique, en vente directe.',
    }),
    aid(4, { title: 'Œuvres en ville', summary: 'Art contemporain, programme 2020-2021 (RN21).' }),
    subsidy(11, { title: 'Saison musicale', beneficiary_name: 'Orchestre de l’Albret' }),
  ]);
});
afterAll(() => served.close());

async function found(text: string): Promise<string[]> {
  const { data, errors } = await served.query<{ aids: { nodes: { title: string }[] } }>(
    'query ($text: String) { aids(filter: { text: $text }) { nodes { title } } }',
    { text },
  );
  if (!data) throw new Error(errors?.[0]?.message);
  return data.aids.nodes.map(({ title }) => title);
}

const sport = 'Subvention aux associations sportives';
const tourism = 'Relance du tourisme';
const farming = 'Modernisation agricole';
const art = 'Œuvres en ville';

describe('a text', () => {
  it.each([
    ['another ending', 'subventions', sport],
    ['another form of the verb', 'annuler', sport],
    ['no accents', 'hotels', tourism],
    ['accents where there are none', 'tourìsme', tourism],
    ['capitals', 'EXPLOITATION AGRICOLE', farming],
    ['accented capitals', 'ÉQUIPEMENTS', farming],
    ['an elision', 'l’agriculture', farming],
    ['a straight apostrophe', "l'aide d'hébergement", tourism],
    ['a ligature taken apart', 'oeuvre', art],
    ['words in another order', 'biologique équipement', farming],
    ['small words that are not there', 'une relance pour le tourisme', tourism],
    ['a small word without its accent', 'relance a saint hilaire', tourism],
    ['a hyphen left out', 'saint hilaire', tourism],
    ['a part of a hyphenated name', 'hilaire', tourism],
    ['the second year of a range', '2021', art],
    ['a short word', 'art', art],
  ])('finds a record under %s', async (_how, text, title) => {
    expect(await found(text)).toEqual([title]);
  });

  it.each([
    ['a letter left out', 'assocation', sport],
    ['a letter twice', 'tourismme', tourism],
    ['a wrong letter', 'relznce', tourism],
    ['a wrong first letter', 'nodernisation', farming],
    ['a wrong first letter in a short word', 'fille', art],
    ['a wrong letter amid a short word', 'vizle', art],
    ['two letters swapped in a long word', 'modernisatoin', farming],
    ['a typo beside a right word', 'manifestation assocation', sport],
    ['a typo, accents and a small word', 'l’hébergemment des gites', tourism],
  ])('forgives %s', async (_what, text, title) => {
    expect(await found(text)).toEqual([title]);
  });

  it.each([
    ['a word that nobody wrote', 'xylophonistes'],
    ['a right word beside one that is not there', 'tourisme xylophonistes'],
    ['a longer word that holds the asked one', 'culture'],
    ['words that only begin alike', 'vif'],
    ['two typos in a short word', 'relxnze'],
    ['small words alone', 'de la'],
    ['punctuation alone', '…?!'],
    ['a NUL', '\0'],
    ['words of two records', 'tourisme OR agricole'],
  ])('finds nothing under %s', async (_what, text) => {
    expect(await found(text)).toEqual([]);
  });

  it.each([
    ['a minus is no negation', '-tourisme', [tourism]],
    ['quotes are no phrase', '"sportives associations"', [sport]],
    ['an open quote or parenthesis is no error', '"tourisme (', [tourism]],
    ['a placeholder is no joker', 'tour%', []],
  ])('is words, not a query: %s', async (_what, text, expected) => {
    expect(await found(text)).toEqual(expected);
  });

  it('of blanks asks for everything', async () => {
    expect(await found('  ')).toHaveLength(4);
  });

  it('finds a subsidy by its beneficiary', async () => {
    const answer = await served.query(
      '{ subsidies(filter: { text: "orchestres" }) { nodes { title } } }',
    );

    expect(answer).toEqual({ data: { subsidies: { nodes: [{ title: 'Saison musicale' }] } } });
  });
});
