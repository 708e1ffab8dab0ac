import { recordId } from '../../../tests/support/index.ts';
import {
  createNoteDatabase,
  FeedReader,
  insertNote,
  type NoteDatabase,
  readPage,
} from '../../../tests/support/notes.ts';

let notes: NoteDatabase;
let reader: FeedReader;
beforeAll(async () => {
  notes = await createNoteDatabase();
});
afterAll(() => notes.drop());

beforeEach(async () => {
  await notes.dataSource.query('DELETE FROM note');
  await notes.dataSource.query('TRUNCATE feed_event, feed_transaction');
  reader = new FeedReader(notes.dataSource);
});

const sql = (text: string, values?: unknown[]) => notes.dataSource.query(text, values);

describe('a write', () => {
  it('is published, however it is made, and its versions count by themselves', async () => {
    await insertNote(notes.dataSource, 1, 'Marché de Nérac');
    await sql(`UPDATE note SET title = 'Marché de Fumel', version = 50`);
    await sql('DELETE FROM note');

    const events = await reader.readToEnd();

    expect(events).toMatchObject([
      { kind: 'Note', recordId: recordId(1), version: 1, document: { title: 'Marché de Nérac' } },
      { kind: 'Note', recordId: recordId(1), version: 2, document: { title: 'Marché de Fumel' } },
      { kind: 'Note', recordId: recordId(1), version: 3, document: null },
    ]);
    expect(events[1]?.document).toMatchObject({ id: recordId(1), version: 2 });
  });

  it('never shows a private column', async () => {
    await sql(`INSERT INTO note (id, title, private_author) VALUES ($1, 'Don', 'Mme Lafitte')`, [
      recordId(1),
    ]);
    await sql(`UPDATE note SET private_author = 'M. Lafitte'`);

    const events = await reader.readToEnd();

    expect(events.map(({ document }) => Object.keys(document ?? {}).sort())).toEqual([
      ['created_at', 'id', 'title', 'updated_at', 'version'],
      ['created_at', 'id', 'title', 'updated_at', 'version'],
    ]);
    expect(JSON.stringify(events)).not.toContain('Lafitte');
  });

  it('that touches no row publishes nothing', async () => {
    await sql(`UPDATE note SET title = 'x' WHERE false`);
    await sql('DELETE FROM note');

    expect(await reader.readToEnd()).toEqual([]);
    expect(await sql('SELECT FROM feed_transaction')).toEqual([]);
  });

  it('that inserts or updates publishes whichever it did', async () => {
    const upsert = `INSERT INTO note (id, title) SELECT * FROM unnest($1::uuid[], $2::text[])
      ON CONFLICT (id) DO UPDATE SET title = excluded.title`;

    await sql(upsert, [[recordId(1)], ['Halle']]);
    await sql(upsert, [
      [recordId(1), recordId(2)],
      ['Halle couverte', 'Pont'],
    ]);

    const events = await reader.readToEnd();
    expect(events.map(({ recordId: id, version }) => [id, version])).toEqual(
      expect.arrayContaining([
        [recordId(1), 1],
        [recordId(1), 2],
        [recordId(2), 1],
      ]),
    );
    expect(events).toHaveLength(3);
  });

  it('of a record that comes back under its id is newer than its deletion', async () => {
    await insertNote(notes.dataSource, 1, 'Démonstration');
    await sql('DELETE FROM note');
    await insertNote(notes.dataSource, 1, 'Démonstration');

    expect(await reader.readToEnd()).toMatchObject([
      { version: 1 },
      { version: 2, document: null },
      { version: 3, document: { title: 'Démonstration', version: 3 } },
    ]);
  });

  it.each([
    ['UPDATE note SET id = gen_random_uuid()', 'the id of a record cannot change'],
    ['TRUNCATE note', 'TRUNCATE note would not be in the feed: use DELETE'],
  ])('that a feed cannot tell is refused: %s', async (statement, message) => {
    await insertNote(notes.dataSource, 1, 'Charte');

    await expect(sql(statement)).rejects.toThrow(message);
    expect(await reader.readToEnd()).toHaveLength(1);
  });
});

