import * as fc from 'fast-check';
import { anonymous } from '@relance/schema/access/identity.ts';
import { aid, publish, recordId, subsidy } from '../../../tests/support/index.ts';
import { serveForTest, type ServedSubgraph } from '../../../tests/support/subgraphs.ts';
import { conference } from '../subgraph.ts';

let served: ServedSubgraph;
beforeAll(async () => {
  served = await serveForTest(conference);
});
afterAll(() => served.close());

async function withSubsidies(documents: readonly Record<string, unknown>[]): Promise<void> {
  await served.dataSource.query(
    'TRUNCATE record_index.subsidy, record_index.aid, record_index.record_version, record_index.feed_cursor, record_index.organization',
  );
  await publish(
    served.dataSource,
    'DEPARTMENT',
    documents.map((document, at) => subsidy(at + 1, document)),
  );
}

interface Step {
  step: string;
  median: number | null;
  p90: number | null;
  count: number;
  undated: number;
  outOfOrder: number;
}

async function delays(
  asked = '',
): Promise<{ total: { steps: Step[] }; groups: { steps: Step[] }[] }> {
  const { data, errors } = await served.query<{ paymentDelays: never }>(
    `{ paymentDelays${asked} { total { ...of } groups { ...of } } }
     fragment of on DelayGroup { steps { step median p90 count undated outOfOrder } }`,
  );
  if (!data) throw new Error(errors?.[0]?.message);
  return data.paymentDelays;
}

const paidOn = (...days: string[]) => days.map((day) => ({ paidOn: day, amount: 1 }));
const course = { requested_on: '2021-01-01', granted_on: '2021-01-11', notified_on: '2021-01-21' };

describe('delays of payment', () => {
  it('are the median and the ninth decile of the days of each step', async () => {
    await withSubsidies([
      { ...course, status: 'PAID', payments: paidOn('2021-02-01', '2021-03-02') },
      { ...course, granted_on: '2021-01-21', status: 'NOTIFIED' },
    ]);

    const { total } = await delays();

    const measured = { undated: 0, outOfOrder: 0 };
    expect(total.steps).toEqual([
      { step: 'DECISION', median: 15, p90: 19, count: 2, ...measured },
      { step: 'NOTIFICATION', median: 5, p90: 9, count: 2, ...measured },
      { step: 'PAYMENT', median: 40, p90: 40, count: 1, ...measured },
      { step: 'WHOLE', median: 60, p90: 60, count: 1, ...measured },
    ]);
  });

  it('leave out and count years alone, missing days, and days in the wrong order', async () => {
    await withSubsidies([
      { ...course, granted_on: '2021-01-01', granted_year_only: true },
      { ...course, requested_on: null },
      { ...course, requested_on: '2022-01-01' },
      { ...course, status: 'REJECTED' },
      { ...course, duplicate_of: recordId(1) },
      { status: 'PAID', granted_on: '2021-01-01', payments: null },
    ]);

    const { total } = await delays();

    expect(total.steps[0]).toEqual({
      ...{ step: 'DECISION', median: null, p90: null, count: 0, undated: 3, outOfOrder: 1 },
    });
    expect(total.steps.find(({ step }) => step === 'PAYMENT')).toMatchObject({ undated: 1 });
  });

  it('are told apart by what subsidies have', async () => {
    await withSubsidies([
      course,
      { ...course, funder_siren: '200096956', granted_on: '2021-01-02' },
    ]);

    const { groups } = await delays('(groupBy: FUNDER)');

    expect(groups.map(({ steps }) => steps[0]?.median).sort()).toEqual([1, 10]);
    await expect(delays('(groupBy: AUDIENCE)')).rejects.toThrow('subsidies have no AUDIENCE');
  });

  it('have medians between the shortest and the longest, and a decile that is no shorter', async () => {
    const waits = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 9 });

    await fc.assert(
      fc.asyncProperty(waits, async (days) => {
        const day = (after: number) =>
          new Date(Date.UTC(2020, 0, 1 + after)).toISOString().slice(0, 10);
        await withSubsidies(
          days.map((after) => ({ requested_on: day(0), granted_on: day(after) })),
        );

        const [step] = (await delays()).total.steps;

        const sorted = [...days].sort((one, other) => one - other);
        const middle = (sorted.length - 1) / 2;
        const median =
          ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2;
        expect(step).toMatchObject({ median, count: days.length });
        expect(step?.p90).toBeGreaterThanOrEqual(median);
        expect(step?.p90).toBeLessThanOrEqual(sorted.at(-1) ?? NaN);
      }),
      { numRuns: 20 },
    );
  });
});

