import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { processLives } from '../lock.mjs';
import { startEmbeddedPostgres } from './embedded.ts';
import { answerOf, kill9, openFolder, postmasterOf } from './fixtures/processes.ts';
import { processesOn, serve, stopServing, until } from './fixtures/processes.ts';

let directory: string;

beforeEach(() => {
  directory = join(openFolder(), '.data');
});

afterEach(() => {
  const left = processesOn(directory);
  for (const { pid } of left) process.kill(pid, 'SIGKILL');
  rmSync(join(directory, '..'), { recursive: true });
  expect(left).toEqual([]);
});

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function recordGrant(url: string): Promise<void> {
  await query(url, 'CREATE TABLE grants (beneficiary text, cents bigint)');
  await query(url, "INSERT INTO grants VALUES ('Conserverie de Tonneins', 2300000)");
}

async function recordedGrants(): Promise<unknown[]> {
  const postgres = await startEmbeddedPostgres({ directory });
  try {
    return await query(postgres.url('postgres'), 'SELECT beneficiary, cents FROM grants');
  } finally {
    await postgres.stop();
  }
}

const grants = [{ beneficiary: 'Conserverie de Tonneins', cents: '2300000' }];

describe('when the process that runs the server is killed', () => {
  it('takes the server with it, and no acknowledged write is lost', async () => {
    const running = serve(directory);
    const { url, dataDirectory } = await answerOf(running);
    await recordGrant(url);
    const server = postmasterOf(dataDirectory);

    await kill9(running);
    await until(() => !processLives(server));

    expect(await recordedGrants()).toEqual(grants);
  });

  it('stops the orphan at the next start when the watchdog was killed too', async () => {
    const running = serve(directory);
    const { url, dataDirectory } = await answerOf(running);
    await recordGrant(url);
    const orphan = postmasterOf(dataDirectory);
    for (const { pid, command } of processesOn(directory)) {
      if (command.includes('watchdog.mjs')) process.kill(pid, 'SIGKILL');
    }
    await kill9(running);
    const survived = processLives(orphan);

    const next = serve(directory);
    const answer = await answerOf(next);

    expect(survived).toBe(true);
    expect(processLives(orphan)).toBe(false);
    expect(answer.lines).toEqual([
      `An earlier run was killed and left PostgreSQL (process ${orphan}) on ${dataDirectory}: stopping it.`,
    ]);
    expect(await query(answer.url, 'SELECT beneficiary, cents FROM grants')).toEqual(grants);
    await stopServing(next);
  });

  it('starts again at once, while the watchdog is still at work', async () => {
    const running = serve(directory);
    await recordGrant((await answerOf(running)).url);

    await kill9(running);

    expect(await recordedGrants()).toEqual(grants);
  });

  it('does not take a data directory for whole whose making was cut short', async () => {
    const running = serve(directory);
    await until(() => existsSync(directory) && unfinished().some((name) => isBegun(name)));

    await kill9(running);
    const left = {
      unfinished: unfinished().length,
      whole: existsSync(join(directory, 'postgres')),
    };
    const postgres = await startEmbeddedPostgres({ directory });

    const answer = await query(postgres.url('postgres'), 'SELECT 47 AS department');
    await postgres.stop();
    await until(() => processesOn(directory).length === 0);
    expect(left).toEqual({ unfinished: 1, whole: false });
    expect(answer).toEqual([{ department: 47 }]);
  });
});

describe('when the server is not stopped in order', () => {
  it('ends with a process that simply runs out of work', async () => {
    const running = serve(directory, { manner: 'leave' });
    const exit = once(running, 'exit');
    const { dataDirectory } = await answerOf(running);

    const [code] = (await exit) as [number];
    await until(() => processesOn(dataDirectory).length === 0);

    expect(code).toBe(0);
  });

  it('starts again after the server itself was killed, and says so', async () => {
    const lines: string[] = [];
    const postgres = await startEmbeddedPostgres({ directory, log: (line) => lines.push(line) });
    await recordGrant(postgres.url('postgres'));

    process.kill(postmasterOf(postgres.dataDirectory), 'SIGKILL');
    await until(() => lines.length > 0);
    await postgres.stop();

    expect(lines).toEqual([
      `PostgreSQL ended unasked (exit SIGKILL); its log is ${join(directory, 'postgres.log')}.`,
    ]);
    expect(await recordedGrants()).toEqual(grants);
  });

  it('leaves the stranger alone to whom the pid of a killed server has gone', async () => {
    const first = await startEmbeddedPostgres({ directory });
    await recordGrant(first.url('postgres'));
    const file = join(first.dataDirectory, 'postmaster.pid');
    const written = readFileSync(file, 'utf8');
    await first.stop();
    const { uid, gid } = statSync(first.dataDirectory);
    // Of the server's own account, as only then PostgreSQL itself would refuse to start.
    const stranger = spawn('sleep', ['600'], { uid, gid });
    writeFileSync(file, written.replace(/^\d+/, String(stranger.pid)));
    spawnSync('chown', [`${uid}:${gid}`, file]);

    const recovered = await recordedGrants();

    expect(recovered).toEqual(grants);
    expect(processLives(Number(stranger.pid))).toBe(true);
    await kill9(stranger);
  });

  it('clears away what an unfinished start has left', async () => {
    mkdirSync(join(directory, 'postgres.unfinished-a1b2c3', 'data'), { recursive: true });
    writeFileSync(join(directory, 'postgres.unfinished-a1b2c3', 'data', 'PG_VERSION'), '18\n');

    const postgres = await startEmbeddedPostgres({ directory });

    await postgres.stop();
    expect(readdirSync(directory).sort()).toEqual([
      'postgres',
      'postgres.log',
      'postgres.password',
    ]);
  });
});

function unfinished(): string[] {
  return readdirSync(directory).filter((name) => name.startsWith('postgres.unfinished-'));
}

function isBegun(name: string): boolean {
  return existsSync(join(directory, name, 'data', 'PG_VERSION'));
}
