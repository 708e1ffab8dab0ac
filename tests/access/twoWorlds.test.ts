import * as fc from 'fast-check';
import { bearer } from '@relance/sdk/client.ts';
import { startTestPlatform, type TestPlatform } from '../support/platform.ts';
import { until } from '../support/processes.ts';
import { type Guesses, publicQueries } from './publicQueries.ts';

/** Two platforms with the same records, but that one holds some more that the public must not see. */
let without: TestPlatform;
let withHidden: TestPlatform;
let guesses: Guesses;

const siren = '552100554';
const siret = '55210055400013';
const word = 'Zythumologie';
const amounts = [1_234_567, 43_210, 765_432, 8_765];

beforeAll(async () => {
  without = await startTestPlatform({ demo: true });
  withHidden = await startTestPlatform({ demo: true });
  const ids = await hide();
  guesses = { ids, words: [word, 'Quetschelette'], sirens: [siren], amounts };
  await until(async () => {
    const { data } = await withHidden.query<{
      aids: { totalCount: number };
      recoveryActions: { totalCount: number };
      subsidies: { totalCount: number };
      investments: { totalCount: number };
    }>(
      `{ aids(filter: { text: "${word}" }) { totalCount } recoveryActions(filter: { text: "${word}" }) { totalCount }
         subsidies(filter: { text: "${word}" }) { totalCount } investments(filter: { text: "${word}" }) { totalCount } }`,
    );
    return (
      JSON.stringify(Object.values(data ?? {}).map(({ totalCount }) => totalCount)) === '[2,1,3,1]'
    );
  });
  await Promise.all([without, withHidden].map(settled));
}, 120_000);
afterAll(async () => {
  await without.close();
  await withHidden.close();
});

/** Both are asked only when their lists stand still. */
async function settled({ query }: TestPlatform): Promise<void> {
  await until(async () => {
    const { data } = await query<{
      indexStatus: { feeds: { behind: number; caughtUpAt: string | null }[] };
    }>('{ indexStatus { feeds { behind caughtUpAt } } }');
    return (
      data?.indexStatus.feeds.every(
        ({ behind, caughtUpAt }) => behind === 0 && caughtUpAt !== null,
      ) === true
    );
  });
}

/** Drafts, shared records and subsidies to persons, in several owners; answers their ids. */
async function hide(): Promise<string[]> {
  const aid = {
    ...{
      title: `Aide ${word}`,
      summary: `Soutient la ${word}.`,
      status: 'OPEN',
      instrument: 'GRANT',
    },
    ...{
      audiences: ['FARM'],
      funderSiren: siren,
      themeCodes: ['TOURISM'],
      communeCodes: ['47001'],
    },
    ...{ ceiling: amounts[0], budget: amounts[0], closesOn: '2021-06-30', propositionNumbers: [5] },
  };
  const subsidy = {
    ...{
      title: `Projet ${word}`,
      status: 'GRANTED',
      grantedOn: '2021-05-05',
      totalAmount: amounts[1],
    },
    ...{
      beneficiaryKind: 'FIRM',
      beneficiaryName: 'Quetschelette SA',
      beneficiarySiren: siren,
      beneficiarySiret: siret,
    },
    ...{ funderSiren: '224700013', themeCodes: ['TOURISM'], communeCode: '47001' },
  };
  const person = {
    ...{ ...subsidy, beneficiaryKind: 'NATURAL_PERSON', beneficiaryName: 'Odette Quetschelette' },
    ...{ beneficiarySiren: null, beneficiarySiret: null, totalAmount: amounts[3] },
  };
  const investment = {
    ...{ title: `Travaux ${word}`, status: 'PLANNED', programmeYear: 2021, totalCost: amounts[2] },
    ...{
      contractingAuthoritySiren: siren,
      themeCodes: ['TOURISM'],
      communeCodes: ['47001'],
      budgetYears: [],
      financing: [],
    },
  };
  const action = {
    ...{ title: `Action ${word}`, status: 'IN_PROGRESS', propositionNumber: 12, leadSiren: siren },
    ...{ budget: amounts[2], themeCodes: ['TOURISM'] },
  };
  const hidden: [type: string, input: object][] = [
    ['DepartmentAid', { ...aid, publication: 'DRAFT' }],
    ['TourismAid', { ...aid, publication: 'SHARED' }],
    ['DepartmentSubsidy', { ...subsidy, publication: 'DRAFT' }],
    ['DepartmentSubsidy', person],
    ['ChamberSubsidy', { ...person, beneficiaryKind: 'UNKNOWN', publication: 'SHARED' }],
    ['LocalInvestment', { ...investment, publication: 'DRAFT' }],
    ['TourismRecoveryAction', { ...action, publication: 'SHARED' }],
  ];
  const ids: string[] = [];
  for (const [type, input] of hidden) {
    const { data, errors } = await withHidden.query<Record<string, { id: string }>>(
      `mutation ($input: ${type}Input!) { create${type}(input: $input) { id } }`,
      { input },
    );
    if (errors) throw new Error(JSON.stringify(errors));
    ids.push(...Object.values(data ?? {}).map(({ id }) => id));
  }
  return ids;
}

interface Told {
  status: number;
  tag: string | null;
  text: string;
}

/** All that the public is told: status, tag and text, as a browser asks. */
async function told({ url }: TestPlatform, question: string, token?: string): Promise<Told> {
  const response = await fetch(`${url}/graphql?query=${encodeURIComponent(question)}`, {
    headers: { 'content-type': 'application/json', ...bearer(token) },
  });
  const { status, headers } = response;
  return { status, tag: headers.get('etag'), text: await response.text() };
}

const runs = Number(process.env['TWO_WORLDS_RUNS'] ?? 200);

describe('the public', () => {
  it(`cannot tell by ${runs} random questions whether something is hidden`, async () => {
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(publicQueries(guesses), async (question) => {
        const [one, other] = await Promise.all([
          told(without, question),
          told(withHidden, question),
        ]);

        expect(other).toEqual(one);
        if (one.status === 200 && !one.text.includes('"errors"')) answered += 1;
      }),
      { numRuns: runs },
    );

    // Most are no mistakes, which would look alike in any world.
    expect(answered).toBeGreaterThan(0.8 * runs);
  }, 600_000);

  it('would tell by the same questions, were it the committee', async () => {
    const questions = fc.sample(publicQueries(guesses), { numRuns: 100, seed: 47 });
    let differing = 0;
    for (const question of questions) {
      const [one, other] = await Promise.all(
        [without, withHidden].map((world) => told(world, question, world.token)),
      );
      if (JSON.stringify(one) !== JSON.stringify(other)) differing += 1;
    }

    expect(differing).toBeGreaterThan(20);
  }, 120_000);
});
