import fastify, { type FastifyInstance } from 'fastify';
import { createNoteDatabase, insertNote, type NoteDatabase } from '../../../tests/support/notes.ts';
import { until } from '../../../tests/support/processes.ts';
import { CommitListener } from './commitListener.ts';
import type { FeedPage } from './feed.sql.ts';
import { serveFeed } from './feedRoute.ts';

let notes: NoteDatabase;
let server: FastifyInstance;
let url: string;
beforeAll(async () => {
  notes = await createNoteDatabase();
  server = fastify();
  const commits = new CommitListener(notes.url);
  server.addHook('onReady', () => commits.listen());
  server.addHook('preClose', () => commits.close());
  serveFeed(server, notes.dataSource, commits);
  url = await server.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  await server.close();
  await notes.drop();
});

async function get(query: Record<string, number | string>): Promise<FeedPage> {
  const parameters = new URLSearchParams(
    Object.entries(query).map(([name, value]) => [name, String(value)]),
  );
  const response = await fetch(`${url}/feed?${parameters}`);
  expect(response.status).toBe(200);
  return (await response.json()) as FeedPage;
}

const titles = ({ events }: FeedPage) => events.map(({ document }) => document?.['title']);

/** Where the feed ends now. */
async function end() {
  const { head } = await get({ limit: 1 });
  const { events } = await get({ limit: 5_000 });
  return { position: head, event: events.at(-1)?.event ?? 0 };
}

/** Backends that hear the commits of this database. */
async function listeners(): Promise<number[]> {
  const rows = await notes.dataSource.query<{ pid: number }[]>(
    `SELECT pid FROM pg_stat_activity
     WHERE datname = current_database() AND application_name = 'relance commits'`,
  );
  return rows.map(({ pid }) => pid);
}

// A wait longer than any test may last: an answer in time is an answer to the write.
const long = 30;

describe('GET /feed', () => {
  it('answers what is there, and goes on after a cursor within a transaction', async () => {
    const before = await end();
    await notes.dataSource.query(
      `INSERT INTO note (id, title)
       SELECT gen_random_uuid(), 'ligne ' || n FROM generate_series(1, 3) AS n`,
    );

    const first = await get({ ...before, limit: 2 });
    const { position = 0, event = 0 } = first.events.at(-1) ?? {};
    const second = await get({ position, event, limit: 2 });

    expect(titles(first)).toEqual(['ligne 1', 'ligne 2']);
    expect(titles(second)).toEqual(['ligne 3']);
    expect([first.complete, second.complete]).toEqual([false, true]);
  });

  it('answers an empty page when its wait is over', async () => {
    const page = await get({ ...(await end()), wait: 0.1 });

    expect(page).toMatchObject({ complete: true, events: [] });
  });

  it('answers all who wait as soon as something is committed', async () => {
    const cursor = await end();
    const waiting = [1, 2, 3].map(() => get({ ...cursor, wait: long }));

    await insertNote(notes.dataSource, 1, 'Ouverture du guichet');
    const pages = await Promise.all(waiting);

    expect(pages.map(titles)).toEqual(Array(3).fill(['Ouverture du guichet']));
  });

  it('does not answer for a write that is not committed', async () => {
    const session = await notes.session();
    await session.query('BEGIN');
    await insertNote(session, 2, 'Brouillon');

    const page = await get({ ...(await end()), wait: 0.2 });
    await session.query('ROLLBACK');

    expect(page.events).toEqual([]);
  });

  it('goes on after its listening connection was cut, and hears again', async () => {
    await until(async () => (await listeners()).length === 1);
    const [cut] = await listeners();
    const cursor = await end();
    const waiting = get({ ...cursor, wait: long });

    await notes.dataSource.query('SELECT pg_terminate_backend($1)', [cut]);
    await insertNote(notes.dataSource, 3, 'Après la coupure');

    expect(titles(await waiting)).toEqual(['Après la coupure']);
    await until(async () => (await listeners()).some((pid) => pid !== cut));
  });

  it.each([
    'position=-1',
    'position=1.5',
    'position=abc',
    'position=99999999999999999999',
    'event=-1',
    'limit=0',
    'limit=5001',
    'wait=31',
    'wait=-1',
    'wait=soon',
  ])('refuses %s and names it', async (query) => {
    const response = await fetch(`${url}/feed?${query}`);

    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      error: expect.stringContaining(query.split('=')[0] ?? '') as string,
    });
  });
});
