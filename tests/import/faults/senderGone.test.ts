import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { header, writeSubsidies } from '../../../bench/syntheticSubsidies.ts';
import { createEmptyDatabase, type EmptyDatabase } from '../../support/databases.ts';
import { endProcesses, until } from '../../support/processes.ts';
import { ownerOn, type OwnerUnderTest, reportIn } from './owner.ts';
import { type ImportRouter, routeTo, startImporter } from './router.ts';
import { countRecords } from './state.sql.ts';
import { signatureLine } from '../../support/signing.ts';

const line =
  'Département de Lot-et-Garonne;22470001300010;2021-03-26;2021-CP-1;Comité des fêtes;44306184100013;Fête;800;aide en numéraire;unique;2021-03-26;;non;1\r\n';

let folder: string;
let database: EmptyDatabase;
let owner: OwnerUnderTest;
let router: ImportRouter;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'relance-faults-'));
  database = await createEmptyDatabase('senders');
  owner = await ownerOn(database.url);
  await owner.start();
  router = await routeTo(owner);
}, 120_000);

afterAll(async () => {
  await router.close();
  await owner.close();
  await endProcesses();
  await database.drop();
  await rm(folder, { recursive: true });
});

// A file that arrives has no name: only Linux tells who holds it.
const whereHeldFilesShow = existsSync('/proc/self/fd') ? describe : describe.skip;
if (whereHeldFilesShow === describe.skip) console.warn('SKIPPED: files that arrive need /proc.');

whereHeldFilesShow('an upload that ends too early', () => {
  it.each([
    ['announces more than it sends', 'content-length: 1000000', `${header.join(';')}\r\n${line}`],
    ['lacks its last chunk', 'transfer-encoding: chunked', `5\r\nmonta\r\n`],
  ])('has begun nothing: it %s', async (_how, framing, body) => {
    const { port } = new URL(owner.url);
    const path = '/imports?file=half.csv';
    const signature = signatureLine('department', 'POST', path);
    const socket = connect(Number(port), '127.0.0.1');
    socket.write(
      `POST ${path} HTTP/1.1\r\nhost: owner\r\n${signature}\r\n${framing}\r\n\r\n${body}`,
    );
    await until(() => owner.arriving() === 1);

    socket.end();
    await once(socket.resume(), 'close');
    await until(() => owner.arriving() === 0);

    expect(await owner.runs()).toEqual([]);
    expect(await countRecords(database.url)).toBe(0);
    expect(owner.leftBehind()).toEqual([]);
  });
});

whereHeldFilesShow('relance import', () => {
  it('that is killed -9 while it sends has begun nothing; called again, it imports all', async () => {
    const path = join(folder, 'subventions.csv');
    await writeSubsidies(path, 20_000);
    const held = router.line.holdAfter(2_000_000);
    const importer = startImporter(router, path);
    await held;

    await importer.end('SIGKILL');
    await until(() => owner.arriving() === 0);
    const runs = await owner.runs();
    const written = await countRecords(database.url);
    const left = owner.leftBehind();
    void router.line.holdAfter(Infinity);
    const again = startImporter(router, path);
    const { code } = await again.ended;

    expect({ runs, written, left }).toEqual({ runs: [], written: 0, left: [] });
    expect(code).toBe(3);
    expect(reportIn(again)).toMatchObject({ added: 19_980, quarantined: 20 });
    expect(await countRecords(database.url)).toBe(19_980);
  }, 120_000);

  it('of a file that grows meanwhile imports what it held at one moment, and says how many lines', async () => {
    const path = join(folder, 'growing.csv');
    await writeSubsidies(path, 2_000);
    const { length } = await readFile(path);
    const importer = startImporter(router, path);
    let sent = false;
    void importer.ended.then(() => (sent = true));

    await until(async () => {
      await appendFile(path, line);
      return sent;
    });
    const report = reportIn(importer);
    const moment = momentOf(await readFile(path), length, report.sha256);

    expect(moment?.split('\r\n')).toHaveLength(report.lines + 2);
  }, 120_000);
});

/** What the file held when it had that hash; undefined when it never had. */
function momentOf(file: Buffer, from: number, sha256: string): string | undefined {
  const hash = createHash('sha256').update(file.subarray(0, from));
  for (let length = from; length <= file.length; length += 1) {
    if (hash.copy().digest('hex') === sha256) return file.toString('utf8', 0, length);
    hash.update(file.subarray(length, length + 1));
  }
  return undefined;
}
