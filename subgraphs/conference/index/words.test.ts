import { aid, nextVersion, publish } from '../../../tests/support/index.ts';
import { serveForTest, type ServedSubgraph } from '../../../tests/support/subgraphs.ts';
import { conference } from '../subgraph.ts';

let served: ServedSubgraph;
beforeAll(async () => {
  served = await serveForTest(conference);
});
afterAll(() => served.close());

beforeEach(async () => {
  await served.dataSource.query(
    `TRUNCATE record_index.aid, record_index.record_version, record_index.feed_cursor,
       record_index.word`,
  );
});

async function words(): Promise<Record<string, string>> {
  const rows = await served.dataSource.query<{ word: string; lexeme: string }[]>(
    'SELECT word, lexeme FROM record_index.word ORDER BY word',
  );
  return Object.fromEntries(rows.map(({ word, lexeme }) => [word, lexeme]));
}

async function found(text: string): Promise<string[]> {
  const { data, errors } = await served.query<{ aids: { nodes: { title: string }[] } }>(
    'query ($text: String) { aids(filter: { text: $text }, orderBy: TITLE_ASC) { nodes { title } } }',
    { text },
  );
  if (!data) throw new Error(errors?.[0]?.message);
  return data.aids.nodes.map(({ title }) => title);
}

describe('the dictionary of the index', () => {
  it('has the words of the records, folded, with their stems', async () => {
    await publish(served.dataSource, 'DEPARTMENT', [
      aid(1, { title: 'Aide à l’HÔTELLERIE', summary: 'Hôtels et hôtelleries.' }),
    ]);

    expect(await words()).toEqual({
      aide: 'aid',
      hotellerie: 'hoteller',
      hotelleries: 'hoteller',
      hotels: 'hotel',
    });
  });

  it.each([
    ['numbers', 'Délibération 10345', ['deliberation']],
    ['references', 'CP2021 n° 47195A', []],
    ['small words', 'avec des gîtes dans la ville', ['gites', 'ville']],
    ['what is too long to be a word', `gîte ${'abc'.repeat(20)}`, ['gite']],
  ])('leaves out %s', async (_what, title, expected) => {
    await publish(served.dataSource, 'DEPARTMENT', [aid(1, { title, summary: '' })]);

    expect(Object.keys(await words())).toEqual(expected);
  });

  it('learns the words of a later version too', async () => {
    const loans = aid(1, { title: 'Prêts', summary: '' });
    await publish(served.dataSource, 'DEPARTMENT', [loans]);

    await publish(served.dataSource, 'DEPARTMENT', [nextVersion(loans, { title: 'Avances' })]);

    expect(Object.keys(await words())).toEqual(['avances', 'prets']);
    expect(await found('avannces')).toEqual(['Avances']);
  });

  it('takes the same new words from two owners at once', async () => {
    const titles = Array.from({ length: 500 }, (_, at) => `Mot${letters(at)}`);
    const bring = (owner: string, first: number, inOrder: string[]) =>
      publish(
        served.dataSource,
        owner,
        inOrder.map((title, at) => aid(first + at, { title, summary: '' })),
      );

    await Promise.all([
      bring('DEPARTMENT', 1, titles),
      bring('TOURISM', 1001, [...titles].reverse()),
    ]);

    expect(Object.keys(await words())).toHaveLength(500);
  });
});

describe('a misspelt word', () => {
  it('finds records that have the right one in another form', async () => {
    await publish(served.dataSource, 'DEPARTMENT', [
      aid(1, { title: 'Association sportive' }),
      aid(2, { title: 'Les associations du lac' }),
    ]);

    expect(await found('assocation')).toEqual(['Association sportive', 'Les associations du lac']);
  });

  it('is no number: with another digit it is another one', async () => {
    await publish(served.dataSource, 'DEPARTMENT', [
      aid(1, { title: 'Délibération 10345' }),
      aid(2, { title: 'Délibération 10346' }),
    ]);

    expect(await found('deliberation 10346')).toEqual(['Délibération 10346']);
  });
});

/** A number in letters: 0 → aaa, 1 → aab, … */
function letters(number: number): string {
  return [676, 26, 1]
    .map((place) => String.fromCharCode(97 + (Math.floor(number / place) % 26)))
    .join('');
}
