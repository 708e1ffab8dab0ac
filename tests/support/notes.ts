import pg from 'pg';
import type { DataSource, MigrationInterface, QueryRunner } from 'typeorm';
import { connect } from '@relance/kit/database/connect.ts';
import {
  type FeedCursor,
  type FeedEvent,
  type FeedPage,
  pageJson,
  readFeed,
} from '@relance/kit/feed/feed.sql.ts';
import { createFeed } from '@relance/kit/feed/feedTables.sql.ts';
import { storeDocumentsLate } from '@relance/kit/feed/lateDocuments.sql.ts';
import { createEmptyDatabase } from './databases.ts';
import { recordId } from './index.ts';
import type { Queryable } from './ownActions.sql.ts';

class Notes1700000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(createFeed);
    await runner.query(storeDocumentsLate);
    await runner.query(`
      CREATE TABLE note (
        id uuid PRIMARY KEY,
        version int NOT NULL DEFAULT 1,
        title text NOT NULL,
        private_author text,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now()
      );
      CALL feed_track('note', 'Note');`);
  }

  async down(): Promise<void> {}
}

export interface NoteDatabase {
  url: string;
  dataSource: DataSource;
  /** Another session, for a transaction of its own. */
  session: () => Promise<pg.Client>;
  drop: () => Promise<void>;
}

/** A database with the feed of the smallest kind of record: a note with a title. */
export async function createNoteDatabase(): Promise<NoteDatabase> {
  const { url, drop } = await createEmptyDatabase('notes');
  const dataSource = await connect({
    setting: 'TEST_DATABASE_URL',
    url,
    entities: [],
    migrations: [Notes1700000000000],
  });
  const sessions: pg.Client[] = [];
  return {
    url,
    dataSource,
    session: async () => {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      sessions.push(client);
      return client;
    },
    drop: async () => {
      await Promise.all(sessions.map((client) => client.end()));
      await dataSource.destroy();
      await drop();
    },
  };
}

/** Writes a new note, in whatever transaction the session is. */
export async function insertNote(session: Queryable, number: number, title: string): Promise<void> {
  await session.query('INSERT INTO note (id, title) VALUES ($1, $2)', [recordId(number), title]);
}

/** A page of the feed as whoever asks for it gets it. */
export async function readPage(
  dataSource: DataSource,
  after: FeedCursor,
  limit: number,
): Promise<FeedPage> {
  const page = pageJson(await readFeed(dataSource, after, limit));
  return JSON.parse(page.toString()) as FeedPage;
}

/** A reader of the feed that keeps its cursor, as the index does. */
export class FeedReader {
  cursor: FeedCursor = { position: 0, event: 0 };
  readonly events: FeedEvent[] = [];

  constructor(private readonly dataSource: DataSource) {}

  /** Reads one page; true when nothing was left. */
  async readOn(limit = 1_000): Promise<boolean> {
    const page = await readPage(this.dataSource, this.cursor, limit);
    this.events.push(...page.events);
    const last = page.events.at(-1);
    if (last) this.cursor = { position: last.position, event: last.event };
    return page.complete;
  }

  async readToEnd(limit?: number): Promise<FeedEvent[]> {
    while (!(await this.readOn(limit)));
    return this.events;
  }

  get titles(): unknown[] {
    return this.events.map(({ document }) => document?.['title'] ?? null);
  }
}
