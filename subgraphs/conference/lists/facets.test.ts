import { aid, investment, publish, recoveryAction, subsidy } from '../../../tests/support/index.ts';
import { serveForTest, type ServedSubgraph } from '../../../tests/support/subgraphs.ts';
import { conference } from '../subgraph.ts';

const departement = '224700013';
const agglomerationAgen = '200096956';

let served: ServedSubgraph;
beforeAll(async () => {
  served = await serveForTest(conference);
  await publish(served.dataSource, 'DEPARTMENT', [
    subsidy(1, {
      ...{ theme_codes: ['CULTURE', 'TOURISM'], amount: 150_000, paid_amount: 50_050 },
      ...{ granted_on: '2021-03-26', status: 'PARTLY_PAID', commune_code: '47001' },
    }),
    subsidy(2, { theme_codes: ['CULTURE'], amount: 50_001, granted_on: '2020-12-18' }),
    subsidy(3, { theme_codes: ['SPORT'], amount: 20_000, granted_on: null }),
    aid(11, { audiences: ['FARM', 'CRAFT'], budget: 1_000_000, instrument: 'LOAN' }),
    aid(12, { audiences: ['FARM'], budget: null }),
    investment(21, {
      ...{ programme_year: 2021, revised_year: 2022, commune_codes: ['47001', '47195'] },
      ...{ total_cost: 300_000, authorised: 200_000, committed: 100_000, paid: 50_000 },
      public_funding: 60_000,
    }),
    investment(22, { programme_year: 2022, total_cost: null, authorised: 1 }),
    recoveryAction(31, { proposition_number: 9, budget: 700_000, committed: 20, paid: 10 }),
    recoveryAction(32, { proposition_number: 15, budget: null, lead_siren: '999000011' }),
  ]);
  await publish(served.dataSource, 'COMMUNES', [
    subsidy(4, {
      ...{ theme_codes: ['SPORT'], amount: 30_000, funder_siren: agglomerationAgen },
      ...{ granted_on: '2020-11-02', beneficiary_kind: 'FIRM' },
    }),
  ]);
});
afterAll(() => served.close());

describe('the totals of a list', () => {
  it('count and add up the whole of it, whatever the page', async () => {
    const answer = await served.query(`{
      subsidies(first: 1) { totalCount sums { amount paidAmount } nodes { amount } }
      investments { totalCount sums { totalCost authorised committed paid publicFunding } }
      recoveryActions { totalCount sums { budget committed paid } }
      aids { totalCount sums { budget } }
    }`);

    expect(answer).toEqual({
      data: {
        subsidies: {
          totalCount: 4,
          sums: { amount: 2500.01, paidAmount: 500.5 },
          nodes: [{ amount: 1500 }],
        },
        investments: {
          totalCount: 2,
          sums: {
            ...{ totalCost: 3000, authorised: 2000.01, committed: 1000, paid: 500 },
            publicFunding: 600,
          },
        },
        recoveryActions: { totalCount: 2, sums: { budget: 7000, committed: 0.2, paid: 0.1 } },
        aids: { totalCount: 2, sums: { budget: 10_000 } },
      },
    });
  });

  it('keep to the filter, and are zero when nothing passes', async () => {
    const answer = await served.query(`{
      culture: subsidies(filter: { themes: ["CULTURE"] }) { totalCount sums { amount } }
      nothing: subsidies(filter: { themes: ["HEALTH"] }) { totalCount sums { amount } }
    }`);

    expect(answer).toEqual({
      data: {
        culture: { totalCount: 2, sums: { amount: 2000.01 } },
        nothing: { totalCount: 0, sums: { amount: 0 } },
      },
    });
  });

  it('of one list are one statement, with its page another', async () => {
    served.statements.length = 0;

    await served.query('{ subsidies { totalCount sums { amount paidAmount } edges { cursor } } }');

    expect(served.statements).toHaveLength(2);
  });
});

