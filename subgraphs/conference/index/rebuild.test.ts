import { deleteAction, insertActions } from '../../../tests/support/ownActions.sql.ts';
import { aid, nextVersion, pageOf } from '../../../tests/support/index.ts';
import { freePort, until } from '../../../tests/support/processes.ts';
import { serveForTest, type ServedSubgraph } from '../../../tests/support/subgraphs.ts';
import { createLog } from '@relance/kit/log.ts';
import { conference } from '../subgraph.ts';
import { followFeeds } from './followFeeds.ts';
import { applyPage } from './apply.sql.ts';
import { requestRebuild } from './indexStatus.sql.ts';
import { rebuildWhenAsked } from './rebuild.ts';
import { feedOf } from '../../../tests/support/signing.ts';

// The Conférence is an owner too: its own feed is as good as another's.
let served: ServedSubgraph;
beforeAll(async () => {
  served = await serveForTest(conference);
  const titles = Array.from({ length: 150 }, (_, at) => `Action ${at + 1}`);
  await insertActions(served.dataSource, titles);
  await deleteAction(served.dataSource, 150);
});
afterAll(() => served.close());

beforeEach(async () => {
  await served.dataSource.query(
    `TRUNCATE index_rebuild, record_index.feed_cursor, record_index.recovery_action,
       record_index.record_version`,
  );
});

const nobody = new AbortController().signal;

async function rebuild(
  feeds: object = { conference: feedOf('conference', served.url) },
  signal = nobody,
): Promise<void> {
  await requestRebuild(served.dataSource);
  await rebuildWhenAsked(served.dataSource, feeds, signal);
}

/** A list as the index alone makes it: cursors hold the id and the title by which it is sorted. */
async function list() {
  const { data } = await served.query<{
    recoveryActions: { totalCount: number; edges: { cursor: string }[] };
  }>('{ recoveryActions(first: 200, orderBy: TITLE_ASC) { totalCount edges { cursor } } }');
  return data?.recoveryActions;
}

async function lastRebuild() {
  const { data } = await served.query<{
    indexStatus: { rebuild: { finishedAt: string | null; failure: string | null } | null };
  }>('{ indexStatus { rebuild { finishedAt failure } } }');
  return data?.indexStatus.rebuild;
}

const finished = { finishedAt: expect.any(String) as string };

