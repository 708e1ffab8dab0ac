import { chownSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { writeSubsidies } from '../../../bench/syntheticSubsidies.ts';
import { serverAccount } from '../../../platform/postgres/account.ts';
import { endProcesses } from '../../support/processes.ts';
import { ownerOn, type OwnerUnderTest, send, sendWatching } from './owner.ts';
import { type OwnPostgres, startOwnPostgres } from './ownPostgres.ts';
import { mountSmallDisk, type SmallDisk } from './smallDisk.ts';
import { countRecords } from './state.sql.ts';

const megabyte = 1_000_000;
const rows = 20_000;
const error = {
  code: 'DISK_FULL',
  message:
    "The server's disk is full. Nothing of the file was written: make room, then import it again.",
};

const tried = mountSmallDisk(megabyte);
tried?.unmount();
if (!tried) console.warn('SKIPPED: only root can mount a disk that is full.');

(tried ? describe : describe.skip)('a full disk', () => {
  let folder: string;
  let path: string;
  let postgres: OwnPostgres;
  let arrivals: SmallDisk;
  let tables: SmallDisk;
  let url: string;
  let owner: OwnerUnderTest;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'relance-faults-'));
    path = join(folder, 'subventions.csv');
    await writeSubsidies(path, rows);
    [arrivals, tables] = [diskOf(10 * megabyte), diskOf(500 * megabyte)];
    postgres = await startOwnPostgres();
    url = await databaseOn(tables);
    owner = await ownerOn(url, arrivals.folder);
    await owner.start();
  }, 120_000);

  afterAll(async () => {
    await owner.close();
    await endProcesses();
    await postgres.stop();
    arrivals.unmount();
    tables.unmount();
    await rm(folder, { recursive: true });
  });

  it('where files arrive: the sender is told with 507, and nothing stays there', async () => {
    arrivals.leave(megabyte);

    const answer = await send(owner.url, path);
    arrivals.leave(10 * megabyte);

    expect(answer).toEqual({ status: 507, body: { error } });
    expect(owner.leftBehind()).toEqual([]);
    expect(owner.arriving()).toBe(0);
    expect(await countRecords(url)).toBe(0);
  });

  it('that takes all but the end of a file has not taken the file', async () => {
    const small = join(folder, 'small.csv');
    await writeFile(
      small,
      `idAttribuant;nomBeneficiaire;montant\n${'22470001300010;Judo club;8\n'.repeat(1_500)}`,
    );
    arrivals.leave(20_000);

    const answer = await send(owner.url, small);
    arrivals.leave(10 * megabyte);

    expect(answer).toEqual({ status: 507, body: { error } });
    expect(await countRecords(url)).toBe(0);
  });

  it.each([
    ['while lines are staged', megabyte, expect.not.objectContaining({ lines: rows })],
    ['while records are written', 16 * megabyte, expect.objectContaining({ lines: rows })],
  ])(
    'of PostgreSQL, %s: nothing is written',
    async (_moment, room, progress) => {
      tables.leave(room);

      const lines = await sendWatching(owner.url, path);
      tables.leave(300 * megabyte);

      expect(lines.at(-1)).toEqual({ error });
      expect(lines.at(-2)).toEqual({ progress });
      expect(await countRecords(url)).toBe(0);
      expect((await owner.runs())[0]).toEqual({ state: 'FAILED', failure: error });
    },
    120_000,
  );

  it('is no more in the way once there is room', async () => {
    const answer = await send(owner.url, path);

    expect(answer).toMatchObject({ status: 200, body: { added: 19_980, quarantined: 20 } });
    expect(await countRecords(url)).toBe(19_980);
  }, 120_000);

  async function databaseOn({ folder: location }: SmallDisk): Promise<string> {
    const account = serverAccount();
    if (account) chownSync(location, account.uid, account.gid);
    const database = new URL(await postgres.createDatabase('postgres'));
    const client = new pg.Client({ connectionString: database.href });
    await client.connect();
    await client.query(`CREATE TABLESPACE small LOCATION '${location}'`);
    await client.query('CREATE DATABASE relance_small TABLESPACE small');
    await client.end();
    database.pathname = '/relance_small';
    return database.href;
  }
});

function diskOf(bytes: number): SmallDisk {
  const disk = mountSmallDisk(bytes);
  if (!disk) throw new Error('a disk could be mounted a moment ago');
  return disk;
}
