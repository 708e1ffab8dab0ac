import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../../tests/support/databases.ts';
import { aid, deletion, nextVersion, pageOf, publish } from '../../../tests/support/index.ts';
import { conference } from '../subgraph.ts';
import { applyPage, noteBehind, readCursor } from './apply.sql.ts';
import { readFeedStatus } from './indexStatus.sql.ts';

let database: TestDatabase;
let dataSource: DataSource;
beforeAll(async () => {
  database = await createTestDatabase(conference);
  dataSource = database.dataSource;
});
afterAll(() => database.drop());

beforeEach(async () => {
  await dataSource.query(
    `TRUNCATE record_index.aid, record_index.record_version, record_index.feed_cursor,
       record_index.refused_record`,
  );
});

/** Applies the first page of the département's feed. */
function apply(page: ReturnType<typeof pageOf>) {
  return dataSource.transaction((manager) =>
    applyPage(manager, 'record_index', 'DEPARTMENT', null, page),
  );
}

const cursor = () => readCursor(dataSource.manager, 'record_index', 'DEPARTMENT');

async function aids(): Promise<{ title: string; version: number }[]> {
  return dataSource.query('SELECT title, version FROM record_index.aid ORDER BY title');
}

const loans = aid(1, { title: 'Prêts' });
const vouchers = aid(2, { title: 'Bons vacances' });

describe('a record that PostgreSQL refuses', () => {
  const broken = nextVersion(loans, { title: null });

  const statusOf = async (owner: string) => {
    const rows = await readFeedStatus(dataSource);
    return rows.find((row) => String(row.owner) === owner);
  };

  it('is set aside, with its reason: the others go in and the cursor moves', async () => {
    const refused = await apply(pageOf(1, [loans, broken, vouchers]));

    expect(refused).toEqual([
      {
        kind: 'Aid',
        recordId: loans.recordId,
        reason: expect.stringContaining('null value in column "title"') as string,
      },
    ]);
    expect(await aids()).toMatchObject([{ title: 'Bons vacances' }]);
    expect(await cursor()).toMatchObject({ position: 1, event: 1_000_002 });
  });

  it('stays as it was, and the owner counts as behind, while others do not', async () => {
    await publish(dataSource, 'DEPARTMENT', [loans]);
    const before = await statusOf('DEPARTMENT');

    await publish(dataSource, 'DEPARTMENT', [broken]);
    await publish(dataSource, 'TOURISM', [vouchers]);

    expect(await aids()).toMatchObject([
      { title: 'Bons vacances' },
      { title: 'Prêts', version: 1 },
    ]);
    expect(before).toMatchObject({ behind: 0 });
    expect(await statusOf('DEPARTMENT')).toMatchObject({
      behind: 1,
      caughtUpAt: before?.caughtUpAt,
    });
    expect(await statusOf('TOURISM')).toMatchObject({ behind: 0 });
  });

  it.each([
    ['mended', nextVersion(broken, { title: 'Prêts à taux zéro' }), ['Prêts à taux zéro']],
    ['deleted', deletion(broken), []],
  ])('is back in step once its owner has it %s', async (_how, next, titles) => {
    await publish(dataSource, 'DEPARTMENT', [loans, broken]);

    await publish(dataSource, 'DEPARTMENT', [next]);

    expect((await aids()).map(({ title }) => title)).toEqual(titles);
    expect(await statusOf('DEPARTMENT')).toMatchObject({ behind: 0 });
  });

  it('is found among thousands, and costs none of them', async () => {
    const many = Array.from({ length: 2_000 }, (_, at) => aid(at + 10));

    const refused = await apply(pageOf(1, [...many, broken, aid(9_999)]));

    expect(refused?.map(({ recordId }) => recordId)).toEqual([loans.recordId]);
    expect(await aids()).toHaveLength(2_001);
  });
});

describe('an owner counts as behind', () => {
  const status = async () => (await readFeedStatus(dataSource))[0];

  it('by the transactions that are left', async () => {
    await apply({ ...pageOf(3, [loans]), head: 8, complete: false });

    expect(await status()).toMatchObject({ owner: 'DEPARTMENT', behind: 5, caughtUpAt: null });
  });

  it('by one, while the rest of a long transaction is left', async () => {
    await apply({ ...pageOf(3, [loans]), complete: false });

    expect(await status()).toMatchObject({ behind: 1, caughtUpAt: null });
  });

  it('when a page could not be applied at all, be it the first one', async () => {
    await noteBehind(dataSource.manager, 'record_index', 'DEPARTMENT', pageOf(3, [loans]));

    expect(await status()).toMatchObject({ behind: 3, caughtUpAt: null, silence: null });
    expect(await cursor()).toMatchObject({ position: 0, event: 0 });
  });
});
