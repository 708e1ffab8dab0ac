import { insertActions, renameAction } from '../../../tests/support/ownActions.sql.ts';
import { until } from '../../../tests/support/processes.ts';
import { feedOf } from '../../../tests/support/signing.ts';
import { serveForTest, type ServedSubgraph } from '../../../tests/support/subgraphs.ts';
import { conference } from '../subgraph.ts';

let served: ServedSubgraph;
let partner: ServedSubgraph;
beforeAll(async () => {
  // A refused record is an error in the log: here it is expected.
  process.env['LOG_LEVEL'] = 'silent';
  // Any database with actions has a feed: a second one stands for the département's.
  [served, partner] = await Promise.all([
    serveForTest(conference),
    serveForTest(conference, { name: 'department' }),
  ]);
  await insertActions(served.dataSource, ['Assises de la relance', 'Observatoire', 'Charte'], 1);
  await insertActions(partner.dataSource, ['Plan collèges'], 1001);
  served.follow({
    conference: feedOf('conference', served.url),
    department: feedOf('department', partner.url),
  });
  await until(async () => (await count()) === 4);
});
afterAll(async () => {
  await served.close();
  await partner.close();
});

async function count(filter = '{}'): Promise<number | undefined> {
  const { data } = await served.query<{ recoveryActions: { totalCount: number } }>(
    `{ recoveryActions(filter: ${filter}) { totalCount } }`,
  );
  return data?.recoveryActions.totalCount;
}

async function status() {
  const { data } = await served.query<{
    indexStatus: {
      feeds: { owner: string; behind: number; caughtUpAt: string | null }[];
      rebuild: { finishedAt: string | null; failure: string | null } | null;
    };
  }>('{ indexStatus { feeds { owner behind caughtUpAt } rebuild { finishedAt failure } } }');
  if (!data) throw new Error('no status');
  const feed = (owner: string) => data.indexStatus.feeds.find((found) => found.owner === owner);
  return { conference: feed('CONFERENCE'), department: feed('DEPARTMENT'), ...data.indexStatus };
}

describe('the index, as it follows the feeds', () => {
  it('shows a transaction of thousands of records, page by page, to its last', async () => {
    const titles = Array.from({ length: 4_500 }, (_, at) => `Action locale ${at}`);

    await insertActions(partner.dataSource, titles, 2001);

    await until(async () => (await count('{ text: "locale" }')) === 4_500);
    await until(async () => (await status()).department?.behind === 0);
  });

  it('counts what it holds by then, so that its first readers get good plans', async () => {
    const counted = async () => {
      const [row] = await served.dataSource.query<{ rows: number }[]>(
        `SELECT reltuples::int AS rows FROM pg_class WHERE oid = 'record_index.recovery_action'::regclass`,
      );
      return row?.rows ?? 0;
    };

    await until(async () => (await counted()) > 4_000);
  });

  it('says of whose records one was refused, and goes on with all others', async () => {
    const before = await status();
    await served.dataSource.query('ALTER TABLE recovery_action ALTER COLUMN title DROP NOT NULL');
    await served.dataSource.query(`UPDATE recovery_action SET title = NULL WHERE title = 'Charte'`);

    await until(async () => (await status()).conference?.behind === 1);
    await insertActions(served.dataSource, ['Guichet unique'], 10);
    await until(async () => (await count('{ text: "guichet" }')) === 1);
    const refused = await status();
    await renameAction(served.dataSource, 3, 'Charte mendée');
    await until(async () => (await status()).conference?.behind === 0);
    const mended = await status();

    expect(refused.conference?.behind).toBe(1);
    expect(refused.department?.behind).toBe(0);
    expect(Date.parse(mended.conference?.caughtUpAt ?? '')).toBeGreaterThan(
      Date.parse(refused.conference?.caughtUpAt ?? ''),
    );
    expect(before.conference?.behind).toBe(0);
    expect(await count('{ text: "mendée" }')).toBe(1);
  });

  it('is rebuilt though an owner writes all the time, and loses none of it', async () => {
    const asked = await served.query('mutation { rebuildIndex { rebuild { finishedAt } } }');

    let writes = 0;
    for (; (await status()).rebuild?.finishedAt === null; writes += 1) {
      await renameAction(served.dataSource, 1, `Assises, séance ${writes}`);
    }

    expect(asked).toEqual({ data: { rebuildIndex: { rebuild: { finishedAt: null } } } });
    expect(writes).toBeGreaterThan(0);
    await until(async () => (await count(`{ text: "assises séance ${writes - 1}" }`)) === 1);
    expect(await count()).toBe(4_505);
    expect((await status()).rebuild?.failure).toBeNull();
  });
});
