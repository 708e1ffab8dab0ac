import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../../tests/support/databases.ts';
import {
  aid,
  deletion,
  feedEpoch,
  investment,
  nextVersion,
  pageOf,
  type Publication,
  publish,
  subsidy,
} from '../../../tests/support/index.ts';
import { conference } from '../subgraph.ts';
import { applyPage, type IndexCursor, readCursor } from './apply.sql.ts';

let database: TestDatabase;
let dataSource: DataSource;
beforeAll(async () => {
  database = await createTestDatabase(conference);
  dataSource = database.dataSource;
});
afterAll(() => database.drop());

beforeEach(async () => {
  await dataSource.query(
    `TRUNCATE record_index.aid, record_index.subsidy, record_index.investment,
       record_index.record_version, record_index.feed_cursor, record_index.organization,
       record_index.refused_record`,
  );
});

const cursorOf = (owner: string) => readCursor(dataSource.manager, 'record_index', owner);

function apply(owner: string, asked: IndexCursor | null, page: ReturnType<typeof pageOf>) {
  return dataSource.transaction((manager) =>
    applyPage(manager, 'record_index', owner, asked, page),
  );
}

async function aids(): Promise<{ title: string; owner: string; version: number }[]> {
  return dataSource.query('SELECT title, owner, version FROM record_index.aid ORDER BY title');
}

const loans = aid(1, { title: 'Prêts' });
const vouchers = aid(2, { title: 'Bons vacances' });

describe('a page of an owner’s feed', () => {
  it('puts its records in the lists and moves the cursor', async () => {
    const applied = await apply('DEPARTMENT', null, pageOf(7, [loans, vouchers]));

    expect(applied).toEqual([]);
    expect(await aids()).toEqual([
      { title: 'Bons vacances', owner: 'DEPARTMENT', version: 1 },
      { title: 'Prêts', owner: 'DEPARTMENT', version: 1 },
    ]);
    expect(await cursorOf('DEPARTMENT')).toEqual({
      ...{ epoch: feedEpoch, position: 7, event: 7_000_001 },
    });
  });

  it('changes nothing when somebody else was faster', async () => {
    await apply('DEPARTMENT', null, pageOf(1, [loans]));

    const again = await apply('DEPARTMENT', null, pageOf(1, [loans]));

    expect(again).toBeNull();
    expect(await cursorOf('DEPARTMENT')).toMatchObject({ position: 1 });
  });

  it('can be applied a second time, when the cursor was lost', async () => {
    const page = pageOf(1, [loans, nextVersion(loans, { title: 'Prêts à taux zéro' })]);
    await apply('DEPARTMENT', null, page);
    await dataSource.query('DELETE FROM record_index.feed_cursor');

    await apply('DEPARTMENT', null, page);

    expect(await aids()).toEqual([{ title: 'Prêts à taux zéro', owner: 'DEPARTMENT', version: 2 }]);
    expect(await versionsOf(loans)).toEqual([1, 2]);
  });

  it('leaves the owners apart', async () => {
    await publish(dataSource, 'DEPARTMENT', [loans]);
    await publish(dataSource, 'TOURISM', [vouchers]);

    expect(await cursorOf('DEPARTMENT')).toMatchObject({ position: 1 });
    expect(await cursorOf('TOURISM')).toMatchObject({ position: 1 });
    expect(await cursorOf('CHAMBERS')).toBeNull();
  });
});

describe('the newest version of a record', () => {
  const renamed = nextVersion(loans, { title: 'Prêts à taux zéro' });

  it.each([
    ['within a page', [[renamed, loans]]],
    ['in a later page', [[renamed], [loans]]],
  ])('stays when an older one comes late, %s', async (_where, pages: Publication[][]) => {
    for (const page of pages) await publish(dataSource, 'DEPARTMENT', page);

    expect(await aids()).toEqual([{ title: 'Prêts à taux zéro', owner: 'DEPARTMENT', version: 2 }]);
    expect(await versionsOf(loans)).toEqual([1, 2]);
  });

  it.each([
    ['within a page', [[deletion(loans), loans]]],
    ['in a later page', [[deletion(loans)], [loans]]],
    ['in an earlier page', [[loans], [deletion(loans)]]],
  ])('is its deletion when an older one comes %s', async (_where, pages: Publication[][]) => {
    for (const page of pages) await publish(dataSource, 'DEPARTMENT', page);

    expect(await aids()).toEqual([]);
    expect(await versionsOf(loans)).toEqual([1, 2]);
  });

  it('is shown again when the record comes back after its deletion', async () => {
    const back = { ...nextVersion(renamed), version: 3 };

    await publish(dataSource, 'DEPARTMENT', [loans, deletion(loans), back]);

    expect(await aids()).toMatchObject([{ title: 'Prêts à taux zéro', version: 3 }]);
  });
});