interface List {
  totalCount: number;
  money: number;
  undated: number;
  unknown?: number;
  edges: { dueOn: string; daysLate: number; money: number; node: { id: string } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

async function list(asked: string, identity?: typeof anonymous): Promise<List> {
  const { data, errors } = await served.query<{ list: List }>(
    `{ list: ${asked} { totalCount money undated unknown pageInfo { hasNextPage endCursor }
       edges { dueOn daysLate money node { id } } } }`,
    {},
    identity,
  );
  if (!data) throw new Error(errors?.[0]?.message);
  return data.list;
}

describe('late subsidies', () => {
  const at = 'asOf: "2021-06-30T10:00:00Z"';
  const notified = { status: 'NOTIFIED', amount: 10_000, paid_amount: 0 };

  it('are granted and not paid in full sixty days after the notification, the longest waiting first', async () => {
    await withSubsidies([
      { ...notified, notified_on: '2021-04-01' },
      {
        ...notified,
        notified_on: '2021-03-01',
        payments: [{ paidOn: '2021-04-01', amount: 4_000 }],
      },
      { ...notified, notified_on: '2021-05-01' },
      { ...notified, notified_on: '2021-03-01', paid_amount: 10_000 },
      { ...notified, notified_on: '2021-03-01', status: 'PAID' },
      { ...notified, notified_on: '2021-03-01', status: 'REQUESTED' },
    ]);

    const { edges, ...found } = await list(`lateSubsidies(${at})`);

    expect(edges).toEqual([
      { dueOn: '2021-04-30', daysLate: 61, money: 60, node: { id: recordId(2) } },
      { dueOn: '2021-05-31', daysLate: 30, money: 100, node: { id: recordId(1) } },
    ]);
    expect(found).toMatchObject({ totalCount: 2, money: 160, undated: 0, unknown: 0 });
  });

  it('are not late on the last day, but on the one after', async () => {
    await withSubsidies([{ ...notified, notified_on: '2021-05-01' }]);

    const last = await list('lateSubsidies(asOf: "2021-06-30T10:00:00Z")');
    const next = await list('lateSubsidies(asOf: "2021-07-01T10:00:00Z")');

    expect([last.totalCount, next.totalCount]).toEqual([0, 1]);
  });

  it('count from the decision where no notification is known; years alone and unknown payments are apart', async () => {
    await withSubsidies([
      { ...notified, granted_on: '2021-03-01' },
      { ...notified, granted_on: '2021-01-01', granted_year_only: true },
      { ...notified, granted_on: '2021-03-01', paid_amount: null },
    ]);

    const found = await list(`lateSubsidies(${at})`);

    expect(found).toMatchObject({ totalCount: 1, undated: 1, unknown: 1 });
    expect(found.edges.map(({ node }) => node.id)).toEqual([recordId(1)]);
  });

  it('are read page by page, and hidden from whom they are hidden', async () => {
    await withSubsidies([
      ...Array.from({ length: 5 }, () => ({ ...notified, notified_on: '2021-03-01' })),
      { ...notified, notified_on: '2021-01-01', publication: 'DRAFT' },
    ]);

    const first = await list(`lateSubsidies(${at}, first: 4)`, anonymous);
    const rest = await list(
      `lateSubsidies(${at}, first: 4, after: "${first.pageInfo.endCursor}")`,
      anonymous,
    );

    const ids = [...first.edges, ...rest.edges].map(({ node }) => node.id);
    expect(ids).toEqual([1, 2, 3, 4, 5].map(recordId));
    expect([first.pageInfo.hasNextPage, rest.pageInfo.hasNextPage]).toEqual([true, false]);
    expect(first.totalCount).toBe(5);
    await expect(list('lateSubsidies(first: 201)')).rejects.toThrow('first: 201 is not between');
  });

  it('tell their rule, and that nobody confirmed it', async () => {
    const { data } = await served.query<{ lateSubsidies: { rules: unknown[] } }>(
      '{ lateSubsidies { rules { days validFrom validTo confirmed } } }',
    );

    expect(data?.lateSubsidies.rules).toEqual([
      { days: 60, validFrom: '2000-01-01', validTo: null, confirmed: false },
    ]);
  });
});

describe('what nobody answers, and what nobody asks for', () => {
  it('are requests without decision, with or without an aid', async () => {
    const request = { status: 'REQUESTED', granted_on: null };
    await withSubsidies([
      { ...request, requested_on: '2021-01-01', aid_id: recordId(901) },
      { ...request, requested_on: '2021-01-02' },
      { ...request, requested_on: null },
      { status: 'GRANTED', requested_on: '2021-01-01' },
    ]);

    const all = await list('unansweredRequests');
    const without = await list('unansweredRequests(withoutAid: true)');

    expect(all).toMatchObject({ totalCount: 2, undated: 1 });
    expect(without.edges.map(({ node }) => node.id)).toEqual([recordId(2)]);
  });

  it('are open aids under which there is no subsidy, as far as one sees', async () => {
    await withSubsidies([
      { aid_id: recordId(901) },
      { aid_id: recordId(902), publication: 'DRAFT' },
    ]);
    await publish(served.dataSource, 'DEPARTMENT', [
      aid(901, { opens_on: '2021-01-01' }),
      aid(902, { opens_on: '2021-01-01' }),
      aid(903, { opens_on: '2021-02-01', budget: 5_000 }),
      aid(904, { opens_on: '2021-02-01', status: 'CLOSED' }),
      aid(905, { opens_on: '2021-02-01', closes_on: '2021-03-01' }),
      aid(906, { opens_on: null }),
    ]);

    const all = await list('unaskedAids');
    const open = await list('unaskedAids', anonymous);

    expect(all).toMatchObject({ totalCount: 1, money: 50, undated: 1 });
    expect(all.edges).toMatchObject([{ dueOn: '2021-07-31', node: { id: recordId(903) } }]);
    expect(open.totalCount).toBe(2);
  });
});
