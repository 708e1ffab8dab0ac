import { setTimeout as pause } from 'node:timers/promises';
import { Random } from '@relance/kit/demo/random.ts';
import { type Partner, partnerNamed } from '@relance/schema/partners.ts';
import {
  type OwnerProcess,
  type OwnerProcesses,
  ownerProcesses,
} from '../support/ownerProcesses.ts';
import { endProcesses } from '../support/processes.ts';
import {
  appliedVersions,
  halfWritten,
  publishedVersions,
  recordsOfIndex,
  recordsOfOwner,
  type Row,
} from './agreement.sql.ts';
import { keepWriting, type Writer, type WrittenRecord } from './writer.ts';

const names = ['department', 'communes', 'conference'] as const;
const killsPerSide = 4;

// Printed in the title: KILL_SEED=… repeats the moments of a run.
const seed = process.env['KILL_SEED'] ?? String(Date.now() % 100_000);

const subsidy = {
  type: 'DepartmentSubsidy',
  input: (title: string) => ({
    title,
    status: 'GRANTED',
    grantedOn: '2020-11-20',
    beneficiaryKind: 'ASSOCIATION',
    beneficiaryName: 'Les Amis du théâtre de Villeneuve',
    beneficiaryRna: 'W473000456',
    totalAmount: 1_500.5,
    funderSiren: '224700013',
    themeCodes: ['CULTURE'],
  }),
};

const investment = {
  type: 'LocalInvestment',
  input: (title: string) => ({
    title,
    status: 'PLANNED',
    programmeYear: 2021,
    contractingAuthoritySiren: '214701955',
    communeCodes: ['47195'],
    budgetYears: [
      { year: 2021, authorised: 80_000, committed: 12_000, paymentCredits: 40_000, paid: 0 },
    ],
  }),
};

describe(`kill -9 at random moments, of owners and of the index (KILL_SEED=${seed})`, () => {
  let processes: OwnerProcesses<(typeof names)[number]>;

  beforeAll(async () => {
    processes = await ownerProcesses(names);
    await Promise.all(Object.values(processes.owners).map(({ start }) => start()));
  }, 120_000);

  afterAll(async () => {
    await endProcesses();
    await processes.dropDatabases();
  });

  it('loses no acknowledged write, doubles none, and leaves none half done', async () => {
    const { department, communes, conference } = processes.owners;
    const writers = [
      { owner: department, writer: keepWriting(department, subsidy, lanes('subsidies')) },
      { owner: communes, writer: keepWriting(communes, investment, lanes('investments')) },
    ];
    await Promise.all([
      killAndRestart([department, communes], new Random(`owners ${seed}`)),
      killAndRestart([conference], new Random(`index ${seed}`)),
    ]);
    await Promise.all(writers.map(({ writer }) => writer.stop()));

    for (const { owner, writer } of writers) {
      const partner = partnerOf(owner);
      await catchUp(conference, owner);
      const records = await recordsOfOwner(owner.databaseUrl, partner);
      const published = await publishedVersions(owner.databaseUrl);
      expect(writer.acknowledgements()).toBeGreaterThan(100);
      expect(writer.brokenOff()).toBeGreaterThan(0);
      expect(lost(writer, records.flat())).toEqual([]);
      expect(await halfWritten(owner.databaseUrl, partner)).toEqual([]);
      expect(await recordsOfIndex(conference.databaseUrl, partner)).toEqual(records);
      expect(await appliedVersions(conference.databaseUrl, partner.owner)).toEqual(published);
    }
  }, 300_000);
});

function lanes(what: string): Random[] {
  return [1, 2, 3].map((lane) => new Random(`${what} ${lane} ${seed}`));
}

async function killAndRestart(victims: OwnerProcess[], random: Random): Promise<void> {
  for (let kill = 0; kill < killsPerSide; kill += victims.length) {
    for (const victim of victims) {
      await pause(random.integer(0, 1_500));
      await victim.kill();
      await pause(random.integer(0, 300));
      await victim.start();
    }
  }
}

/** Acknowledged writes that the owner's table does not show. */
function lost(writer: Writer, rows: Row[]): [string, WrittenRecord][] {
  const byId = new Map(rows.map((row) => [row['id'], row]));
  return [...writer.records].filter(([id, { acknowledged, uncertain }]) => {
    const row = byId.get(id);
    const state = row ? { version: row['version'], title: row['title'] } : null;
    const allowed = uncertain === undefined ? [acknowledged] : [acknowledged, uncertain];
    return !allowed.some((candidate) => JSON.stringify(candidate) === JSON.stringify(state));
  });
}

/** Lets the index catch up; a version that never comes is for the comparison to name. */
async function catchUp(conference: OwnerProcess, owner: OwnerProcess): Promise<void> {
  const published = await publishedVersions(owner.databaseUrl);
  for (let patience = 200; patience > 0; patience--) {
    const applied = await appliedVersions(conference.databaseUrl, partnerOf(owner).owner);
    if (applied.length >= published.length) return;
    await pause(100);
  }
}

function partnerOf({ name }: OwnerProcess): Partner {
  const partner = partnerNamed(name);
  if (!partner) throw new Error(`no partner ${name}`);
  return partner;
}
