import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from './embedded.ts';
import { openFolder, postmasterOf, processesOn } from './fixtures/processes.ts';
import type { EmbeddedPostgres } from './embedded.ts';

let directory: string;
let postgres: EmbeddedPostgres;
const clients: pg.Client[] = [];

beforeAll(async () => {
  directory = join(openFolder(), '.data');
  postgres = await startEmbeddedPostgres({ directory, settings: { work_mem: '7MB' } });
});

afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.end()));
});

afterAll(async () => {
  await postgres.stop();
  rmSync(join(directory, '..'), { recursive: true });
});

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  clients.push(client);
  return client;
}

async function settingsOf(url: string, names: string[]): Promise<Record<string, string>> {
  const client = await connect(url);
  const { rows } = await client.query<{ name: string; setting: string }>(
    'SELECT name, setting FROM pg_settings WHERE name = ANY($1)',
    [names],
  );
  return Object.fromEntries(rows.map(({ name, setting }) => [name, setting]));
}

describe('an embedded PostgreSQL', () => {
  it('listens on this machine only, in UTC, and forgets no acknowledged write', async () => {
    const names = ['listen_addresses', 'unix_socket_directories', 'TimeZone', 'fsync'];

    const settings = await settingsOf(postgres.url('postgres'), names);

    expect(settings).toEqual({
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      TimeZone: 'UTC',
      fsync: 'on',
    });
  });

  it('takes settings of the caller beside its own', async () => {
    const names = ['work_mem', 'max_connections', 'wal_level', 'data_checksums'];

    const settings = await settingsOf(postgres.url('postgres'), names);

    expect(settings).toEqual({
      work_mem: '7168',
      max_connections: '200',
      wal_level: 'minimal',
      data_checksums: 'on',
    });
  });

  it('knows French letters without a locale of the system', async () => {
    const client = await connect(postgres.url('postgres'));

    const { rows } = await client.query(
      "SELECT lower('ÉTÉ À NÉRAC') AS lower, upper('œuvre') AS upper, to_tsvector('french', 'Éducations à Marmande')::text AS words",
    );

    expect(rows).toEqual([{ lower: 'été à nérac', upper: 'ŒUVRE', words: "'marmand':3 'éduc':1" }]);
  });

  it('lets nobody in without its password, which only the account can read', async () => {
    const url = new URL(postgres.url('postgres'));
    url.password = 'relance';

    const attempt = connect(url.href);

    await expect(attempt).rejects.toMatchObject({ code: '28P01' });
    expect(statSync(join(directory, 'postgres.password')).mode & 0o777).toBe(0o600);
  });

  it('creates a database once, however many ask for it and however it is named', async () => {
    const name = 'Lot-et-Garonne "47"';

    await Promise.all([1, 2, 3, 4].map(() => postgres.createDatabase(name)));
    await postgres.createDatabase(name);

    const client = await connect(postgres.url(name));
    const { rows } = await client.query('SELECT current_database() AS name');
    expect(rows).toEqual([{ name: 'Lot-et-Garonne "47"' }]);
  });

  it('refuses a second start on its directory, naming the process and the folder', async () => {
    const running = postmasterOf(postgres.dataDirectory);

    const second = startEmbeddedPostgres({ directory });

    await expect(second).rejects.toMatchObject({
      code: 'ALREADY_RUNNING',
      message: `Process ${process.pid} already runs on ${directory}: stop it first, or use another folder.`,
    });
    expect(postmasterOf(postgres.dataDirectory)).toBe(running);
  });

  it('stops as often as it is told, leaves no process, and brings its data back', async () => {
    await postgres.createDatabase('communes');
    const before = await connect(postgres.url('communes'));
    await before.query('CREATE TABLE commune (name text)');
    await before.query("INSERT INTO commune VALUES ('Villeneuve-sur-Lot')");
    await Promise.all(clients.splice(0).map((client) => client.end()));

    await Promise.all([postgres.stop(), postgres.stop()]);
    await postgres.stop();
    const left = processesOn(directory);
    postgres = await startEmbeddedPostgres({ directory });

    const after = await connect(postgres.url('communes'));
    const { rows } = await after.query('SELECT name FROM commune');
    expect(left).toEqual([]);
    expect(rows).toEqual([{ name: 'Villeneuve-sur-Lot' }]);
  });
});
