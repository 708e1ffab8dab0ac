import {
  aid,
  investment,
  publish,
  recordId,
  recoveryAction,
  subsidy,
} from '../../../tests/support/index.ts';
import { serveForTest, type ServedSubgraph } from '../../../tests/support/subgraphs.ts';
import { conference } from '../subgraph.ts';

const agen = '47001';
const nerac = '47195';
const bordeaux = '33063';
const agglomerationAgen = '200096956';
const albret = '200068948';
const departement = '224700013';
const comedyClub = '999000011';
const cyclingClub = '999000029';

let served: ServedSubgraph;
beforeAll(async () => {
  served = await serveForTest(conference);
  const { dataSource } = served;
  await publish(dataSource, 'DEPARTMENT', [
    aid(1, {
      ...{ title: 'Fonds loyer', audiences: ['SHOP', 'CRAFT'], theme_codes: ['SHOPS_AND_CRAFTS'] },
      ...{ opens_on: '2021-01-01', closes_on: '2021-06-30', ceiling: 100_000 },
      ...{ proposition_numbers: [2, 9], instrument: 'GRANT' },
    }),
    subsidy(11, {
      ...{ title: 'Saison du théâtre', amount: 150_000, granted_on: '2021-03-26' },
      ...{ beneficiary_siren: comedyClub, theme_codes: ['CULTURE'], commune_code: agen },
      ...{ status: 'PAID', aid_id: recordId(1), cancelled_event: true },
    }),
    investment(21, {
      ...{ title: 'Collège', programme_year: 2021, revised_year: 2023, total_cost: 900_000_000 },
      ...{ status: 'IN_PROGRESS', commune_codes: [nerac], theme_codes: ['YOUTH'] },
    }),
    recoveryAction(31, {
      ...{ title: 'Bons vacances', proposition_number: 9, budget: 50_000_000, ends_on: null },
      ...{ status: 'COMPLETED', theme_codes: ['TOURISM'] },
    }),
  ]);
  await publish(dataSource, 'COMMUNES', [
    aid(2, {
      ...{ title: 'Prêt relance', audiences: ['FIRM'], theme_codes: ['TOURISM'], status: 'CLOSED' },
      ...{ funder_siren: agglomerationAgen, epci_sirens: [agglomerationAgen], instrument: 'LOAN' },
      ...{ closes_on: '2020-12-31', ceiling: null, demo: true },
    }),
    subsidy(12, {
      ...{ title: 'Course cycliste', amount: 80_000, granted_on: '2020-12-18', demo: true },
      ...{ beneficiary_siren: cyclingClub, funder_siren: agglomerationAgen, status: 'GRANTED' },
      ...{ commune_code: nerac, theme_codes: ['SPORT'], beneficiary_kind: 'FIRM' },
    }),
    investment(22, {
      ...{ title: 'Halle', programme_year: 2022, revised_year: 2021, total_cost: 100_000_000 },
      ...{ contracting_authority_siren: albret, commune_codes: [agen], demo: true },
    }),
    recoveryAction(32, {
      ...{ title: 'Drive fermier', proposition_number: 15, budget: null, ends_on: '2021-06-30' },
      ...{ lead_siren: albret, epci_sirens: [albret], theme_codes: ['AGRICULTURE'], demo: true },
    }),
  ]);
});
afterAll(() => served.close());

async function titles(field: string, filter: string): Promise<string[]> {
  const { data, errors } = await served.query<Record<string, { nodes: { title: string }[] }>>(
    `{ ${field}(filter: ${filter}, orderBy: TITLE_ASC) { nodes { title } } }`,
  );
  if (!data) throw new Error(errors?.[0]?.message);
  return data[field]?.nodes.map(({ title }) => title) ?? [];
}

describe('the aids', () => {
  it.each([
    ['{}', ['Fonds loyer', 'Prêt relance']],
    ['{ owners: [DEPARTMENT] }', ['Fonds loyer']],
    [`{ funders: ["${agglomerationAgen}"] }`, ['Prêt relance']],
    ['{ themes: ["TOURISM"] }', ['Prêt relance']],
    ['{ themes: ["TOURISM", "SHOPS_AND_CRAFTS"] }', ['Fonds loyer', 'Prêt relance']],
    ['{ themes: ["UNHEARD_OF"] }', []],
    ['{ themes: ["TOURISM\\u0000"] }', []],
    ['{ themes: [] }', ['Fonds loyer', 'Prêt relance']],
    ['{ audiences: [CRAFT, FARM] }', ['Fonds loyer']],
    ['{ statuses: [CLOSED] }', ['Prêt relance']],
    ['{ instruments: [LOAN] }', ['Prêt relance']],
    ['{ propositions: [9] }', ['Fonds loyer']],
    ['{ openOn: "2021-06-30" }', ['Fonds loyer']],
    ['{ openOn: "2021-07-01" }', []],
    ['{ openOn: "2020-12-31" }', []],
    ['{ closing: { from: "2021-01-01" } }', ['Fonds loyer']],
    ['{ closing: { until: "2020-12-31" } }', ['Prêt relance']],
    ['{ ceiling: { min: 1000, max: 1000 } }', ['Fonds loyer']],
    ['{ ceiling: { max: 999.99 } }', []],
    ['{ demo: false }', ['Fonds loyer']],
    ['{ owners: [COMMUNES], themes: ["TOURISM"], demo: true }', ['Prêt relance']],
    ['{ owners: [COMMUNES], themes: ["CULTURE"] }', []],
  ])('that pass %s are %j', async (filter, expected) => {
    expect(await titles('aids', filter)).toEqual(expected);
  });
});

