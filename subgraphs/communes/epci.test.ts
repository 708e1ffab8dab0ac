import { serveForTest, type ServedSubgraph } from '../../tests/support/subgraphs.ts';
import { loadReference } from './reference.ts';
import { communes } from './subgraph.ts';

describe('the EPCI', () => {
  let served: ServedSubgraph;
  beforeAll(async () => {
    served = await serveForTest(communes);
  });
  afterAll(() => served.close());

  it('count all of their people, and those in the département', async () => {
    const answer = await served.query(`{
      epci(siren: "248200016") {
        name kind population departmentPopulation organization { siren }
        communes { name epci { name } }
      }
    }`);

    expect(answer).toEqual({
      data: {
        epci: {
          name: 'CC des Deux Rives',
          kind: 'CC',
          population: 19_023,
          departmentPopulation: 545,
          organization: { siren: '248200016' },
          communes: [
            { name: 'Clermont-Soubiran', epci: { name: 'CC des Deux Rives' } },
            { name: 'Grayssas', epci: { name: 'CC des Deux Rives' } },
          ],
        },
      },
    });
  });

  it('are null under the SIREN of something else', async () => {
    const answer = await served.query('{ epci(siren: "224700013") { name } }');

    expect(answer).toEqual({ data: { epci: null } });
  });

  it('are twelve, and together have the 319 communes, in two statements', async () => {
    served.statements.length = 0;

    const { data } = await served.query<{
      epcis: { name: string; departmentPopulation: number; communes: { name: string }[] }[];
    }>('{ epcis { name departmentPopulation communes { name } } }');

    expect(data?.epcis).toHaveLength(12);
    expect(data?.epcis[0]?.name).toBe("CA Agglomération d'Agen");
    expect(data?.epcis.flatMap((epci) => epci.communes)).toHaveLength(319);
    expect(data?.epcis.reduce((sum, epci) => sum + epci.departmentPopulation, 0)).toBe(333_602);
    expect(served.statements).toHaveLength(2);
  });

  it('that other owners name are loaded in one statement, null if there is no such EPCI', async () => {
    const references = ['200068948', '200053759'].map((siren) => ({ __typename: 'Epci', siren }));
    served.statements.length = 0;

    const answer = await served.query(
      `query ($references: [_Any!]!) {
        _entities(representations: $references) { ... on Epci { name kind } }
      }`,
      { references },
    );

    expect(answer).toEqual({
      data: { _entities: [{ name: 'CC Albret Communauté', kind: 'CC' }, null] },
    });
    expect(served.statements).toHaveLength(1);
  });

  it('and their communes are replaced by the next edition of the geographic code', async () => {
    await served.dataSource.query(`UPDATE commune SET name = 'Agen-la-Neuve', epci_siren = NULL`);

    await served.dataSource.transaction(loadReference);

    expect(await served.query('{ commune(inseeCode: "47001") { name epci { kind } } }')).toEqual({
      data: { commune: { name: 'Agen', epci: { kind: 'CA' } } },
    });
    expect(await served.dataSource.query('SELECT count(*) FROM commune')).toEqual([{ count: 319 }]);
  });
});
