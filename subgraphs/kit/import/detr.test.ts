import { Owner } from '@relance/schema/enums/owner.ts';
import { Investment } from '@relance/schema/records/investment.ts';
import { type DetrField, detrInvestments } from './detr.ts';
import type { ImportLine } from './format.ts';

class AnyInvestment extends Investment {
  override owner = Owner.COMMUNES;
}

const format = detrInvestments(AnyInvestment, {
  department: '47',
  departmentSiren: '224700013',
  sirenOfCommune: (inseeCode) => (inseeCode === '47001' ? '214700015' : null),
  ownColumns: ({ id_projet }) => ({ projectReference: id_projet }),
});

const school: Record<DetrField, string> = {
  id_projet: 'di19_com90001',
  id_dep: '47',
  id_terr: '47001',
  nom_terr: 'Agen',
  dotation: 'DETR',
  echelon: 'commune',
  categorie: '4 - Education',
  description: 'Rénovation de l’école maternelle',
  cout_total: '100000',
  montant_sub: '45261.7161',
  pct_sub: '0.4526',
  lat: '44.2',
  long: '0.62',
};

function line(cells: Partial<Record<DetrField, string>> = {}): ImportLine<DetrField> {
  return { line: 2, file: 'projets_2019.csv', cells: { ...school, ...cells } };
}

function refusalOf(cells: Partial<Record<DetrField, string>>): unknown {
  try {
    format.read(line(cells));
  } catch (error) {
    return error;
  }
  return undefined;
}

describe('a line of the DETR list', () => {
  it('becomes an investment of the commune, with what the State gives', () => {
    const { columns, initial, key } = format.read(line());

    expect(columns).toEqual({
      title: 'Rénovation de l’école maternelle',
      description: null,
      programmeYear: 2019,
      totalCost: 100_000_00,
      contractingAuthoritySiren: '214700015',
      themeCodes: ['EDUCATION'],
      communeCodes: ['47001'],
      publicFunding: 45_261_72,
      financing: [
        {
          funderName: 'État',
          funderSiren: null,
          programme: 'DETR',
          amount: 45_261_72,
          rate: 0.4526,
          status: 'GRANTED',
        },
      ],
      location: { latitude: 44.2, longitude: 0.62, address: null },
      projectReference: 'di19_com90001',
    });
    expect(initial).toEqual({
      status: 'PLANNED',
      budgetYears: [],
      authorised: 0,
      committed: 0,
      paid: 0,
    });
    expect(key).toEqual(['di19_com90001']);
  });

  it('keeps the phases of a description in the title', () => {
    const { columns } = format.read(line({ description: 'Centre ancien \r\nTranche 1 : 2019' }));

    expect(columns).toMatchObject({
      title: 'Centre ancien, Tranche 1 : 2019',
      description: 'Centre ancien \r\nTranche 1 : 2019',
    });
  });

  it('belongs to the EPCI or to the Département where they build', () => {
    const epci = format.read(line({ echelon: 'epci', id_terr: '200096956' }));
    const department = format.read(line({ echelon: 'conseil_departemental', id_terr: '47' }));

    expect(epci.columns).toMatchObject({
      contractingAuthoritySiren: '200096956',
      communeCodes: [],
    });
    expect(department.columns).toMatchObject({
      contractingAuthoritySiren: '224700013',
      communeCodes: [],
    });
  });

  it('keeps a grant above the cost: that is for the coherence checks to say', () => {
    const { columns } = format.read(line({ cout_total: '800', montant_sub: '1000', pct_sub: '1' }));

    expect(columns).toMatchObject({ totalCost: 800_00, publicFunding: 1000_00 });
  });

  it.each([
    ['4 - Education', 'Toiture', ['EDUCATION']],
    ['6 - Mise aux normes et sécurisation', 'Accès du stade de rugby', ['SPORT']],
    ['8 - Contrat de Ruralité', 'Toiture', []],
  ])(
    'is about what its works are, else about its category: %s, %s',
    (categorie, description, themes) => {
      const { columns } = format.read(line({ categorie, description }));

      expect(columns['themeCodes']).toEqual(themes);
    },
  );

  it.each([
    ['47', true],
    ['33', false],
    ['', false],
  ])('of département %j concerns us: %s', (id_dep, expected) => {
    const concerned = format.concerns?.(line({ id_dep }));

    expect(concerned).toBe(expected);
  });

  it.each([
    ['id_terr', '47999', 'UNKNOWN_TERRITORY'],
    ['id_projet', '', 'MISSING_CELL'],
    ['id_projet', '2019-12', 'BAD_IDENTIFIER'],
    ['montant_sub', 'n.c.', 'BAD_AMOUNT'],
    ['cout_total', '-1', 'BAD_AMOUNT'],
    ['pct_sub', '45', 'BAD_SHARE'],
    ['lat', '442', 'BAD_COORDINATE'],
    ['description', '', 'MISSING_CELL'],
  ])('is rejected for the column %s that holds %j: %s', (column, text, code) => {
    const refusal = refusalOf({ [column]: text });

    expect(refusal).toMatchObject({ column, code });
  });
});
