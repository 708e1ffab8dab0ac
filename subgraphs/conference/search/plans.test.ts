import { publicSight } from '@relance/schema/access/sight.ts';
import type { RecordKind } from '@relance/schema/partners.ts';
import { createTestDatabase, type TestDatabase } from '../../../tests/support/databases.ts';
import { fillIndex } from '../../../tests/support/fillIndex.sql.ts';
import type { Statement } from '../lists/list.sql.ts';
import { conference } from '../subgraph.ts';
import { countsStatement, facetStatement } from './counted.sql.ts';
import { relaxed } from './matching.sql.ts';
import { readQuestion } from './question.ts';
import { hitsStatement, isFewStatement, type SearchSelection } from './ranked.sql.ts';
import { suggestionsStatement } from './suggestions.sql.ts';
import { understand, understandingStatement } from './understood.sql.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase(conference);
  await fillIndex(database.dataSource);
  // As many words as a dictionary has.
  await database.dataSource.query(
    `INSERT INTO record_index.word
     SELECT translate(n::text, '0123456789', 'abcdefghij') || 'ment', 'mot' || n
     FROM generate_series(1, 20000) AS n`,
  );
  await database.dataSource.query('VACUUM ANALYZE record_index.word');
  await database.dataSource.query(
    `INSERT INTO place SELECT '47' || lpad(n::text, 3, '0'), 'COMMUNE', 'Lieu ' || n, n, ARRAY['lieu ' || n]
     FROM generate_series(1, 319) AS n`,
  );
});
afterAll(() => database.drop());

async function scans({ text, values }: Statement): Promise<string[]> {
  const rows = await database.dataSource.query<{ 'QUERY PLAN': string }[]>(
    `EXPLAIN ${text}`,
    values,
  );
  return rows.map((row) => row['QUERY PLAN']).filter((line) => line.includes('Seq Scan'));
}

async function selectionOf(text: string): Promise<SearchSelection> {
  return {
    understood: await understand(database.dataSource, readQuestion(text)),
    strictness: 'ALL',
    kinds: ['Aid', 'Subsidy', 'Investment', 'RecoveryAction'] satisfies RecordKind[],
    conditions: () => [],
    sight: publicSight,
    moment: null,
  };
}

const ofRecords = / (aid|subsidy|investment|recovery_action|word|organization)\b/;

describe('a search for', () => {
  it.each([
    ['a rare word', 'orchestre'],
    ['a rare word with a typo', 'orchetsre'],
    ['rare words', 'orchestre symphonique'],
    ['a phrase', '"orchestre symphonique"'],
    ['a place', 'lieu 190'],
    ['a SIREN', '999000011'],
    ['a rare word without another one', 'orchestre -fonctionnement'],
  ])('%s reads no whole table', async (_what, text) => {
    const selection = await selectionOf(text);

    const read = await Promise.all([
      scans(understandingStatement(readQuestion(text))),
      scans(isFewStatement(selection)),
      scans(hitsStatement(selection, 20, null)),
      scans(countsStatement(selection)),
      scans(facetStatement(selection, 'themes')),
    ]);

    expect(read.flat().filter((line) => ofRecords.test(line))).toEqual([]);
  });

  it('most of several words looks for each choice of them in the index of stems', async () => {
    const selection = await selectionOf('orchestre symphonique xylophones');
    const less = relaxed(selection.understood, 'ALL');

    const read = await scans(hitsStatement({ ...selection, strictness: less ?? 'ALL' }, 20, null));

    expect(less).toBe('MOST');
    expect(read.filter((line) => ofRecords.test(line))).toEqual([]);
  });
});

describe('suggestions', () => {
  it('come from indexes of beginnings', async () => {
    const read = await scans(suggestionsStatement(['orchestre', 'symph'], publicSight, 8));

    expect(read.filter((line) => ofRecords.test(line))).toEqual([]);
  });
});
