import { Owner } from '@relance/schema/enums/owner.ts';
import { Investment } from '@relance/schema/records/investment.ts';
import { lineOf, refusalOf } from '../fixtures/lineOf.ts';
import { detrInvestments } from './detr.ts';
import type { DetrField } from './detrHeaders.ts';

class AnyInvestment extends Investment {
  override owner = Owner.COMMUNES;
}

const format = detrInvestments(AnyInvestment, {
  department: '47',
  sirenOfDepartment: (code) => (code === '47' ? '224700013' : null),
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

function line(cells: Partial<Record<DetrField, string>> = {}, file = 'projets_2019.csv') {
  return lineOf(format, { ...school, ...cells }, { file });
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

  it('says which of the two a rate in percent is, by the amounts', () => {
    const percent = line({ pct_sub: '45,26' });

    const { columns } = format.read(percent);

    expect(columns).toMatchObject({ financing: [{ rate: 0.4526 }] });
    expect(percent.repairs).toEqual([
      { column: 'pct_sub', raw: '45,26', rule: 'DECIMAL_COMMA' },
      { column: 'pct_sub', raw: '45,26', rule: 'PERCENTAGE' },
    ]);
  });

  it('is read with the spaces, commas and signs that people put into amounts', () => {
    const typed = line({ cout_total: '100\u00a0000,00 €', montant_sub: '45261,72', lat: '44,2' });

    const { columns } = format.read(typed);

    expect(columns).toMatchObject({
      totalCost: 100_000_00,
      publicFunding: 45_261_72,
      location: { latitude: 44.2 },
    });
    expect(typed.repairs.map(({ column, rule }) => `${column}: ${rule}`)).toEqual([
      'montant_sub: DECIMAL_COMMA',
      'cout_total: CURRENCY',
      'cout_total: GROUPED_DIGITS',
      'cout_total: DECIMAL_COMMA',
      'lat: DECIMAL_COMMA',
    ]);
  });

  it.each([
    ['the grant is above the cost', '800', '1000', true],
    ['the cost is not known', '', '1000', false],
    ['it is 80 % exactly', '1000', '800', false],
    // Saint-Pierre-de-Buzet in 2019, at 0.800003852933527.
    ['it was rounded up to the cent', '1038.17', '830.54', false],
    ['it was rounded up to the euro', '4504.56', '3604', false],
    ['it is above 80 % by a euro', '1000', '801', true],
  ])('stands when %s (%j, %j), doubtful: %s', (_, cout_total, montant_sub, doubtful) => {
    const read = line({ cout_total, montant_sub });

    format.read(read);

    expect(read.flags.map(({ column, code }) => `${column}: ${code}`)).toEqual(
      doubtful ? ['montant_sub: DOUBTFUL_VALUE'] : [],
    );
  });

  describe('of 2018, when projects had no number', () => {
    it('is of the year in the name of the file', () => {
      const { columns, key } = format.read(line({ id_projet: '' }, 'Projets_DI_2018.csv'));

      expect(columns).toMatchObject({ programmeYear: 2018 });
      expect(key).toEqual(['2018', 'DETR', '214700015', 'renovationdelecolematernelle']);
    });

    it.each(['projets.csv', 'projets_2018-2019.csv'])('is refused in a file named %j', (file) => {
      const refusal = refusalOf(() => format.read(line({ id_projet: '' }, file)));

      expect(refusal).toMatchObject({ code: 'BAD_DATE' });
    });
  });

  it.each([
    ['4 - Education', 'Toiture', ['EDUCATION']],
    ['6 - Mise aux normes et sécurisation', 'Accès du stade de rugby', ['SPORT']],
    ['8 - Contrat de Ruralité', 'Toiture', []],
    // The drawers of 2018 have other numbers.
    ['7. Contrat de ruralité', 'Toiture', []],
    [
      '6. Construction, habitat, urbanisme, patrimoine, transport',
      'Toiture',
      ['PUBLIC_FACILITIES'],
    ],
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

  it('concerns whoever takes every département, wherever it is', () => {
    const everywhere = detrInvestments(AnyInvestment, {
      department: null,
      sirenOfDepartment: () => null,
      sirenOfCommune: () => null,
    });

    expect(everywhere.concerns?.(line({ id_dep: '33' }))).toBe(true);
  });

  it.each([
    ['id_terr', '47999', 'UNKNOWN_TERRITORY'],
    ['id_projet', '2019-12', 'BAD_IDENTIFIER'],
    ['montant_sub', 'n.c.', 'BAD_AMOUNT'],
    ['cout_total', '-1', 'BAD_AMOUNT'],
    ['pct_sub', '145', 'BAD_SHARE'],
    ['pct_sub', '12 %', 'BAD_SHARE'],
    ['lat', '442', 'BAD_COORDINATE'],
    ['description', '', 'MISSING_CELL'],
  ])('is rejected for the column %s that holds %j: %s', (column, text, code) => {
    const refusal = refusalOf(() => format.read(line({ [column]: text })));

    expect(refusal).toMatchObject({ column, code });
  });
});
