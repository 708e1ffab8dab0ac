import { serveForTest, type ServedSubgraph } from '../../tests/support/subgraphs.ts';
import { LocalInvestment } from './investment.ts';
import { communes } from './subgraph.ts';
import { askOwner } from '../../tests/support/signing.ts';

const header =
  'id_projet;id_dep;id_terr;nom_terr;pop19;dotation;echelon;categorie;description;cout_total;montant_sub;pct_sub;lat;long';
const list = [
  header,
  'di19_com90001;47;47195;Nérac;6787;DETR;commune;4 - Education;Toiture de l’école;100000;40000;0.4;;',
  'di19epci90002;47;200068948;CC Albret Communauté;26366;DSIL;epci;5 - Services;Maison de santé;900000;300000;0.3333;;',
  'di19_dep90003;47;47;Lot-et-Garonne;332833;DSID;conseil_departemental;6 - Sécurité;Pont de Buzet;500000;100000;0.2;;',
].join('\r\n');

describe('the State’s list of grants to local authorities', () => {
  let served: ServedSubgraph;
  beforeAll(async () => {
    served = await serveForTest(communes);
  });
  afterAll(() => served.close());

  it('becomes investments with their project number and kind of authority', async () => {
    const response = await askOwner('communes', `${served.url}/imports?file=projets-2019.csv`, {
      method: 'POST',
      headers: { 'content-type': 'text/csv' },
      body: list,
    });

    expect(await response.json()).toMatchObject({
      format: 'detr-2019',
      accepted: 3,
      quarantined: 0,
    });
    expect(await investments()).toEqual([
      {
        title: 'Toiture de l’école',
        projectReference: 'di19_com90001',
        localAuthorityKind: 'COMMUNE',
        // The list says 47195 alone: the SIREN is that of Nérac in the geographic code.
        contractingAuthority: { siren: '214701955' },
      },
      {
        title: 'Pont de Buzet',
        projectReference: 'di19_dep90003',
        localAuthorityKind: 'OTHER',
        contractingAuthority: { siren: '224700013' },
      },
      {
        title: 'Maison de santé',
        projectReference: 'di19epci90002',
        localAuthorityKind: 'EPCI',
        contractingAuthority: { siren: '200068948' },
      },
    ]);
  });

  async function investments(): Promise<unknown> {
    const rows = await served.dataSource.query<{ id: string }[]>(
      'SELECT id FROM investment ORDER BY project_reference COLLATE "C"',
    );
    const { data } = await served.query<{ _entities: unknown[] }>(
      `query ($references: [_Any!]!) {
        _entities(representations: $references) {
          ... on LocalInvestment {
            title projectReference localAuthorityKind contractingAuthority { siren }
          }
        }
      }`,
      { references: rows.map(({ id }) => ({ __typename: 'LocalInvestment', id })) },
    );
    return data?._entities;
  }
});

describe('the files that communes and intercommunalités can hand in', () => {
  it('tell of investments in the State’s lists of grants and in public contracts', () => {
    const formats = communes.imports?.filter(({ type }) => type === LocalInvestment);

    expect(formats?.map(({ name }) => name)).toEqual(['detr-2019', 'fonds-vert', 'decp']);
  });
});
