import { insertActions } from '../../../tests/support/ownActions.sql.ts';
import { feedEpoch, nextVersion, recoveryAction } from '../../../tests/support/index.ts';
import { noon, publishOn } from '../../../tests/support/learned.ts';
import { serveForTest, type ServedSubgraph } from '../../../tests/support/subgraphs.ts';
import { requestRebuild } from '../index/indexStatus.sql.ts';
import { rebuildWhenAsked } from '../index/rebuild.ts';
import { conference } from '../subgraph.ts';
import { feedOf } from '../../../tests/support/signing.ts';

// The Conférence is an owner too: its own feed is as good as another's.
let served: ServedSubgraph;
beforeAll(async () => {
  served = await serveForTest(conference);
  await insertActions(served.dataSource, ['Marché de Noël', 'Voie verte']);
});
afterAll(() => served.close());

async function rebuild(): Promise<void> {
  await requestRebuild(served.dataSource);
  await rebuildWhenAsked(
    served.dataSource,
    { conference: feedOf('conference', served.url) },
    new AbortController().signal,
  );
}

function versions(): Promise<{ title: string; received_at: Date }[]> {
  return served.dataSource.query(
    `SELECT document ->> 'title' AS title, received_at FROM record_index.record_version
     ORDER BY title, version`,
  );
}

describe('a rebuild of the index', () => {
  it('does not move when a version was learned', async () => {
    await rebuild();
    await served.dataSource.query(
      `UPDATE record_index.record_version SET received_at = $1 WHERE document ->> 'title' = 'Voie verte'`,
      [noon('03-01')],
    );
    const before = await versions();

    await rebuild();

    expect(before).toHaveLength(2);
    expect(before[1]).toEqual({ title: 'Voie verte', received_at: new Date(noon('03-01')) });
    expect(await versions()).toEqual(before);
  });

  it('keeps what was learned while it was under way', async () => {
    const { dataSource } = served;
    const [{ epoch }] = await dataSource.query<[{ epoch: string }]>('SELECT epoch FROM feed_state');
    const fair = recoveryAction(901, { title: 'Foire' });
    await dataSource.query(
      `UPDATE record_index.feed_cursor SET epoch = $1 WHERE owner = 'CONFERENCE'`,
      [feedEpoch],
    );
    await publishOn(dataSource, 'CONFERENCE', { written: '04-01' }, [fair, nextVersion(fair)]);
    await dataSource.query(
      `UPDATE record_index.feed_cursor SET epoch = $1 WHERE owner = 'CONFERENCE'`,
      [epoch],
    );

    await rebuild();

    expect(await versions()).toMatchObject([
      { title: 'Foire', received_at: new Date(noon('04-01')) },
      { title: 'Foire', received_at: new Date(noon('04-01')) },
      { title: 'Marché de Noël' },
      { title: 'Voie verte' },
    ]);
  });
});