describe('a transaction', () => {
  it('that commits late is not skipped, though a later one was read before it', async () => {
    const [slow, fast] = [await notes.session(), await notes.session()];
    await slow.query('BEGIN');
    await insertNote(slow, 1, 'Subvention lente');
    await insertNote(fast, 2, 'Subvention rapide');
    await reader.readToEnd();
    const readBefore = [...reader.titles];
    await slow.query('COMMIT');

    await reader.readToEnd();

    expect(readBefore).toEqual(['Subvention rapide']);
    expect(reader.titles).toEqual(['Subvention rapide', 'Subvention lente']);
  });

  it('is read as one, whatever others commit between its statements', async () => {
    const [first, second] = [await notes.session(), await notes.session()];
    await first.query('BEGIN');
    await insertNote(first, 1, 'Budget, chapitre 1');
    await insertNote(second, 2, 'Charte');
    await insertNote(first, 3, 'Budget, chapitre 2');
    await first.query('COMMIT');

    const events = await reader.readToEnd();

    expect(reader.titles).toEqual(['Budget, chapitre 1', 'Budget, chapitre 2', 'Charte']);
    expect(events.map(({ position }) => position)).toEqual([1, 1, 2]);
  });

  it('that is rolled back leaves nothing, and holds up nobody', async () => {
    const session = await notes.session();
    await session.query('BEGIN');
    await insertNote(session, 1, 'Erreur');
    await session.query('ROLLBACK');
    await insertNote(notes.dataSource, 2, 'Charte');

    await reader.readToEnd();

    expect(reader.titles).toEqual(['Charte']);
  });

  it('is without what a savepoint took back, be it its first write', async () => {
    const session = await notes.session();
    await session.query('BEGIN; SAVEPOINT line');
    await insertNote(session, 1, 'Ligne refusée');
    await session.query('ROLLBACK TO line');
    await insertNote(session, 2, 'Ligne acceptée');
    await session.query('SAVEPOINT line');
    await insertNote(session, 3, 'Autre ligne refusée');
    await session.query('ROLLBACK TO line; COMMIT');

    await reader.readToEnd();

    expect(reader.titles).toEqual(['Ligne acceptée']);
  });

  it('of many rows keeps their order from page to page', async () => {
    await insertNote(notes.dataSource, 9_001, 'avant');
    await sql(
      `INSERT INTO note (id, title)
       SELECT lpad(n::text, 32, '0')::uuid, 'ligne ' || n FROM generate_series(1, 40) AS n`,
    );
    await insertNote(notes.dataSource, 9_002, 'après');

    await reader.readToEnd(7);

    const lines = Array.from({ length: 40 }, (_, at) => `ligne ${at + 1}`);
    expect(reader.titles).toEqual(['avant', ...lines, 'après']);
    expect(new Set(reader.events.map(({ position }) => position)).size).toBe(3);
  });
});

describe('a page', () => {
  const start = { position: 0, event: 0 };

  it('says whether it was the last, also within a transaction', async () => {
    await sql(
      `INSERT INTO note (id, title)
       SELECT gen_random_uuid(), 'ligne ' || n FROM generate_series(1, 3) AS n`,
    );

    const pages = [
      await readPage(notes.dataSource, start, 2),
      await readPage(notes.dataSource, start, 3),
    ];

    expect(pages).toMatchObject([
      { head: 1, complete: false },
      { head: 1, complete: true },
    ]);
  });

  it('of an empty feed is complete, and names the database it is of', async () => {
    const pages = [
      await readPage(notes.dataSource, start, 5),
      await readPage(notes.dataSource, start, 5),
    ];

    expect(pages[0]).toMatchObject({ head: 0, complete: true, events: [] });
    expect(pages[0]?.epoch).toMatch(/^[0-9a-f-]{36}$/);
    expect(pages[1]?.epoch).toBe(pages[0]?.epoch);
  });

  it('past the end is empty and complete', async () => {
    await insertNote(notes.dataSource, 1, 'Charte');

    const page = await readPage(notes.dataSource, { position: 9, event: 0 }, 5);

    expect(page).toMatchObject({ head: 1, complete: true, events: [] });
  });
});