describe('the facets of a list', () => {
  it('count and add up by value, the most frequent first', async () => {
    const answer = await served.query(`{ subsidies { facets {
      owners { code label count amount }
      themes { code label count amount }
      years { code count }
      communes { code count }
      statuses { code count }
      beneficiaryKinds { code count }
    } } }`);

    expect(answer).toEqual({
      data: {
        subsidies: {
          facets: {
            owners: [
              {
                ...{ code: 'DEPARTMENT', label: 'Conseil départemental de Lot-et-Garonne' },
                ...{ count: 3, amount: 2200.01 },
              },
              {
                ...{ code: 'COMMUNES', label: 'Communes et intercommunalités' },
                ...{ count: 1, amount: 300 },
              },
            ],
            themes: [
              { code: 'CULTURE', label: 'Culture et patrimoine', count: 2, amount: 2000.01 },
              { code: 'SPORT', label: 'Sport', count: 2, amount: 500 },
              { code: 'TOURISM', label: 'Tourisme', count: 1, amount: 1500 },
            ],
            years: [
              { code: '2020', count: 2 },
              { code: '2021', count: 1 },
            ],
            communes: [{ code: '47001', count: 1 }],
            statuses: [
              { code: 'GRANTED', count: 3 },
              { code: 'PARTLY_PAID', count: 1 },
            ],
            beneficiaryKinds: [
              { code: 'ASSOCIATION', count: 3 },
              { code: 'FIRM', count: 1 },
            ],
          },
        },
      },
    });
  });

  it('name the funders, all in one statement', async () => {
    served.statements.length = 0;

    const answer = await served.query('{ subsidies { facets { funders { code label count } } } }');

    expect(answer).toEqual({
      data: {
        subsidies: {
          facets: {
            funders: [
              { code: departement, label: 'Conseil départemental de Lot-et-Garonne', count: 3 },
              { code: agglomerationAgen, label: "CA Agglomération d'Agen", count: 1 },
            ],
          },
        },
      },
    });
    expect(served.statements).toHaveLength(2);
  });

  it('each leave out their own part of the filter, and keep to the others', async () => {
    const answer = await served.query(`{
      subsidies(filter: { themes: ["SPORT"], funders: ["${departement}"] }) {
        totalCount
        facets { themes { code count } funders { code count } owners { code count } }
      }
    }`);

    expect(answer).toEqual({
      data: {
        subsidies: {
          totalCount: 1,
          facets: {
            themes: [
              { code: 'CULTURE', count: 2 },
              { code: 'SPORT', count: 1 },
              { code: 'TOURISM', count: 1 },
            ],
            funders: [
              { code: agglomerationAgen, count: 1 },
              { code: departement, count: 1 },
            ],
            owners: [{ code: 'DEPARTMENT', count: 1 }],
          },
        },
      },
    });
  });

  it('by year leave out both ends of the period', async () => {
    const answer = await served.query(`{
      subsidies(filter: { granted: { from: "2021-01-01", until: "2021-12-31" } }) {
        totalCount facets { years { code count } }
      }
    }`);

    expect(answer).toEqual({
      data: {
        subsidies: {
          totalCount: 1,
          facets: {
            years: [
              { code: '2020', count: 2 },
              { code: '2021', count: 1 },
            ],
          },
        },
      },
    });
  });

  it('exist for aids, investments and actions too', async () => {
    const answer = await served.query(`{
      aids { facets { audiences { code count amount } instruments { code count } } }
      investments { facets {
        schedules { code count } years { code amount } communes { code count amount }
      } }
      recoveryActions { facets { propositions { code amount } leads { code label } } }
    }`);

    expect(answer).toEqual({
      data: {
        aids: {
          facets: {
            audiences: [
              { code: 'FARM', count: 2, amount: 10_000 },
              { code: 'CRAFT', count: 1, amount: 10_000 },
            ],
            instruments: [
              { code: 'GRANT', count: 1 },
              { code: 'LOAN', count: 1 },
            ],
          },
        },
        investments: {
          facets: {
            schedules: [
              { code: 'DELAYED', count: 1 },
              { code: 'KEPT', count: 1 },
            ],
            years: [{ code: '2022', amount: 3000 }],
            communes: [
              { code: '47001', count: 1, amount: 3000 },
              { code: '47195', count: 1, amount: 3000 },
            ],
          },
        },
        recoveryActions: {
          facets: {
            propositions: [
              { code: '15', amount: 0 },
              { code: '9', amount: 7000 },
            ],
            leads: [
              { code: departement, label: 'Conseil départemental de Lot-et-Garonne' },
              { code: '999000011', label: null },
            ],
          },
        },
      },
    });
  });
});
