import fc from 'fast-check';
import { recordId } from '../../../tests/support/index.ts';
import {
  createNoteDatabase,
  FeedReader,
  insertNote,
  type NoteDatabase,
} from '../../../tests/support/notes.ts';

let notes: NoteDatabase;
beforeAll(async () => {
  notes = await createNoteDatabase();
});
afterAll(() => notes.drop());

beforeEach(empty);

async function empty(): Promise<void> {
  await notes.dataSource.query('DELETE FROM note');
  await notes.dataSource.query('TRUNCATE feed_event, feed_transaction');
}

type Step =
  | { does: 'write'; writer: number }
  | { does: 'commit' | 'rollback'; writer: number }
  | { does: 'read'; limit: number };

const writer = fc.nat(2);
const someStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant('write' as const), writer }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('commit' as const), writer }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('rollback' as const), writer }) },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('read' as const),
      limit: fc.integer({ min: 1, max: 4 }),
    }),
  },
);

describe('a reader of the feed, however writers interleave', () => {
  it('sees every committed event exactly once, transaction by transaction', async () => {
    const writers = await Promise.all([notes.session(), notes.session(), notes.session()]);

    await fc.assert(
      fc.asyncProperty(fc.array(someStep, { maxLength: 40 }), async (steps) => {
        await empty();
        const reader = new FeedReader(notes.dataSource);
        const open: string[][] = [[], [], []];
        const committed: string[][] = [];
        let written = 0;

        const end = async (at: number, how: 'COMMIT' | 'ROLLBACK') => {
          await writers[at]?.query(how);
          const titles = open[at]?.splice(0) ?? [];
          if (how === 'COMMIT' && titles.length > 0) committed.push(titles);
        };
        for (const step of steps) {
          if (step.does === 'read') await reader.readOn(step.limit);
          else if (step.does === 'commit') await end(step.writer, 'COMMIT');
          else if (step.does === 'rollback') await end(step.writer, 'ROLLBACK');
          else {
            const session = writers[step.writer];
            if (!session) continue;
            if (open[step.writer]?.length === 0) await session.query('BEGIN');
            written += 1;
            await insertNote(session, written, `note ${written}`);
            open[step.writer]?.push(`note ${written}`);
          }
        }
        for (const at of [0, 1, 2]) await end(at, 'COMMIT');
        await reader.readToEnd(3);

        expect([...reader.titles].sort()).toEqual(committed.flat().sort());
        expect(transactionsOf(reader)).toEqual(expect.arrayContaining(committed));
      }),
      { numRuns: 60 },
    );
  });

  it('sees every version of records that all write at once exactly once', async () => {
    const numbers = [1, 2, 3];
    for (const number of numbers) await insertNote(notes.dataSource, number, 'version 1');
    const sessions = await Promise.all(Array.from({ length: 6 }, () => notes.session()));
    const reader = new FeedReader(notes.dataSource);
    const writeAll = async (session: (typeof sessions)[number], at: number) => {
      for (let round = 0; round < 25; round += 1) {
        const number = numbers[(at + round) % 3] ?? 1;
        await session.query('UPDATE note SET title = $2 WHERE id = $1', [
          recordId(number),
          `${at}, tour ${round}`,
        ]);
      }
    };

    let writing = true;
    const writes = Promise.all(sessions.map(writeAll)).finally(() => {
      writing = false;
    });
    for (let limit = 1; writing; limit = (limit % 5) + 1) await reader.readOn(limit);
    await writes;
    await reader.readToEnd(4);

    const upTo51 = Array.from({ length: 51 }, (_, at) => at + 1);
    for (const number of numbers) {
      const versions = reader.events
        .filter((event) => event.recordId === recordId(number))
        .map(({ version }) => version);
      expect(versions.sort((a, b) => a - b)).toEqual(upTo51);
    }
  });

  it('shares the work with other readers: none of them sees another order', async () => {
    const readers = [1, 2, 3].map(() => new FeedReader(notes.dataSource));
    const sessions = await Promise.all([notes.session(), notes.session()]);
    const writeAll = async (session: (typeof sessions)[number], at: number) => {
      for (let number = 1; number <= 30; number += 1) {
        await insertNote(session, at * 100 + number, `${at} ${number}`);
      }
    };

    let writing = true;
    const writes = Promise.all(sessions.map(writeAll)).finally(() => {
      writing = false;
    });
    while (writing) await Promise.all(readers.map((reader, at) => reader.readOn(at + 1)));
    await writes;
    await Promise.all(readers.map((reader) => reader.readToEnd()));

    expect(readers[0]?.titles).toHaveLength(60);
    expect(readers[1]?.titles).toEqual(readers[0]?.titles);
    expect(readers[2]?.titles).toEqual(readers[0]?.titles);
  });
});

/** Titles by position, in the order in which they were read. */
function transactionsOf({ events }: FeedReader): unknown[][] {
  const byPosition = new Map<number, unknown[]>();
  for (const { position, document } of events) {
    byPosition.set(position, [...(byPosition.get(position) ?? []), document?.['title']]);
  }
  return [...byPosition.values()];
}
