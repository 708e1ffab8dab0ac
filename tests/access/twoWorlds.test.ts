import * as fc from 'fast-check';
import { bearer } from '@relance/sdk/client.ts';
import { startTestPlatform, type TestPlatform } from '../support/platform.ts';
import { until } from '../support/processes.ts';
import { publicChecks } from './publicChecks.ts';
import { type Guesses, publicQueries } from './publicQueries.ts';

/** Two platforms with the same records, but that one holds some more that the public must not see. */
let without: TestPlatform;
let withHidden: TestPlatform;
let guesses: Guesses;

const siren = '552100554';
const siret = '55210055400013';
const agglomeration = '200096956';
// No record that everybody sees names Allons, so that it is in the gaps.
const allons = '47007';
const word = 'Zythumologie';
const amounts = [1_234_567, 43_210, 765_432, 8_765];

beforeAll(async () => {
  without = await startTestPlatform({ demo: true });
  withHidden = await startTestPlatform({ demo: true });
  const { ids, works, sessions } = await hide();
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
      JSON.stringify(Object.values(data ?? {}).map(({ totalCount }) => totalCount)) === '[3,1,5,2]'
    );
  });
  await Promise.all([without, withHidden].map(settled));
  guesses = {
    ...{ ids, words: [word, 'Quetschelette'], sirens: [siren], amounts },
    ...{ works, sessions, propositions: [5, 12] },
    moments: ['2021-06-01T00:00:00Z', new Date().toISOString()],
  };
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

/** One of the records that everybody sees, for hidden ones to hang on to. */
async function seen(): Promise<Seen> {
  const { data } = await withHidden.query<{
    aids: { nodes: { id: string }[] };
    investments: { nodes: Works[] };
  }>(`{ aids(filter: { propositions: [5], owners: [DEPARTMENT] }, first: 1) { nodes { id } }
    investments(filter: { contractingAuthorities: ["${agglomeration}"] }, first: 1) { nodes { id title } } }`);
  const [aid] = data?.aids.nodes ?? [];
  const [works] = data?.investments.nodes ?? [];
  if (!aid || !works) throw new Error('the demo records have no aid of proposition 5, or no works');
  return { aid: aid.id, works };
}

interface Works {
  id: string;
  title: string;
}

interface Seen {
  aid: string;
  works: Works;
}

/** What hangs on to them and must stay hidden: their ids, those of works they are for, and of sessions. */
interface Hidden {
  ids: string[];
  works: string[];
  sessions: string[];
}

