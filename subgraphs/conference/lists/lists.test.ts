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

const agen = { __typename: 'Commune', inseeCode: '47001' };
const nerac = { __typename: 'Commune', inseeCode: '47195' };
const agglomerationAgen = { __typename: 'Epci', siren: '200096956' };
const albret = { __typename: 'Epci', siren: '200068948' };
const departement = { __typename: 'Organization', siren: '224700013' };
const orchestra = { __typename: 'Organization', siren: '999000011' };
const culture = { __typename: 'Theme', code: 'CULTURE' };
const tourism = { __typename: 'Theme', code: 'TOURISM' };

let served: ServedSubgraph;
beforeAll(async () => {
  served = await serveForTest(conference);
  await publish(served.dataSource, 'DEPARTMENT', [
    aid(1, { title: 'Fonds culture', theme_codes: ['CULTURE'], proposition_numbers: [2, 13] }),
    aid(2, { title: 'Bons vacances', theme_codes: ['TOURISM'], proposition_numbers: [9] }),
    subsidy(11, {
      ...{ title: 'Saison', beneficiary_siren: orchestra.siren, beneficiary_name: 'Orchestre' },
      ...{ theme_codes: ['CULTURE'], commune_code: agen.inseeCode, aid_id: recordId(1) },
    }),
    subsidy(12, { title: 'Gîte', theme_codes: ['TOURISM'], commune_code: nerac.inseeCode }),
    investment(21, {
      ...{ title: 'Musée', theme_codes: ['CULTURE'], commune_codes: [nerac.inseeCode] },
      contracting_authority_siren: albret.siren,
    }),
    investment(22, { title: 'Voie verte', theme_codes: ['TOURISM'] }),
    recoveryAction(31, {
      ...{ title: 'Festival', theme_codes: ['CULTURE'], epci_sirens: [agglomerationAgen.siren] },
      proposition_number: 2,
    }),
    recoveryAction(32, { title: 'Campagne', theme_codes: ['TOURISM'], proposition_number: 9 }),
  ]);
});
afterAll(() => served.close());

async function entities(representations: object[], fields: string): Promise<unknown> {
  served.statements.length = 0;
  const { data, errors } = await served.query<{ _entities: unknown[] }>(
    `query ($representations: [_Any!]!) { _entities(representations: $representations) { ${fields} } }`,
    { representations },
  );
  if (!data) throw new Error(errors?.[0]?.message);
  return data._entities;
}

const fourLists = `
  aids { nodes { title } } subsidies { nodes { title } }
  investments { nodes { title } } recoveryActions { nodes { title } }`;

const lists = (aids: string[], subsidies: string[], investments: string[], actions: string[]) => ({
  aids: { nodes: aids.map((title) => ({ title })) },
  subsidies: { nodes: subsidies.map((title) => ({ title })) },
  investments: { nodes: investments.map((title) => ({ title })) },
  recoveryActions: { nodes: actions.map((title) => ({ title })) },
});

