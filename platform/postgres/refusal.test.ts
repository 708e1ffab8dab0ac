import { mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startEmbeddedPostgres } from './embedded.ts';
import { openFolder, processesOn } from './fixtures/processes.ts';

let directory: string;
let data: string;

beforeEach(() => {
  directory = join(openFolder(), '.data');
  data = join(directory, 'postgres');
});

afterEach(() => {
  const left = processesOn(directory);
  rmSync(join(directory, '..'), { recursive: true });
  expect(left).toEqual([]);
});

/** Makes a cluster as an earlier run would have left it. */
async function makeCluster(): Promise<void> {
  const postgres = await startEmbeddedPostgres({ directory });
  await postgres.stop();
}

describe('a data directory that cannot be used', () => {
  it('of another major version is refused, told how to carry it over, and kept', async () => {
    await makeCluster();
    writeFileSync(join(data, 'PG_VERSION'), '14\n');

    const start = startEmbeddedPostgres({ directory });

    await expect(start).rejects.toMatchObject({
      code: 'DATA_DIRECTORY_UNUSABLE',
      message: `${data} was written by PostgreSQL 14, this is PostgreSQL 18: dump it with version 14 and load it again, or move it away to start with empty data.`,
    });
    expect(readFileSync(join(data, 'PG_VERSION'), 'utf8')).toBe('14\n');
  });

  it('with a torn control file is refused in the words of PostgreSQL, and kept', async () => {
    await makeCluster();
    truncateSync(join(data, 'global', 'pg_control'), 100);

    const start = startEmbeddedPostgres({ directory });

    await expect(start).rejects.toMatchObject({
      code: 'DATA_DIRECTORY_UNUSABLE',
      message: `PostgreSQL cannot use the data in ${data}: PANIC:  could not read file "global/pg_control": read 100 of 296. Bring back a copy of it, or move it away to start with empty data.`,
    });
    expect(readFileSync(join(data, 'global', 'pg_control'))).toHaveLength(100);
  });

  it('without its catalogues is refused, though the server itself starts', async () => {
    await makeCluster();
    for (const name of readdirSync(join(data, 'base'))) {
      rmSync(join(data, 'base', name), { recursive: true });
    }

    const start = startEmbeddedPostgres({ directory });

    await expect(start).rejects.toMatchObject({
      code: 'DATA_DIRECTORY_UNUSABLE',
      message: expect.stringContaining(`PostgreSQL cannot use the data in ${data}: `),
    });
  });

  it('that holds something else is refused, and nothing in it is touched', async () => {
    mkdirSync(data, { recursive: true });
    writeFileSync(join(data, 'notes.txt'), 'Réunion de Nérac');

    const start = startEmbeddedPostgres({ directory });

    await expect(start).rejects.toMatchObject({ code: 'DATA_DIRECTORY_UNUSABLE' });
    expect(readdirSync(data)).toEqual(['notes.txt']);
  });

  it('does not block a later start once it is moved away', async () => {
    await makeCluster();
    writeFileSync(join(data, 'PG_VERSION'), '14\n');
    await expect(startEmbeddedPostgres({ directory })).rejects.toThrow();

    rmSync(data, { recursive: true });
    const postgres = await startEmbeddedPostgres({ directory });

    expect(postgres.dataDirectory).toBe(data);
    await postgres.stop();
  });
});

describe('the password file', () => {
  it('is written anew when it was lost', async () => {
    await makeCluster();
    const lost = readFileSync(join(directory, 'postgres.password'), 'utf8');
    rmSync(join(directory, 'postgres.password'));

    const postgres = await startEmbeddedPostgres({ directory });

    await postgres.createDatabase('tourism');
    await postgres.stop();
    expect(readFileSync(join(directory, 'postgres.password'), 'utf8')).not.toBe(lost);
  });

  it('of another server is refused with the way out', async () => {
    await makeCluster();
    writeFileSync(join(directory, 'postgres.password'), 'chambers\n');

    const start = startEmbeddedPostgres({ directory });

    await expect(start).rejects.toMatchObject({
      code: 'DATA_DIRECTORY_UNUSABLE',
      message: expect.stringContaining('delete that file to have a new one set'),
    });
  });
});

describe('a start that cannot succeed', () => {
  it('says in one line that its directory cannot be written', async () => {
    writeFileSync(directory, 'a file where the folder should be');

    const start = startEmbeddedPostgres({ directory });

    await expect(start).rejects.toMatchObject({
      code: 'DATA_DIRECTORY_READ_ONLY',
      message: `${directory} cannot be written (ENOTDIR): make it a folder that this account may write to, or set the *_DATABASE_URL variables.`,
    });
  });

  it('names the setting that PostgreSQL does not know, without blaming the data', async () => {
    const settings = { max_conections: '10' };

    const start = startEmbeddedPostgres({ directory, settings });

    await expect(start).rejects.toMatchObject({
      code: 'SERVER_FAILED',
      message: `PostgreSQL does not start on ${data}: FATAL:  unrecognized configuration parameter "max_conections" (more in ${join(directory, 'postgres.log')})`,
    });
  });
});
