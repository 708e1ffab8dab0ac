import { serveForTest, type ServedSubgraph } from '../../tests/support/subgraphs.ts';
import { communes } from './subgraph.ts';

const school = {
  title: 'Rénovation énergétique de l’école de Barbaste',
  status: 'IN_PROGRESS',
  programmeYear: 2020,
  revisedYear: 2021,
  totalCost: 400_000,
  contractingAuthoritySiren: '214700213',
  themeCodes: ['EDUCATION'],
  communeCodes: ['47021'],
  budgetYears: [
    { year: 2020, authorised: 150_000, paymentCredits: 100_000, committed: 90_000, paid: 60_000 },
    { year: 2021, authorised: 250_000, paymentCredits: 300_000, committed: 0, paid: 0 },
  ],
  financing: [
    { funderName: 'État', programme: 'DETR', amount: 160_000, rate: 0.4, status: 'GRANTED' },
    { funderName: 'Région', amount: 40_000, status: 'REFUSED' },
  ],
  projectReference: '47-2020-0123',
  localAuthorityKind: 'COMMUNE',
};

const create = `mutation ($input: LocalInvestmentInput!) {
  createLocalInvestment(input: $input) {
    id owner schedule authorised committed paid publicFunding projectReference localAuthorityKind
    contractingAuthority { siren } communes { name }
  }
}`;

describe('an investment of a local authority', () => {
  let served: ServedSubgraph;
  beforeAll(async () => {
    served = await serveForTest(communes);
  });
  afterAll(() => served.close());

  it('keeps the publisher’s number and the kind of authority beside its sums', async () => {
    const answer = await served.query(create, { input: school });

    expect(answer).toEqual({
      data: {
        createLocalInvestment: {
          id: expect.any(String) as string,
          owner: 'COMMUNES',
          schedule: 'DELAYED',
          authorised: 400_000,
          committed: 90_000,
          paid: 60_000,
          publicFunding: 160_000,
          projectReference: '47-2020-0123',
          localAuthorityKind: 'COMMUNE',
          contractingAuthority: { siren: '214700213' },
          communes: [{ name: 'Barbaste' }],
        },
      },
    });
  });

  it.each([
    ['projectReference', { projectReference: '4'.repeat(101) }],
    ['financing', { totalCost: 159_999.99 }],
    ['budgetYears', { budgetYears: [school.budgetYears[0], school.budgetYears[0]] }],
  ])('refuses wrong %s by name', async (argument, change) => {
    const { errors } = await served.query(create, { input: { ...school, ...change } });

    expect(errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', argument: `input.${argument}` } },
    ]);
  });

  it('is changed by whoever read its newest version only', async () => {
    const { data } = await served.query<{ createLocalInvestment: { id: string } }>(create, {
      input: school,
    });
    const id = data?.createLocalInvestment.id;
    const update = `mutation ($id: ID!, $input: LocalInvestmentInput!) {
      updateLocalInvestment(id: $id, version: 1, input: $input) { version status }
    }`;

    const first = await served.query(update, { id, input: { ...school, status: 'COMPLETED' } });
    const second = await served.query(update, { id, input: school });

    expect(first).toEqual({
      data: { updateLocalInvestment: { version: 2, status: 'COMPLETED' } },
    });
    expect(second.errors).toMatchObject([
      { extensions: { code: 'STALE_VERSION', argument: 'version', currentVersion: 2 } },
    ]);
  });
});
