import { Owner } from '@relance/schema/enums/owner.ts';
import { Investment } from '@relance/schema/records/investment.ts';
import { lineOf, refusalOf } from '../fixtures/lineOf.ts';
import { type FondsVertField, fondsVertInvestments } from './fondsVert.ts';

class AnyInvestment extends Investment {
  override owner = Owner.COMMUNES;
}

const format = fondsVertInvestments(AnyInvestment, {
  department: '47',
  owns: (siren) => siren !== '224700013',
  ownColumns: (siren, reference) => ({ projectReference: reference, seenSiren: siren }),
});

const lights = {
  code_departement: '47',
  code_commune: '47215',
  nom_commune: 'PUJOLS',
  nom_demarche_ds: 'Rénovation des parcs de luminaires d’éclairage public',
  numero_dossier_ds: '11964765',
  nom_du_projet: "Rénovation de l'éclairage public du vieux Bourg de Pujols",
  nom_beneficiaire_principal: 'TERRITOIRE ENERGIE 47',
  siren: '254701824',
  montant_engage: '34\u00a0606,00 €',
};

function line(
  cells: Partial<Record<FondsVertField, string>> = {},
  file = 'fonds-vert-2023-export.csv',
) {
  return lineOf(format, { ...lights, ...cells }, { file });
}

describe('a line of the Fonds vert list', () => {
  it('becomes an investment of whoever got the grant, be it no commune', () => {
    const { columns, initial, key } = format.read(line());

    expect(columns).toEqual({
      title: "Rénovation de l'éclairage public du vieux Bourg de Pujols",
      description: 'Mesure du Fonds vert : Rénovation des parcs de luminaires d’éclairage public',
      programmeYear: 2023,
      contractingAuthoritySiren: '254701824',
      themeCodes: ['ENVIRONMENT'],
      communeCodes: ['47215'],
      publicFunding: 34_606_00,
      financing: [
        {
          funderName: 'État',
          funderSiren: null,
          programme: 'Fonds vert',
          amount: 34_606_00,
          rate: null,
          status: 'GRANTED',
        },
      ],
      projectReference: '11964765',
      seenSiren: '254701824',
    });
    expect(initial).toEqual({
      status: 'PLANNED',
      budgetYears: [],
      authorised: 0,
      committed: 0,
      paid: 0,
    });
    expect(key).toEqual(['11964765', '254701824', '47215', null]);
  });

  it('says what a spreadsheet took from its codes and put into its amount', () => {
    const ain = line({ code_departement: '1', code_commune: '1004', siren: '20007800400013' });

    const { columns } = format.read(ain);

    expect(columns).toMatchObject({ communeCodes: ['01004'] });
    expect(ain.repairs).toEqual([
      { column: 'siren', raw: '20007800400013', rule: 'SIRET_FOR_SIREN' },
      { column: 'code_commune', raw: '1004', rule: 'LEADING_ZEROS' },
      { column: 'montant_engage', raw: '34\u00a0606,00 €', rule: 'CURRENCY' },
      { column: 'montant_engage', raw: '34\u00a0606,00 €', rule: 'GROUPED_DIGITS' },
      { column: 'montant_engage', raw: '34\u00a0606,00 €', rule: 'DECIMAL_COMMA' },
    ]);
  });

  it.each([
    ['of the département', '47', '47215', true],
    ['filed in Bordeaux, built in Damazan', '33', '47078', true],
    ['filed in Agen, located in Paris', '47', '75056', false],
    ['of no commune in particular', '47', 'NULL', true],
    ['elsewhere', '33', '33063', false],
    // Without the lost zero, 4700 would be in Lot-et-Garonne.
    ['in the Alps', '4', '4700', false],
  ])('that is %s (%s, %s) concerns us: %s', (_, code_departement, code_commune, expected) => {
    const concerned = format.concerns?.(line({ code_departement, code_commune }));

    expect(concerned).toBe(expected);
  });

  it('is left to the Département where it is the Département’s', () => {
    const concerned = format.concerns?.(line({ siren: '224700013' }));

    expect(concerned).toBe(false);
  });

  it('is not left to anybody else when its number can’t be read', () => {
    const concerned = format.concerns?.(line({ siren: '1090992001' }));

    expect(concerned).toBe(true);
  });

  it.each([
    ['Rénovation thermique de l’école', 'EDUCATION'],
    ['Îlot de la Duchesse', 'ENVIRONMENT'],
  ])(
    'is about what its works are, else about the transition that the fund is for: %s',
    (nom_du_projet, theme) => {
      const { columns } = format.read(line({ nom_du_projet, nom_demarche_ds: 'NULL' }));

      expect(columns['themeCodes']).toEqual([theme]);
    },
  );

  it('is told apart by its works when the number of the application is not given', () => {
    const { key } = format.read(line({ numero_dossier_ds: 'Non Renseigné' }));

    expect(key).toEqual([
      null,
      '254701824',
      '47215',
      'renovationdeleclairagepublicduvieuxbourgdepujols',
    ]);
  });

  it.each([
    ['siren', '#', 'MISSING_BENEFICIARY'],
    ['siren', '1090992001', 'BAD_IDENTIFIER'],
    ['nom_du_projet', 'NULL', 'MISSING_CELL'],
    ['code_commune', 'Agen', 'BAD_IDENTIFIER'],
    ['montant_engage', 'n.c.', 'BAD_AMOUNT'],
  ])('is refused for the column %s that holds %j: %s', (column, text, code) => {
    const refusal = refusalOf(() => format.read(line({ [column]: text })));

    expect(refusal).toMatchObject({ column, code });
  });

  it('is refused in a file whose name has no year, saying what to do', () => {
    const refusal = refusalOf(() => format.read(line({}, 'export.csv')));

    expect(refusal).toEqual({
      column: '',
      code: 'BAD_DATE',
      reason:
        'The list has no column for its year, nor does its name "export.csv" say one: name it as published, such as fonds-vert-2023-export.csv.',
    });
  });
});
