import { actions, aids, investments, subsidies } from '../demo/everyRecord.ts';
import { type AskedPlatform, sharedDemo } from '../support/platform.ts';
import { until } from '../support/processes.ts';
import { demoQueries } from './demoQueries.ts';
import { folded, type JudgedRecord } from './judgements.ts';
import { judge, type Judged, mean, tableOf } from './judging.ts';

const records: JudgedRecord[] = [
  ...aids.map((aid) => ({
    ...textsOf('Aid', aid),
    summary: folded(aid.summary),
    communes: aid.communeCodes,
    sirens: [aid.funderSiren],
  })),
  ...subsidies.map((subsidy) => ({
    ...textsOf('Subsidy', subsidy),
    beneficiary: folded(subsidy.beneficiaryName),
    communes: [subsidy.communeCode ?? ''],
    sirens: [subsidy.beneficiarySiren ?? '', subsidy.funderSiren],
  })),
  ...investments.map((investment) => ({
    ...textsOf('Investment', investment),
    communes: investment.communeCodes,
    sirens: [investment.contractingAuthoritySiren],
  })),
  ...actions.map((action) => ({
    ...textsOf('RecoveryAction', action),
    communes: action.communeCodes,
    sirens: [action.leadSiren],
  })),
];

function textsOf(
  kind: JudgedRecord['kind'],
  record: { id: string; title: string; status: string; themeCodes: readonly string[] },
) {
  const { id, status, themeCodes: themes } = record;
  return { kind, id, status, themes, title: folded(record.title), summary: '', beneficiary: '' };
}

let platform: AskedPlatform;
let judged: Judged[];

beforeAll(async () => {
  platform = await sharedDemo();
  const indexed = `{
    aids { totalCount } subsidies { totalCount } investments { totalCount } recoveryActions { totalCount }
  }`;
  await until(async () => {
    const { data } = await platform.query<Record<string, { totalCount: number }>>(indexed);
    const counts = Object.values(data ?? {}).map(({ totalCount }) => totalCount);
    return counts.reduce((sum, count) => sum + count, 0) === records.length;
  });
  judged = [];
  for (const query of demoQueries) judged.push(await judge(platform.query, query, records));
  process.stdout.write(`${tableOf('Demo records', judged)}\n`);
});

describe('a search of the demo records', () => {
  it('is judged by at least sixty questions', () => {
    expect(demoQueries.length).toBeGreaterThanOrEqual(60);
    expect(new Set(demoQueries.map(({ query }) => query)).size).toBe(demoQueries.length);
  });

  it('puts what a person would want first, on the whole', () => {
    expect(mean(judged, 'ndcg')).toBeGreaterThanOrEqual(0.9);
    expect(mean(judged, 'recall')).toBeGreaterThanOrEqual(0.9);
  });

  it('leaves no question badly answered but for those with a reason', () => {
    const least = new Map(
      demoQueries.map(({ query, weakness }) => [query, weakness?.least ?? 0.6]),
    );
    const bad = judged.filter(({ query, ndcg }) => ndcg < (least.get(query) ?? 0));

    expect(bad).toEqual([]);
  });
});