describe('a record', () => {
  it('of one owner cannot be overwritten or deleted by another', async () => {
    await publish(dataSource, 'DEPARTMENT', [loans]);
    const forged = nextVersion(loans, { title: 'Prêts du tourisme' });

    await publish(dataSource, 'TOURISM', [forged, deletion(forged)]);

    expect(await aids()).toEqual([{ title: 'Prêts', owner: 'DEPARTMENT', version: 1 }]);
  });

  it('goes on following its owner after another tried', async () => {
    await publish(dataSource, 'DEPARTMENT', [loans]);
    await publish(dataSource, 'TOURISM', [nextVersion(loans, { title: 'Prêts du tourisme' })]);

    await publish(dataSource, 'DEPARTMENT', [nextVersion(loans, { title: 'Prêts à taux zéro' })]);

    expect(await aids()).toEqual([{ title: 'Prêts à taux zéro', owner: 'DEPARTMENT', version: 2 }]);
  });

  it.each([
    ['unheard of', { ...loans, kind: 'Loan' }],
    ['that this owner does not hold', investment(5)],
  ])('of a kind %s is passed over, and the cursor moves', async (_what, unknown) => {
    await publish(dataSource, 'TOURISM', [unknown, vouchers]);

    expect(await aids()).toMatchObject([{ title: 'Bons vacances' }]);
    expect(await dataSource.query('SELECT id FROM record_index.investment')).toEqual([]);
    expect(await cursorOf('TOURISM')).toMatchObject({ position: 1, event: 1_000_001 });
  });

  it('with a title as long as a book is listed like any other', async () => {
    const words = Array.from({ length: 4_000 }, (_, at) => (at * 7919 + 1e9).toString(36));

    await publish(dataSource, 'DEPARTMENT', [aid(9, { title: words.join(' ') })]);

    expect(await aids()).toMatchObject([{ title: words.join(' ') }]);
  });
});

describe('an owner whose database is another one', () => {
  const otherEpoch = '5eed0000-0000-4000-8000-000000000002';

  it.each([
    ['by its name', { ...pageOf(5, []), epoch: otherEpoch }],
    ['as an older copy of itself', { ...pageOf(5, []), head: 4 }],
  ])('%s is read from its start, the others stay', async (_how, firstPage) => {
    await publish(dataSource, 'TOURISM', [vouchers]);
    await apply('DEPARTMENT', null, pageOf(5, [loans, subsidy(3, { funder_name: 'CD 47' })]));

    await apply('DEPARTMENT', await cursorOf('DEPARTMENT'), firstPage);
    const forgotten = await aids();
    const start = await cursorOf('DEPARTMENT');
    const again = pageOf(1, [aid(4, { title: 'Fonds loyer' })], firstPage.epoch);
    await apply('DEPARTMENT', start, again);

    expect(forgotten).toMatchObject([{ title: 'Bons vacances' }]);
    expect(start).toEqual({ epoch: firstPage.epoch, position: 0, event: 0 });
    expect(await dataSource.query('SELECT siren FROM record_index.organization')).toEqual([]);
    expect(await aids()).toMatchObject([{ title: 'Bons vacances' }, { title: 'Fonds loyer' }]);
  });
});

describe('an organization', () => {
  const orchestra = { beneficiary_siren: '999000011', beneficiary_name: 'Orchestre d’Agen' };
  const names = () =>
    dataSource.query('SELECT siren, name FROM record_index.organization ORDER BY siren');

  it('has the name that the newest subsidy gives, whatever comes last', async () => {
    await publish(dataSource, 'DEPARTMENT', [
      subsidy(1, { ...orchestra, updated_at: '2021-05-01T00:00:00Z' }),
    ]);
    await publish(dataSource, 'COMMUNES', [
      subsidy(2, {
        ...orchestra,
        beneficiary_name: 'ORCH AGEN',
        updated_at: '2021-04-01T00:00:00Z',
      }),
    ]);

    expect(await names()).toEqual([{ siren: '999000011', name: 'Orchestre d’Agen' }]);
  });

  it('is forgotten when its only subsidy turns out to be a natural person’s', async () => {
    const grant = subsidy(1, orchestra);
    await publish(dataSource, 'DEPARTMENT', [grant, subsidy(2, { funder_name: 'CD 47' })]);

    const withheld = { beneficiary_kind: 'NATURAL_PERSON', beneficiary_siren: null };
    await publish(dataSource, 'DEPARTMENT', [
      nextVersion(grant, { ...withheld, beneficiary_name: null }),
    ]);

    expect(await names()).toEqual([{ siren: '224700013', name: 'CD 47' }]);
  });
});

async function versionsOf({ recordId: id }: Publication): Promise<number[]> {
  const rows = await dataSource.query<{ version: number }[]>(
    'SELECT version FROM record_index.record_version WHERE record_id = $1 ORDER BY version',
    [id],
  );
  return rows.map(({ version }) => version);
}
