import * as fc from 'fast-check';
import { anonymous } from '@relance/schema/access/identity.ts';
import { publish, recordId, subsidy } from '../../../tests/support/index.ts';
import { serveForTest, type ServedSubgraph } from '../../../tests/support/subgraphs.ts';
import { conference } from '../subgraph.ts';

interface Duty {
  isRequired: boolean;
  cumulated: number;
  threshold: number;
  dueOn: string | null;
  publishedOn: string | null;
  isLate: boolean;
}

interface Grant {
  day: string;
  /** In euros. */
  amount: number;
  with?: Record<string, unknown>;
}

let served: ServedSubgraph;
beforeAll(async () => {
  served = await serveForTest(conference);
});
afterAll(() => served.close());

const association = { beneficiary_siren: '732829320', beneficiary_name: 'Judo club' };

async function withGrants(grants: readonly Grant[]): Promise<void> {
  await served.dataSource.query(
    'TRUNCATE record_index.subsidy, record_index.record_version, record_index.feed_cursor, record_index.organization',
  );
  const publications = grants.map(({ day, amount, with: more }, at) =>
    subsidy(at + 1, { ...association, amount: amount * 100, granted_on: day, ...more }),
  );
  await publish(served.dataSource, 'DEPARTMENT', publications);
}

async function dutyOf(
  number: number,
  identity?: typeof anonymous,
): Promise<Duty | null | undefined> {
  const { data } = await served.query<{ subsidy: { publicationDuty: Duty | null } | null }>(
    `{ subsidy(id: "${recordId(number)}") { publicationDuty {
       isRequired cumulated threshold dueOn publishedOn isLate } } }`,
    {},
    identity,
  );
  return data?.subsidy?.publicationDuty;
}

