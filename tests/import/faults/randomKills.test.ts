import { createReadStream } from 'node:fs';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { department } from '@relance/department/subgraph.ts';
import { Random } from '@relance/kit/demo/random.ts';
import { importFile } from '@relance/kit/import/run/importFile.ts';
import { writeSubsidies } from '../../../bench/syntheticSubsidies.ts';
import { createTestDatabase } from '../../support/databases.ts';
import { endProcesses, until } from '../../support/processes.ts';
import { type ImportAnswer, ownerOn, type OwnerUnderTest, send } from './owner.ts';
import { type OwnPostgres, startOwnPostgres } from './ownPostgres.ts';
import { type ImportRouter, routeTo, startImporter } from './router.ts';
import { countPaid, differences, openTransactions, stateOf } from './state.sql.ts';

const rounds = Number(process.env['IMPORT_KILLS'] ?? '3');
const victims = ['sender', 'subgraph', 'PostgreSQL'] as const;

// Printed in the title: IMPORT_KILL_SEED=… repeats the moments of a run.
const seed = process.env['IMPORT_KILL_SEED'] ?? String(Date.now() % 100_000);

let folder: string;
let postgres: OwnPostgres;
let url: string;
let owner: OwnerUnderTest;
let router: ImportRouter;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'relance-faults-'));
  postgres = await startOwnPostgres();
  url = await postgres.createDatabase('relance_rounds');
  owner = await ownerOn(url);
  await owner.start();
  router = await routeTo(owner);
}, 120_000);

afterAll(async () => {
  await router.close();
  await owner.close();
  await endProcesses();
  await postgres.stop();
  await rm(folder, { recursive: true });
});

describe(`kill -9 at random moments of ${rounds} imports (IMPORT_KILL_SEED=${seed})`, () => {
  it(
    'leaves a whole file or nothing, as the sender was told, and ends as if nothing had happened',
    async () => {
      const random = new Random(`imports ${seed}`);
      const editions = [await writeEdition(0)];
      const begun = Date.now();
      await send(owner.url, editions[0] ?? '');
      const duration = Date.now() - begun;

      for (let round = 1; round <= rounds; round += 1) {
        const path = await writeEdition(round);
        editions.push(path);
        const victim = victims[round % victims.length] ?? 'sender';
        const told = await killDuring(path, victim, random, duration);
        const written = await countPaid(url, conditionOf(round));
        const again = await send(owner.url, path);

        expect({ victim, told, written, allowed: allowedBy(told, round) }).toMatchObject({
          allowed: expect.arrayContaining([written]) as unknown,
        });
        expect(again).toMatchObject({ status: 200, body: { accepted: acceptedOf(round) } });
      }

      const twin = await undisturbed(editions);
      expect(differences(await stateOf(url), twin)).toEqual([]);
      expect(owner.leftBehind()).toEqual([]);
    },
    120_000 + rounds * 30_000,
  );
});

/** Ends the victim at some moment of the import and brings it back; answers what the sender heard. */
async function killDuring(
  path: string,
  victim: (typeof victims)[number],
  random: Random,
  duration: number,
): Promise<ImportAnswer | undefined> {
  if (victim === 'sender') {
    const { size } = await stat(path);
    const held = router.line.holdAfter(random.integer(1, size));
    const importer = startImporter(router, path);
    await held;
    await importer.end('SIGKILL');
    return undefined;
  }
  const sending = send(owner.url, path);
  // Whatever becomes of it is looked at below.
  sending.catch(() => undefined);
  await pause(random.integer(0, Math.ceil(duration * 1.2)));
  if (victim === 'subgraph') {
    await owner.kill();
    await until(async () => (await openTransactions(url)) === 0);
    await owner.start();
    return sending.catch(() => undefined);
  }
  postgres.kill();
  const told = await sending;
  await postgres.restart();
  return told;
}

/** How many records there may be of an import whose sender was told this. */
function allowedBy(told: ImportAnswer | undefined, round: number): number[] {
  const all = acceptedOf(round);
  if (told?.status === 200) return [all];
  return told?.body.error?.message.includes('Nothing of the file was written') ? [0] : [0, all];
}

/** The next edition: it changes what every line says and has more of them. */
async function writeEdition(round: number): Promise<string> {
  const path = join(folder, `edition-${round}.csv`);
  await writeSubsidies(path, rowsOf(round));
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replaceAll(';unique;', `;${conditionOf(round)};`));
  return path;
}

function conditionOf(round: number): string {
  return `versement ${round}`;
}

function rowsOf(round: number): number {
  return 3_000 + 500 * Math.min(round, 6);
}

// One row in a thousand can't be a record.
function acceptedOf(round: number): number {
  return rowsOf(round) - Math.floor(rowsOf(round) / 1_000);
}

async function undisturbed(editions: readonly string[]): Promise<Record<string, string[]>> {
  const { dataSource, url: twin, drop } = await createTestDatabase(department);
  for (const path of editions) {
    const options = { fileName: basename(path) };
    await importFile(dataSource, department.imports ?? [], createReadStream(path), options);
  }
  const state = await stateOf(twin);
  await drop();
  return state;
}
