import * as fc from 'fast-check';
import type { Indicator } from '@relance/schema/values/progress.ts';
import { anonymous } from '@relance/schema/access/identity.ts';
import { publish, recoveryAction } from '../../../tests/support/index.ts';
import { serveForTest, type ServedSubgraph } from '../../../tests/support/subgraphs.ts';
import { conference } from '../subgraph.ts';
import { progressOn } from './indicatorProgress.ts';

const families: Indicator = {
  ...{ code: 'FAMILLES', label: 'Familles équipées', unit: 'familles' },
  baseline: { date: '2021-01-01', value: 0 },
  target: { date: '2022-01-01', value: 500 },
  values: [
    { date: '2021-03-01', value: 100 },
    { date: '2021-07-02', value: 200 },
  ],
};

describe('the progress of an indicator', () => {
  it('is its part of the way to the target, beside a straight line', () => {
    expect(progressOn('2021-12-31', families)).toMatchObject({
      ...{ progress: 0.4, expected: 0.4986, isOnTrack: false, trend: 'UP' },
      last: { value: 200 },
    });
  });

  it('of a target below the baseline is its part of the way down', () => {
    const vacancy = {
      ...families,
      baseline: { date: '2021-01-01', value: 12 },
      target: { date: '2022-01-01', value: 8 },
      values: [{ date: '2021-04-02', value: 10 }],
    };

    expect(progressOn('2021-12-31', vacancy)).toMatchObject({
      ...{ progress: 0.5, expected: 0.2493, isOnTrack: true, trend: null },
    });
  });

  it('knows no values of later than the day', () => {
    expect(progressOn('2021-06-30', families)).toMatchObject({ progress: 0.2, trend: null });
  });

  it.each<[string, Partial<Indicator>]>([
    ['a target', { target: null }],
    ['a baseline', { baseline: null }],
    ['a value', { values: [] }],
  ])('cannot be told without %s', (_what, without) => {
    expect(progressOn('2021-12-31', { ...families, ...without })).toMatchObject({
      ...{ progress: null, isOnTrack: null },
    });
  });

  it('of a target to be held is all or nothing', () => {
    const held = { ...families, target: { date: '2022-01-01', value: 0 } };

    expect(progressOn('2021-12-31', held).progress).toBe(0);
  });

  it('has no expected part when the target is due before the baseline', () => {
    const reversed = { ...families, target: { date: '2020-01-01', value: 500 } };

    expect(progressOn('2021-12-31', reversed)).toMatchObject({ progress: 0.4, expected: null });
  });

  it('stays within 0 and 1, and turns with the direction', () => {
    const value = fc.integer({ min: -100, max: 100 });

    fc.assert(
      fc.property(value, value, value, (from, to, now) => {
        const dated = (sign: number): Indicator => ({
          ...families,
          baseline: { date: '2021-01-01', value: sign * from },
          target: { date: '2022-01-01', value: sign * to },
          values: [{ date: '2021-06-01', value: sign * now }],
        });
        const { progress } = progressOn('2021-12-31', dated(1));

        expect(progress).toBeGreaterThanOrEqual(0);
        expect(progress).toBeLessThanOrEqual(1);
        expect(progressOn('2021-12-31', dated(-1)).progress).toBe(progress);
      }),
    );
  });
});

describe('the progress of actions and propositions', () => {
  let served: ServedSubgraph;
  beforeAll(async () => {
    served = await serveForTest(conference);
    await publish(served.dataSource, 'DEPARTMENT', [
      recoveryAction(1, { proposition_number: 4, indicators: [families] }),
      recoveryAction(2, { proposition_number: 4, indicators: null }),
      recoveryAction(3, { proposition_number: 4, indicators: [families], publication: 'DRAFT' }),
    ]);
  });
  afterAll(() => served.close());

  it('is read for all of them in one statement, and hides what is hidden', async () => {
    served.statements.length = 0;
    const { data } = await served.query<{ propositions: { indicatorProgress: unknown[] }[] }>(
      '{ propositions { indicatorProgress { code progress } } }',
      {},
      anonymous,
    );

    expect(served.statements).toHaveLength(1);
    expect(data?.propositions[3]?.indicatorProgress).toEqual([{ code: 'FAMILLES', progress: 0.4 }]);
    expect(data?.propositions[4]?.indicatorProgress).toEqual([]);
  });

  it('shows the values of then', async () => {
    const { data } = await served.query<{ recoveryActions: { nodes: unknown[] } }>(
      `{ recoveryActions(filter: { propositions: [4] }, first: 1) { nodes {
         indicatorProgress(asOf: "2021-04-01T00:00:00Z") { last { value } trend } } } }`,
    );

    expect(data?.recoveryActions.nodes).toEqual([
      { indicatorProgress: [{ last: { value: 100 }, trend: null }] },
    ]);
  });
});