describe('the duty to publish', () => {
  it('begins above the threshold, not at it', async () => {
    await withGrants([{ day: '2021-01-10', amount: 23_000 }]);
    const at = await dutyOf(1);
    await withGrants([{ day: '2021-01-10', amount: 23_000.01 }]);
    const above = await dutyOf(1);

    expect(at).toMatchObject({
      isRequired: false,
      cumulated: 23_000,
      threshold: 23_000,
      dueOn: null,
      isLate: false,
    });
    expect(above).toMatchObject({ isRequired: true, cumulated: 23_000.01, dueOn: '2021-04-10' });
  });

  it('covers each of several grants that add up within twelve months, from the one that crosses on', async () => {
    await withGrants([
      { day: '2020-03-31', amount: 5_000 },
      { day: '2021-01-10', amount: 15_000 },
      { day: '2021-03-30', amount: 5_000 },
      { day: '2022-03-30', amount: 5_000 },
    ]);

    const duties = await Promise.all([1, 2, 3, 4].map((number) => dutyOf(number)));

    expect(duties).toMatchObject([
      { isRequired: true, cumulated: 25_000, dueOn: '2021-06-30' },
      { isRequired: true, cumulated: 25_000, dueOn: '2021-06-30' },
      { isRequired: true, cumulated: 25_000, dueOn: '2021-06-30' },
      { isRequired: false, cumulated: 5_000, dueOn: null },
    ]);
  });

  it('counts what was granted, once, by the same funder to the same body', async () => {
    const duplicate = { duplicate_of: recordId(1) };
    await withGrants([
      { day: '2021-01-10', amount: 20_000 },
      { day: '2021-01-11', amount: 20_000, with: duplicate },
      { day: '2021-01-12', amount: 20_000, with: { status: 'REJECTED' } },
      { day: '2021-01-13', amount: 20_000, with: { status: 'REQUESTED' } },
      { day: '2021-01-14', amount: 20_000, with: { funder_siren: '200068948' } },
      { day: '2021-01-15', amount: 20_000, with: { beneficiary_siren: '552100554' } },
    ]);

    expect(await dutyOf(1)).toMatchObject({ isRequired: false, cumulated: 20_000 });
    expect(await dutyOf(3)).toBeNull();
  });

  it('says nothing of bodies without a SIREN, of persons, of days unknown, or of before the law', async () => {
    const nobody = { beneficiary_siren: null, beneficiary_name: null };
    await withGrants([
      { day: '2021-01-10', amount: 50_000, with: nobody },
      {
        day: '2021-01-10',
        amount: 50_000,
        with: { ...nobody, beneficiary_kind: 'NATURAL_PERSON' },
      },
      { day: '2021-01-10', amount: 50_000, with: { granted_on: null } },
      { day: '2017-07-31', amount: 50_000 },
      { day: '2017-08-01', amount: 50_000 },
    ]);

    const duties = await Promise.all([1, 2, 3, 4, 5].map((number) => dutyOf(number)));

    expect(duties.map((duty) => duty?.isRequired ?? null)).toEqual([null, null, null, null, true]);
  });

  it('ends in time, or late, or is late while a draft is none', async () => {
    const soon = { day: '2020-12-15', amount: 50_000 };
    await withGrants([
      soon,
      { day: '2020-06-15', amount: 50_000 },
      { ...soon, with: { publication: 'DRAFT' } },
      // Of a grant whose year alone is known, three months from its end.
      { day: '2021-01-01', amount: 50_000, with: { granted_year_only: true } },
    ]);

    const duties = await Promise.all([1, 2, 3, 4].map((number) => dutyOf(number)));

    // The feed of this test says that all was written on 1 March 2021.
    expect(duties).toMatchObject([
      { dueOn: '2021-03-15', publishedOn: '2021-03-01', isLate: false },
      { dueOn: '2020-09-15', publishedOn: '2021-03-01', isLate: true },
      { dueOn: '2021-03-15', publishedOn: null, isLate: true },
      { dueOn: '2022-03-31', publishedOn: '2021-03-01', isLate: false },
    ]);
  });

  it('adds up for the public what the public sees', async () => {
    await withGrants([
      { day: '2021-01-10', amount: 20_000 },
      { day: '2021-01-11', amount: 20_000, with: { publication: 'DRAFT' } },
    ]);

    expect(await dutyOf(1, anonymous)).toMatchObject({ isRequired: false, cumulated: 20_000 });
    expect(await dutyOf(1)).toMatchObject({ isRequired: true, cumulated: 40_000 });
  });

  it('is read for all rows of a page in one statement', async () => {
    await withGrants(Array.from({ length: 30 }, () => ({ day: '2021-01-10', amount: 1_000 })));
    served.statements.length = 0;

    await served.query('{ subsidies(first: 30) { nodes { publicationDuty { isRequired } } } }');

    expect(served.statements).toHaveLength(2);
  });

  it('is what adding up window by window gives, whatever the days and amounts', async () => {
    const day = fc
      .integer({ min: 0, max: 900 })
      .map((days) => new Date(Date.UTC(2019, 5, 1 + days)).toISOString().slice(0, 10));
    const leap = fc.constantFrom(
      '2020-02-28',
      '2020-02-29',
      '2020-03-01',
      '2019-02-28',
      '2019-03-01',
      '2021-02-28',
      '2021-03-01',
    );
    const amount = fc.constantFrom(1_000, 7_000, 11_500, 11_500.01, 22_999.99, 23_000);
    const grants = fc.array(fc.record({ day: fc.oneof(day, leap), amount }), {
      minLength: 1,
      maxLength: 12,
    });

    await fc.assert(
      fc.asyncProperty(grants, async (given) => {
        await withGrants(given);

        const duties = await Promise.all(given.map((_, at) => dutyOf(at + 1)));

        expect(duties.map((duty) => [duty?.isRequired, duty?.cumulated, duty?.dueOn])).toEqual(
          given.map((grant) => naive(grant, given)),
        );
      }),
      { numRuns: 40 },
    );
  });
});

/** `[isRequired, cumulated, dueOn]`, one window after the other. */
function naive(grant: Grant, all: readonly Grant[]): [boolean, number, string | null] {
  const windows = all
    .filter(({ day }) => day >= grant.day && yearBefore(day) <= grant.day)
    .map(({ day }) => {
      const within = all.filter((each) => each.day <= day && each.day >= yearBefore(day));
      return { day, cents: within.reduce((sum, each) => sum + Math.round(each.amount * 100), 0) };
    });
  const crossed = windows
    .filter(({ cents }) => cents > 2_300_000)
    .map(({ day }) => day)
    .sort()[0];
  const highest = Math.max(...windows.map(({ cents }) => cents)) / 100;
  return [crossed !== undefined, highest, crossed === undefined ? null : monthsLater(crossed, 3)];
}

/** The first day of the twelve months that end on a day. */
function yearBefore(day: string): string {
  const before = new Date(`${monthsLater(day, -12)}T00:00:00Z`);
  return new Date(before.getTime() + 86_400_000).toISOString().slice(0, 10);
}

function monthsLater(text: string, months: number): string {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last)))
    .toISOString()
    .slice(0, 10);
}
