import { createNoteDatabase, type NoteDatabase, readPage } from '../../../tests/support/notes.ts';
import { readFeed, readFeedSql } from './feed.sql.ts';

let notes: NoteDatabase;
beforeAll(async () => {
  notes = await createNoteDatabase();
  // Plans are those of tables that nobody else counts: the server would, whenever it comes by.
  for (const table of ['note', 'feed_event', 'feed_transaction']) {
    await notes.dataSource.query(`ALTER TABLE ${table} SET (autovacuum_enabled = false)`);
  }
});
afterAll(() => notes.drop());

beforeEach(async () => {
  // Rows that are gone, but still in the index, make another plan as cheap; nobody may truncate what a feed tells of.
  await notes.dataSource.query('DELETE FROM note');
  await notes.dataSource.query('VACUUM note');
  await notes.dataSource.query('TRUNCATE feed_event, feed_transaction RESTART IDENTITY');
});

const start = { position: 0, event: 0 };

/** Notes of so many letters, in one transaction. */
function write(lengths: number[]): Promise<unknown> {
  return notes.dataSource.query(
    `INSERT INTO note (id, title)
     SELECT gen_random_uuid(), repeat('a', length) FROM unnest($1::int[]) AS length`,
    [lengths],
  );
}

describe('a page of a feed', () => {
  it('is short when its events are large, and holds at least one', async () => {
    await write([3_000_000, 3_000_000, 3_000_000, 9_000_000, 1]);

    const lengths: number[][] = [];
    for (let cursor = start, complete = false; !complete;) {
      const page = await readPage(notes.dataSource, cursor, 100);
      lengths.push(page.events.map(({ document }) => String(document?.['title']).length));
      cursor = page.events.at(-1) ?? cursor;
      complete = page.complete;
    }

    expect(lengths).toEqual([[3_000_000, 3_000_000], [3_000_000], [9_000_000], [1]]);
  });

  it('has no line break but those between its events', async () => {
    await notes.dataSource.query(
      `INSERT INTO note (id, title) VALUES (gen_random_uuid(), E'deux\\r\\nlignes')`,
    );

    const { events } = await readFeed(notes.dataSource, start, 10);

    expect(events).toHaveLength(1);
    expect(events.join()).not.toMatch(/[\r\n]/);
  });

  const uncounted = () => Promise.resolve();
  async function counted(): Promise<void> {
    await notes.dataSource.query('ANALYZE feed_event, feed_transaction, note');
  }

  it.each([
    ['its events have been counted', uncounted, counted],
    ['nobody has counted since there were a few', counted, uncounted],
  ])(
    'is read from where it begins, however long its transaction is, when %s',
    async (_, before, after) => {
      await write(Array<number>(100).fill(10));
      await before();
      await write(Array<number>(20_000).fill(10));
      await readFeed(notes.dataSource, start, 1);
      await after();

      const tables = [{ kind: `'Note'`, table: 'note', columns: ['id', 'version', 'title'] }];
      const plan = await notes.dataSource.query<{ 'QUERY PLAN': string }[]>(
        `EXPLAIN ${readFeedSql(tables)}`,
        [2, 10_000, 1_001],
      );
      const steps = plan.map((row) => row['QUERY PLAN']).join('\n');

      const [, rest = ''] = steps.split(/CTE rest|CTE page/);
      expect(rest).toMatch(/Index Scan using feed_event_pkey on feed_event/);
      expect(rest).toMatch(
        /Index Cond: \(ROW\(transaction_id, id\) > ROW\(\S+, '10000'::bigint\)\)/,
      );
      expect(rest).not.toMatch(/Sort|Bitmap/);
      expect(steps).toMatch(/Index Scan using note_pkey on note/);
      expect(steps).not.toMatch(/Seq Scan on (feed_event|note)/);
    },
  );
});
