import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { createInterface } from 'node:readline';
import fastify, { type FastifyInstance } from 'fastify';
import { createNoteDatabase, insertNote, type NoteDatabase } from '../../../tests/support/notes.ts';
import { until } from '../../../tests/support/processes.ts';
import { tellChanges } from './changes.sql.ts';
import { serveChanges } from './changesRoute.ts';
import { CommitListener } from './commitListener.ts';

let notes: NoteDatabase;
let commits: CommitListener;
let server: FastifyInstance;
let url: string;
beforeAll(async () => {
  notes = await createNoteDatabase();
  await notes.dataSource.query(tellChanges({ feed_state: 'Reference' }));
  commits = new CommitListener(notes.url);
  server = fastify();
  server.addHook('onReady', () => commits.listen());
  server.addHook('preClose', () => commits.close());
  serveChanges(server, commits);
  url = await server.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  await server.close();
  await notes.drop();
});

interface Heard {
  status: number | undefined;
  lines: number;
  changed: string[];
  ended: boolean;
  leave: () => void;
}

/** Opens the stream; what it says is added as it comes. */
async function follow(): Promise<Heard> {
  const request = get(`${url}/changes`);
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  const heard: Heard = {
    ...{ status: response.statusCode, lines: 0, changed: [], ended: false },
    leave: () => request.destroy(),
  };
  request.on('error', () => undefined);
  response.on('error', () => undefined);
  response.on('close', () => {
    heard.ended = true;
  });
  const lines = createInterface(response);
  lines.on('error', () => undefined);
  lines.on('line', (line) => {
    heard.lines += 1;
    heard.changed.push(...((JSON.parse(line) as { changed?: string[] }).changed ?? []));
  });
  await until(() => heard.lines > 0);
  return heard;
}

describe('GET /changes', () => {
  it('tells each kind that a commit changed once, however many statements did', async () => {
    const heard = await follow();

    await notes.dataSource.transaction(async (manager) => {
      await insertNote(manager, 1, 'Ouverture du guichet');
      await insertNote(manager, 2, 'Fermeture du guichet');
      await manager.query('UPDATE feed_state SET epoch = gen_random_uuid()');
    });
    await until(() => heard.changed.length >= 2);

    expect(heard.changed.sort()).toEqual(['Note', 'Reference']);
    heard.leave();
  });

  it('says nothing of what was rolled back, and goes on saying that it lives', async () => {
    const heard = await follow();
    const session = await notes.session();
    await session.query('BEGIN');
    await insertNote(session, 3, 'Brouillon');
    await session.query('ROLLBACK');

    await until(() => heard.lines > 2);

    expect(heard.changed).toEqual([]);
    heard.leave();
  });

  it('ends when commits may be missed, is refused until they are heard again, and comes back', async () => {
    const heard = await follow();

    await notes.dataSource.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND application_name = 'relance commits'`,
    );
    await until(() => heard.ended);
    const refused = await follow();
    await until(async () => {
      const again = await follow();
      again.leave();
      return again.status === 200;
    });

    expect(refused.status).toBe(503);
  });

  it('leaves no listener behind when a reader goes', async () => {
    const heard = await follow();
    const listeners = () => commits.listenerCount('relance_changes');
    const before = listeners();

    heard.leave();
    await until(() => listeners() < before);

    expect(listeners()).toBe(0);
  });
});