/** Drafts, shared records and subsidies to persons, in several owners, and a session of a committee. */
async function hide(): Promise<Hidden> {
  const { aid: openAid, works } = await seen();
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
    ...{
      ceiling: amounts[0],
      budget: amounts[0],
      closesOn: '2021-06-30',
      propositionNumbers: [5, 12],
    },
    opensOn: '2020-09-01',
  };
  const toFirms = {
    ...{ funderSiren: '224700013', audiences: ['FIRM'], themeCodes: ['BUSINESS'] },
    ...{ communeCodes: [allons], closesOn: null },
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
    ...{ funderSiren: '224700013', themeCodes: ['TOURISM', 'BUSINESS'], communeCode: '47001' },
    ...{ aidId: openAid, requestedOn: '2021-03-01', notifiedOn: '2021-05-10' },
    payments: [{ paidOn: '2021-06-02', amount: 1_000 }],
  };
  const person = {
    ...{ ...subsidy, beneficiaryKind: 'NATURAL_PERSON', beneficiaryName: 'Odette Quetschelette' },
    ...{ beneficiarySiren: null, beneficiarySiret: null, totalAmount: amounts[3] },
  };
  const request = {
    ...{ ...subsidy, status: 'REQUESTED', grantedOn: null, notifiedOn: null, payments: [] },
    ...{ aidId: null, requestedOn: '2021-02-01' },
  };
  const forWorks = {
    ...{ ...subsidy, title: works.title, beneficiaryKind: 'PUBLIC_BODY', aidId: null },
    ...{ beneficiarySiren: agglomeration, beneficiarySiret: null, beneficiaryName: null },
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
  const costly = {
    ...{ ...investment, contractingAuthoritySiren: agglomeration, communeCodes: [allons] },
    financing: [{ funderName: 'État', programme: 'DETR', amount: 765_000, status: 'GRANTED' }],
  };
  const action = {
    ...{ title: `Action ${word}`, status: 'IN_PROGRESS', propositionNumber: 12, leadSiren: siren },
    ...{ budget: amounts[2], themeCodes: ['TOURISM'], partnerSirens: [agglomeration] },
    indicators: [
      {
        ...{ code: 'ZYTHUM', label: word, unit: 'visites' },
        ...{
          baseline: { date: '2020-09-01', value: 0 },
          target: { date: '2022-09-01', value: 90 },
        },
        values: [{ date: '2021-03-01', value: 30 }],
      },
    ],
  };
  const hidden: [type: string, input: object][] = [
    ['DepartmentAid', { ...aid, publication: 'DRAFT' }],
    ['TourismAid', { ...aid, publication: 'SHARED' }],
    ['DepartmentAid', { ...aid, ...toFirms, publication: 'DRAFT' }],
    ['DepartmentSubsidy', { ...subsidy, publication: 'DRAFT' }],
    ['DepartmentSubsidy', person],
    ['DepartmentSubsidy', { ...request, publication: 'DRAFT' }],
    ['DepartmentSubsidy', { ...forWorks, publication: 'SHARED' }],
    ['ChamberSubsidy', { ...subsidy, funderSiren: '200068948', publication: 'DRAFT' }],
    ['ChamberSubsidy', { ...person, beneficiaryKind: 'UNKNOWN', publication: 'SHARED' }],
    ['LocalInvestment', { ...investment, publication: 'DRAFT' }],
    ['LocalInvestment', { ...costly, publication: 'SHARED' }],
    ['TourismRecoveryAction', { ...action, publication: 'SHARED' }],
  ];
  const ids: string[] = [];
  for (const [type, input] of hidden) ids.push(await written(type, input));
  const session = await written('CommitteeSession', {
    ...{ committee: 'efficacite', title: `Séance ${word}`, heldAt: '2021-03-15T12:00:00Z' },
    ...{ status: 'HELD', attachments: [], publication: 'SHARED' },
    agenda: [{ title: word, propositionNumber: 12, records: [] }],
  });
  const { data } = await withHidden.query<{
    committeeSession: { agenda: { id: string }[] };
  }>(`{ committeeSession(id: "${session}") { agenda { id } } }`);
  const decision = await written('CommitteeDecision', {
    ...{ session, title: `Décider de la ${word}`, text: 'À faire.', state: 'TO_DO' },
    ...{ agendaItem: data?.committeeSession.agenda[0]?.id, dueOn: '2021-06-30' },
    assignee: 'DEPARTMENT',
  });
  return {
    ids: [...ids, decision],
    works: [works.id],
    sessions: [session],
  };
}

async function written(type: string, input: object): Promise<string> {
  const { data, errors } = await withHidden.query<{ made: { id: string } }>(
    `mutation ($input: ${type}Input!) { made: create${type}(input: $input) { id } }`,
    { input },
  );
  if (!data?.made) throw new Error(JSON.stringify(errors));
  return data.made.id;
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

  it('cannot tell by any kind of check either, and would by each, were it the committee', async () => {
    const checks = Object.entries(publicChecks(guesses));
    const leaking: string[] = [];
    const blind: string[] = [];
    for (const [kind, questions] of checks) {
      if (await tellsApart(questions)) leaking.push(kind);
      if (!(await tellsApart(questions, withHidden.token))) blind.push(kind);
    }

    expect({ leaking, blind }).toEqual({ leaking: [], blind: [] });
  }, 240_000);
});

/** True if one of a few questions has another answer where the hidden records are; of the public without a token. */
async function tellsApart(questions: fc.Arbitrary<string>, token?: string): Promise<boolean> {
  for (const question of fc.sample(questions, { numRuns: 10, seed: 47 })) {
    const [one, other] = await Promise.all([
      told(without, question, token && without.token),
      told(withHidden, question, token && withHidden.token),
    ]);
    if (one.text !== other.text) return true;
  }
  return false;
}
