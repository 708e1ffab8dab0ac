import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeSubsidies } from '../../../bench/syntheticSubsidies.ts';
import { alive, endProcesses, until } from '../../support/processes.ts';
import { ownerOn, type OwnerUnderTest, send, sendWatching } from './owner.ts';
import { type OwnPostgres, startOwnPostgres } from './ownPostgres.ts';
import { countRecords, holdTable, needAtCommit } from './state.sql.ts';

const rows = 20_000;
const message = 'The database went away. Nothing of the file was written: import it again.';
const unconfirmed =
  'The database went away while it confirmed the import. The file is written as a whole or not at all: import it again, which changes nothing if it is written.';

let folder: string;
let path: string;
let postgres: OwnPostgres;
let url: string;
let owner: OwnerUnderTest;
let pid: number;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'relance-faults-'));
  path = join(folder, 'subventions.csv');
  await writeSubsidies(path, rows);
  postgres = await startOwnPostgres();
  url = await postgres.createDatabase('relance_killed');
  owner = await ownerOn(url);
  ({ pid } = await owner.start());
}, 120_000);

afterAll(async () => {
  await owner.close();
  await endProcesses();
  await postgres.stop();
  await rm(folder, { recursive: true });
});

describe('PostgreSQL that is killed -9 in the middle of an import', () => {
  it('has the sender told with 503 that nothing was written', async () => {
    const held = await holdTable(url, 'subsidy');
    const sending = send(owner.url, path);
    await until(async () => (await held.waiting()).length > 0);

    postgres.kill();
    const answer = await sending;
    await held.release();
    await postgres.restart();

    expect(answer).toEqual({ status: 503, body: { error: { code: 'DATABASE_GONE', message } } });
    expect(await countRecords(url)).toBe(0);
    expect(await owner.runs()).toEqual([interrupted]);
  }, 120_000);

  it('has whoever watches the progress told by the last line', async () => {
    const held = await holdTable(url, 'import_line');
    const sending = sendWatching(owner.url, path);
    await until(async () => (await held.waiting()).length > 0);

    postgres.kill();
    const lines = await sending;
    await held.release();
    await postgres.restart();

    expect(lines).toContainEqual({ progress: expect.objectContaining({ lines: rows }) });
    expect(lines.at(-1)).toEqual({ error: { code: 'DATABASE_GONE', message } });
    expect(await countRecords(url)).toBe(0);
  }, 120_000);

  it('while it confirms the import, has the sender told what is not known', async () => {
    await needAtCommit(url);
    const held = await holdTable(url, 'at_commit');
    const sending = send(owner.url, path);
    await until(async () => (await held.waiting()).length > 0);

    postgres.kill();
    const answer = await sending;
    await held.release();
    await postgres.restart();

    expect(answer).toMatchObject({
      status: 503,
      body: { error: { code: 'DATABASE_GONE', message: unconfirmed } },
    });
    expect(await countRecords(url)).toBe(0);
  }, 120_000);

  it('in the session of the import alone, recovers by itself', async () => {
    const held = await holdTable(url, 'import_transaction');
    const sending = send(owner.url, path);
    await until(async () => (await held.waiting()).length > 0);
    const [session] = await held.waiting();

    postgres.kill(session);
    const answer = await sending;
    await held.release();
    await until(() =>
      countRecords(url).then(
        () => true,
        () => false,
      ),
    );

    expect(answer).toMatchObject({ status: 503, body: { error: { code: 'DATABASE_GONE' } } });
    expect(await countRecords(url)).toBe(0);
  }, 120_000);

  it('serves the same subgraph again when it is back, and takes the whole file', async () => {
    const answer = await send(owner.url, path);

    expect(alive([pid])).toEqual([pid]);
    expect(answer).toMatchObject({ status: 200, body: { added: 19_980, quarantined: 20 } });
    expect(await countRecords(url)).toBe(19_980);
    expect(owner.leftBehind()).toEqual([]);
  }, 120_000);
});

const interrupted = {
  state: 'INTERRUPTED',
  failure: {
    code: 'INTERRUPTED',
    message:
      'The process ended before the import did; nothing of it was written. Import the file again.',
  },
};