describe('a rebuild of the index', () => {
  it('reads every owner’s feed from its start', async () => {
    const before = await list();

    await rebuild();

    expect(before?.totalCount).toBe(0);
    expect((await list())?.totalCount).toBe(149);
    expect(await lastRebuild()).toEqual({ ...finished, failure: null });
  });

  it('gives readers the same answers before, meanwhile and after', async () => {
    await rebuild();
    const before = await list();
    const meanwhile: unknown[] = [];

    let done = false;
    const rebuilding = rebuild().finally(() => {
      done = true;
    });
    while (!done) meanwhile.push(await list());
    await rebuilding;

    expect(meanwhile.length).toBeGreaterThan(0);
    for (const answer of meanwhile) expect(answer).toEqual(before);
    expect(await list()).toEqual(before);
  });

  it('takes nothing back that somebody has seen, whatever is written meanwhile', async () => {
    const feeds = { conference: feedOf('conference', served.url) };
    await rebuild(feeds);
    const following = followFeeds(served.dataSource, feeds, createLog('conference'));
    const count = async () => (await list())?.totalCount ?? 0;
    const counts = [await count()];
    try {
      for (let times = 0; times < 3; times += 1) {
        await requestRebuild(served.dataSource);
        for (let done = false; !done; done = (await lastRebuild())?.finishedAt != null) {
          const seen = counts.at(-1) ?? 0;
          await insertActions(served.dataSource, ['Écrite entre-temps'], 1_000 + counts.length);
          while (counts.at(-1) === seen) counts.push(await count());
        }
      }
    } finally {
      await following.stop();
    }
    await served.dataSource.query(`DELETE FROM recovery_action WHERE title = 'Écrite entre-temps'`);

    expect(counts.length).toBeGreaterThan(10);
    expect(counts).toEqual(counts.toSorted((one, other) => one - other));
  });

  it('makes a damaged index whole again', async () => {
    await rebuild();
    const before = await list();
    await served.dataSource.query(
      `DELETE FROM record_index.recovery_action WHERE title < 'Action 2'`,
    );
    await served.dataSource.query(
      `UPDATE record_index.recovery_action SET title = 'Action perdue'`,
    );
    const damaged = await list();

    await rebuild();

    expect(damaged).not.toEqual(before);
    expect(await list()).toEqual(before);
  });

  it('sets aside what its indexes do not take, as the present one did', async () => {
    await served.dataSource.query(
      `UPDATE recovery_action SET theme_codes = ARRAY[(
         SELECT string_agg(md5(n::text), '') FROM generate_series(1, 1000) AS n)]
       WHERE title = 'Action 7'`,
    );

    await rebuild();
    const refused = await served.dataSource.query<unknown[]>(
      'SELECT reason FROM record_index.refused_record',
    );
    await served.dataSource.query(
      `UPDATE recovery_action SET theme_codes = '{}' WHERE title = 'Action 7'`,
    );

    expect(refused).toEqual([{ reason: expect.stringMatching(/^index row/) as string }]);
    expect((await list())?.totalCount).toBe(148);
    expect(await lastRebuild()).toEqual({ ...finished, failure: null });
  });

  it('knows the size of its tables at once, for good plans', async () => {
    await rebuild();

    expect(
      await served.dataSource.query(
        `SELECT reltuples AS rows FROM pg_class
         WHERE oid = 'record_index.recovery_action'::regclass`,
      ),
    ).toEqual([{ rows: 149 }]);
  });

  it('waits for a page that is going in, and does not collide with it', async () => {
    const loans = aid(901, { title: 'Prêts' });
    const runner = served.dataSource.createQueryRunner();
    await runner.startTransaction();
    await applyPage(runner.manager, 'record_index', 'TOURISM', null, pageOf(1, [loans]));

    const rebuilding = rebuild();
    await until(swapWaits);
    const cursor = { ...pageOf(1, []), position: 1, event: 1_000_000 };
    const next = pageOf(2, [nextVersion(loans)]);
    const applied = await applyPage(runner.manager, 'record_index', 'TOURISM', cursor, next);
    await runner.commitTransaction();
    await runner.release();
    await rebuilding;

    expect(applied).toEqual([]);
    expect(await lastRebuild()).toEqual({ ...finished, failure: null });
  });

  it('is done once, though two processes look for it', async () => {
    await requestRebuild(served.dataSource);
    await requestRebuild(served.dataSource);

    await Promise.all(
      [1, 2].map(() =>
        rebuildWhenAsked(
          served.dataSource,
          { conference: feedOf('conference', served.url) },
          nobody,
        ),
      ),
    );

    expect(await served.dataSource.query('SELECT failure FROM index_rebuild')).toEqual([
      { failure: null },
    ]);
    expect((await list())?.totalCount).toBe(149);
  });

  it('that was stopped half-way is taken up by the next process', async () => {
    await rebuild(undefined, AbortSignal.abort());
    const stopped = await lastRebuild();

    await rebuildWhenAsked(
      served.dataSource,
      { conference: feedOf('conference', served.url) },
      nobody,
    );

    expect(stopped).toEqual({ finishedAt: null, failure: null });
    expect((await list())?.totalCount).toBe(149);
  });
});

describe('a rebuild that cannot be finished', () => {
  it('keeps the present index and says which owner does not answer, and why', async () => {
    await rebuild();
    const before = await list();

    await rebuild({
      conference: feedOf('conference', served.url),
      tourism: feedOf('tourism', `http://127.0.0.1:${await freePort()}`),
    });

    expect(await list()).toEqual(before);
    expect(await lastRebuild()).toEqual({
      ...finished,
      failure: expect.stringMatching(
        /^the feed of tourism .*fetch failed: .*ECONNREFUSED/,
      ) as string,
    });
  });
});

async function swapWaits(): Promise<boolean> {
  const rows = await served.dataSource.query<unknown[]>(
    `SELECT FROM pg_locks WHERE NOT granted
       AND relation = 'record_index.feed_cursor'::regclass`,
  );
  return rows.length > 0;
}
