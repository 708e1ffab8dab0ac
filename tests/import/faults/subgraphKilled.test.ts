import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { department } from '@relance/department/subgraph.ts';
import { importFile } from '@relance/kit/import/run/importFile.ts';
import { writeSubsidies } from '../../../bench/syntheticSubsidies.ts';
import {
  createEmptyDatabase,
  createTestDatabase,
  type EmptyDatabase,
} from '../../support/databases.ts';
import { endProcesses, until } from '../../support/processes.ts';
import { ownerOn, type OwnerUnderTest, send } from './owner.ts';
import { countRecords, differences, holdTable, openTransactions, stateOf } from './state.sql.ts';

const rows = 4_000;

let folder: string;
let path: string;
let database: EmptyDatabase;
let owner: OwnerUnderTest;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'relance-faults-'));
  path = join(folder, 'subventions.csv');
  await writeSubsidies(path, rows);
  database = await createEmptyDatabase('killed');
  owner = await ownerOn(database.url);
  await owner.start();
}, 120_000);

afterAll(async () => {
  await owner.close();
  await endProcesses();
  await database.drop();
  await rm(folder, { recursive: true });
});

describe('a subgraph that is killed -9 in the middle of an import', () => {
  it.each([
    ['before it keeps what it refused', 'import_line'],
    ['before it writes the first record', 'subsidy'],
    ['when all is written and nothing committed', 'import_transaction'],
  ])(
    '%s, has written nothing and says so when it is back',
    async (_moment, table) => {
      const held = await holdTable(database.url, table);
      const sending = send(owner.url, path);
      const brokenOff = expect(sending).rejects.toThrow('fetch failed');
      await until(async () => (await held.waiting()).length > 0);

      await owner.kill();
      await brokenOff;
      await held.release();
      await until(async () => (await openTransactions(database.url)) === 0);
      const left = owner.leftBehind();
      const written = await countRecords(database.url);
      await owner.start();
      const [run] = await owner.runs();

      expect(left).toEqual([]);
      expect(written).toBe(0);
      expect(run).toEqual({
        state: 'INTERRUPTED',
        failure: {
          code: 'INTERRUPTED',
          message:
            'The process ended before the import did; nothing of it was written. Import the file again.',
        },
      });
    },
    120_000,
  );

  it('then imports the file as one that was never killed does', async () => {
    const answer = await send(owner.url, path);

    expect(answer).toMatchObject({ status: 200, body: { added: 3_996, quarantined: 4 } });
    expect(differences(await stateOf(database.url), await undisturbed())).toEqual([]);
  }, 120_000);

  async function undisturbed(): Promise<Record<string, string[]>> {
    const twin = await createTestDatabase(department);
    await importFile(twin.dataSource, department.imports ?? [], createReadStream(path), {
      fileName: 'subventions.csv',
    });
    const state = await stateOf(twin.url);
    await twin.drop();
    return state;
  }
});