describe('the lists of several', () => {
  it('communes are one statement per kind, and have what concerns each', async () => {
    const found = await entities([agen, nerac], `... on Commune { ${fourLists} }`);

    const everywhere = ['Bons vacances', 'Fonds culture'];
    expect(found).toEqual([
      lists(everywhere, ['Saison'], ['Voie verte'], ['Festival', 'Campagne']),
      lists(everywhere, ['Gîte'], ['Voie verte', 'Musée'], ['Campagne']),
    ]);
    expect(served.statements).toHaveLength(4);
  });

  it('EPCI are one statement per kind, and have what lies within each', async () => {
    const found = await entities([agglomerationAgen, albret], `... on Epci { ${fourLists} }`);

    const everywhere = ['Bons vacances', 'Fonds culture'];
    expect(found).toEqual([
      lists(everywhere, ['Saison'], ['Voie verte'], ['Festival', 'Campagne']),
      lists(everywhere, ['Gîte'], ['Voie verte', 'Musée'], ['Campagne']),
    ]);
    expect(served.statements).toHaveLength(4);
  });

  it('themes are one statement per kind', async () => {
    const found = await entities([culture, tourism], `... on Theme { label ${fourLists} }`);

    expect(found).toEqual([
      {
        label: 'Culture et patrimoine',
        ...lists(['Fonds culture'], ['Saison'], ['Musée'], ['Festival']),
      },
      {
        label: 'Tourisme',
        ...lists(['Bons vacances'], ['Gîte'], ['Voie verte'], ['Campagne']),
      },
    ]);
    expect(served.statements).toHaveLength(4);
  });

  it('organizations are one statement per list, and one more for their names', async () => {
    const found = await entities(
      [departement, orchestra],
      `... on Organization {
        name
        aids { totalCount }
        subsidiesGranted { nodes { title } }
        subsidiesReceived { nodes { title } }
        investments { totalCount }
        recoveryActions { totalCount }
      }`,
    );

    expect(found).toEqual([
      {
        name: 'Conseil départemental de Lot-et-Garonne',
        aids: { totalCount: 2 },
        subsidiesGranted: { nodes: [{ title: 'Gîte' }, { title: 'Saison' }] },
        subsidiesReceived: { nodes: [] },
        investments: { totalCount: 1 },
        recoveryActions: { totalCount: 2 },
      },
      {
        name: 'Orchestre',
        aids: { totalCount: 0 },
        subsidiesGranted: { nodes: [] },
        subsidiesReceived: { nodes: [{ title: 'Saison' }] },
        investments: { totalCount: 0 },
        recoveryActions: { totalCount: 0 },
      },
    ]);
    expect(served.statements).toHaveLength(6);
  });

  it('propositions are two statements for all twenty', async () => {
    served.statements.length = 0;

    const { data } = await served.query<{
      propositions: { number: number; aids: Titled; recoveryActions: Titled }[];
    }>('{ propositions { number aids { nodes { title } } recoveryActions { nodes { title } } } }');

    expect(data?.propositions).toHaveLength(20);
    expect(data?.propositions[1]).toEqual({
      number: 2,
      aids: { nodes: [{ title: 'Fonds culture' }] },
      recoveryActions: { nodes: [{ title: 'Festival' }] },
    });
    expect(data?.propositions[0]).toEqual({
      number: 1,
      aids: { nodes: [] },
      recoveryActions: { nodes: [] },
    });
    expect(served.statements).toHaveLength(2);
  });

  it('aids are one statement, and the aids of their subsidies another', async () => {
    served.statements.length = 0;

    const answer = await served.query(
      '{ aids { nodes { title subsidies { nodes { title aid { title } } } } } }',
    );

    expect(answer).toEqual({
      data: {
        aids: {
          nodes: [
            { title: 'Bons vacances', subsidies: { nodes: [] } },
            {
              title: 'Fonds culture',
              subsidies: { nodes: [{ title: 'Saison', aid: { title: 'Fonds culture' } }] },
            },
          ],
        },
      },
    });
    expect(served.statements).toHaveLength(3);
  });

  it('parents page each for itself, with a total of its own', async () => {
    const found = await entities(
      [agen, nerac],
      `... on Commune {
        aids(first: 1) { totalCount nodes { title } pageInfo { hasNextPage } }
        few: investments(first: 1) { totalCount pageInfo { hasNextPage } }
      }`,
    );

    const aids = {
      totalCount: 2,
      nodes: [{ title: 'Bons vacances' }],
      pageInfo: { hasNextPage: true },
    };
    expect(found).toEqual([
      { aids, few: { totalCount: 1, pageInfo: { hasNextPage: false } } },
      { aids, few: { totalCount: 2, pageInfo: { hasNextPage: true } } },
    ]);
    expect(served.statements).toHaveLength(4);
  });
});

describe('a record by its id', () => {
  it('is found in the type of its owner', async () => {
    const answer = await served.query(
      `{ aid(id: "${recordId(1)}") { __typename id title owner version } }`,
    );

    expect(answer).toEqual({
      data: {
        aid: {
          ...{ __typename: 'DepartmentAid', id: recordId(1), title: 'Fonds culture' },
          ...{ owner: 'DEPARTMENT', version: 1 },
        },
      },
    });
  });

  it.each([
    ['nobody knows', recordId(999)],
    ['is of another kind', recordId(11)],
    ['is no id', 'fonds-culture'],
    ['is empty', ''],
  ])('that %s is null', async (_what, id) => {
    expect(await served.query('query ($id: ID!) { aid(id: $id) { title } }', { id })).toEqual({
      data: { aid: null },
    });
  });

  it('is null for each kind that does not hold it', async () => {
    const answer = await served.query(`{
      subsidy(id: "${recordId(1)}") { id }
      investment(id: "${recordId(1)}") { id }
      recoveryAction(id: "${recordId(1)}") { id }
    }`);

    expect(answer).toEqual({ data: { subsidy: null, investment: null, recoveryAction: null } });
  });

  it('is one statement for many of them', async () => {
    const representations = [1, 2, 999].map((number) => ({
      __typename: 'DepartmentAid',
      id: recordId(number),
    }));

    const found = await entities(representations, '... on DepartmentAid { title }');

    expect(found).toEqual([{ title: 'Fonds culture' }, { title: 'Bons vacances' }, null]);
    expect(served.statements).toHaveLength(1);
  });
});

interface Titled {
  nodes: { title: string }[];
}