describe('the subsidies', () => {
  it.each([
    ['{ owners: [COMMUNES] }', ['Course cycliste']],
    [`{ funders: ["${departement}"] }`, ['Saison du théâtre']],
    [`{ beneficiaries: ["${comedyClub}"] }`, ['Saison du théâtre']],
    ['{ beneficiaryKinds: [FIRM] }', ['Course cycliste']],
    ['{ themes: ["SPORT"] }', ['Course cycliste']],
    ['{ statuses: [PAID, NOTIFIED] }', ['Saison du théâtre']],
    [`{ aids: ["${recordId(1)}"] }`, ['Saison du théâtre']],
    ['{ aids: ["no such aid"] }', []],
    ['{ aids: [] }', ['Course cycliste', 'Saison du théâtre']],
    ['{ granted: { from: "2021-03-26", until: "2021-03-26" } }', ['Saison du théâtre']],
    ['{ granted: { until: "2021-03-25" } }', ['Course cycliste']],
    ['{ amount: { min: 800.01 } }', ['Saison du théâtre']],
    ['{ amount: { max: 800 } }', ['Course cycliste']],
    ['{ cancelledEvent: true }', ['Saison du théâtre']],
    ['{ demo: true }', ['Course cycliste']],
  ])('that pass %s are %j', async (filter, expected) => {
    expect(await titles('subsidies', filter)).toEqual(expected);
  });
});

describe('the investments', () => {
  it.each([
    ['{ owners: [DEPARTMENT] }', ['Collège']],
    [`{ contractingAuthorities: ["${albret}"] }`, ['Halle']],
    ['{ themes: ["YOUTH"] }', ['Collège']],
    ['{ statuses: [IN_PROGRESS] }', ['Collège']],
    ['{ schedules: [DELAYED] }', ['Collège']],
    ['{ schedules: [BROUGHT_FORWARD] }', ['Halle']],
    ['{ schedules: [KEPT] }', []],
    ['{ years: { from: 2023 } }', ['Collège']],
    ['{ years: { from: 2021, until: 2021 } }', ['Halle']],
    ['{ totalCost: { min: 9000000 } }', ['Collège']],
    ['{ totalCost: { max: 1000000 } }', ['Halle']],
    ['{ demo: true }', ['Halle']],
  ])('that pass %s are %j', async (filter, expected) => {
    expect(await titles('investments', filter)).toEqual(expected);
  });
});

describe('the actions', () => {
  it.each([
    ['{ owners: [DEPARTMENT] }', ['Bons vacances']],
    [`{ leads: ["${albret}"] }`, ['Drive fermier']],
    ['{ propositions: [15] }', ['Drive fermier']],
    ['{ themes: ["TOURISM"] }', ['Bons vacances']],
    ['{ statuses: [COMPLETED] }', ['Bons vacances']],
    ['{ ending: { until: "2021-12-31" } }', ['Drive fermier']],
    ['{ budget: { min: 0 } }', ['Bons vacances']],
    ['{ demo: true }', ['Drive fermier']],
  ])('that pass %s are %j', async (filter, expected) => {
    expect(await titles('recoveryActions', filter)).toEqual(expected);
  });
});

describe('a territory', () => {
  it.each([
    ['aids', `commune: "${agen}"`, ['Fonds loyer', 'Prêt relance']],
    ['aids', `commune: "${nerac}"`, ['Fonds loyer']],
    ['aids', `commune: "${bordeaux}"`, []],
    ['aids', `epci: "${agglomerationAgen}"`, ['Fonds loyer', 'Prêt relance']],
    ['aids', `epci: "${albret}"`, ['Fonds loyer']],
    ['aids', `epci: "${departement}"`, []],
    ['subsidies', `commune: "${agen}"`, ['Saison du théâtre']],
    ['subsidies', `epci: "${albret}"`, ['Course cycliste']],
    ['investments', `commune: "${nerac}"`, ['Collège']],
    ['investments', `epci: "${agglomerationAgen}"`, ['Halle']],
    ['recoveryActions', `commune: "${nerac}"`, ['Bons vacances', 'Drive fermier']],
    ['recoveryActions', `commune: "${agen}"`, ['Bons vacances']],
    ['recoveryActions', `epci: "${albret}"`, ['Bons vacances', 'Drive fermier']],
  ])('has its own %s, those around it and those within it: %s', async (field, place, expected) => {
    expect(await titles(field, `{ territory: { ${place} } }`)).toEqual(expected);
  });
});

describe('a filter', () => {
  it.each([
    ['aids', '{ closing: { from: "2021-02-01", until: "2021-01-31" } }', 'filter.closing'],
    ['aids', '{ ceiling: { min: 2, max: 1.99 } }', 'filter.ceiling'],
    ['subsidies', '{ amount: { min: 2, max: 1 } }', 'filter.amount'],
    ['investments', '{ years: { from: 2022, until: 2021 } }', 'filter.years'],
    ['recoveryActions', '{ territory: {} }', 'filter.territory'],
    [
      'recoveryActions',
      `{ territory: { commune: "${agen}", epci: "${albret}" } }`,
      'filter.territory',
    ],
    ['aids', `{ text: "${'aide '.repeat(50)}" }`, 'filter.text'],
  ])('of %s that is %s is BAD_USER_INPUT and named', async (field, filter, argument) => {
    const { errors } = await served.query(`{ ${field}(filter: ${filter}) { totalCount } }`);

    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
  });
});
