import * as fc from 'fast-check';
import { type ServedSubgraph, serveForTest } from '../../../tests/support/subgraphs.ts';
import { conference } from '../subgraph.ts';
import { windowOf } from './window.ts';

const rolling = { window: 'ROLLING_3_YEARS' } as const;
const fiscal = { window: 'FISCAL_YEARS_3' } as const;

describe('three rolling years', () => {
  it.each([
    // A grant on        looks back to    because
    ['2026-06-15', '2023-06-16', 'the same date three years before is over'],
    ['2027-02-28', '2024-02-29', '28 February 2024 is over, the 29th is not'],
    ['2027-03-01', '2024-03-02', 'and a day later it is'],
    ['2028-02-29', '2025-03-01', '28 February stands for the 29th that 2025 has not'],
    ['2026-01-01', '2023-01-02', 'years do not start anew in January'],
    ['2025-12-31', '2023-01-01', 'three whole years'],
  ])('end on %s and begin on %s: %s', (on, from) => {
    expect(windowOf(rolling, on, 1)).toEqual({ from, until: on });
  });
});

describe('three fiscal years', () => {
  it.each([
    // on          first month   from
    ['2023-12-31', 1, '2021-01-01'],
    ['2023-01-01', 1, '2021-01-01'],
    ['2022-12-31', 1, '2020-01-01'],
    ['2023-06-30', 7, '2020-07-01'],
    ['2023-07-01', 7, '2021-07-01'],
    ['2024-02-29', 3, '2021-03-01'],
  ])('up to %s, for a year that begins in month %d, go back to %s', (on, firstMonth, from) => {
    expect(windowOf(fiscal, on, firstMonth)).toEqual({ from, until: on });
  });
});

describe('PostgreSQL', () => {
  let served: ServedSubgraph;
  beforeAll(async () => {
    served = await serveForTest(conference);
  });
  afterAll(() => served.close());

  it('counts three years back as we do, on any day', async () => {
    const days = fc.sample(
      fc.date({
        min: new Date('2015-01-01'),
        max: new Date('2060-12-31'),
        noInvalidDate: true,
      }),
      2_000,
    );
    const asked = [...days.map((day) => day.toISOString().slice(0, 10)), '2028-02-29'];
    const rows = await served.dataSource.query<{ from: string }[]>(
      `SELECT ((day - interval '3 years')::date + 1)::text AS from
       FROM unnest($1::date[]) WITH ORDINALITY AS asked (day, at) ORDER BY at`,
      [asked],
    );

    expect(asked.map((on) => windowOf(rolling, on, 1).from)).toEqual(rows.map(({ from }) => from));
  });
});
