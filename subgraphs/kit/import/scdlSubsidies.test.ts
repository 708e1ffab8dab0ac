import { Owner } from '@relance/schema/enums/owner.ts';
import { Subsidy } from '@relance/schema/records/subsidy.ts';
import type { ImportLine } from './format.ts';
import { type ScdlField, scdlHeaders } from './scdlHeaders.ts';
import { scdlSubsidies } from './scdlSubsidies.ts';

class AnySubsidy extends Subsidy {
  override owner = Owner.DEPARTMENT;
}

const format = scdlSubsidies(AnySubsidy);

const clairac = {
  nomAttribuant: 'Département de Lot-et-Garonne',
  idAttribuant: '22470001300010',
  dateConvention: '2021-03-26',
  referenceDecision: '2021-CP-0031',
  nomBeneficiaire: 'Comité des fêtes de Clairac',
  rnaBeneficiaire: 'W471001234',
  objet: 'Fête de la Saint-Vincent',
  montant: '1200.50',
  nature: 'aide en numéraire',
};

function line(cells: Partial<Record<ScdlField, string>>, file = 'scdl.csv'): ImportLine<ScdlField> {
  const empty = Object.fromEntries(Object.keys(scdlHeaders).map((field) => [field, '']));
  return { line: 2, file, cells: { ...empty, ...clairac, ...cells } as Record<ScdlField, string> };
}

function columnsOf(cells: Partial<Record<ScdlField, string>>, file?: string) {
  return format.read(line(cells, file)).columns;
}

function refusalOf(cells: Partial<Record<ScdlField, string>>): unknown {
  try {
    format.read(line(cells));
  } catch (error) {
    return error;
  }
  return undefined;
}

describe('a line of SCDL', () => {
  it('becomes a subsidy that is granted, with nothing said about payments', () => {
    const { columns, initial } = format.read(
      line({
        conditionsVersement: 'unique',
        datesPeriodeVersement: '2021-04-01/2021-12-31',
        notificationUE: 'non',
        dispositifAide: 'Soutien aux manifestations',
      }),
    );

    expect(columns).toEqual({
      title: 'Fête de la Saint-Vincent',
      totalAmount: 1200_50,
      share: 1,
      amount: 1200_50,
      natures: ['IN_CASH'],
      grantedOn: '2021-03-26',
      grantedYearOnly: false,
      funderSiren: '224700013',
      funderName: 'Département de Lot-et-Garonne',
      beneficiaryKind: 'ASSOCIATION',
      beneficiaryName: 'Comité des fêtes de Clairac',
      beneficiarySiren: null,
      beneficiarySiret: null,
      beneficiaryRna: 'W471001234',
      privateBeneficiaryName: null,
      privateBeneficiarySiret: null,
      themeCodes: ['ASSOCIATIONS'],
      decisionReference: '2021-CP-0031',
      paymentConditions: 'unique',
      paymentFrom: '2021-04-01',
      paymentUntil: '2021-12-31',
      scheme: 'Soutien aux manifestations',
      raeId: null,
      euNotified: false,
    });
    expect(initial).toEqual({ status: 'GRANTED', cancelledEvent: false });
  });

  it('grants a beneficiary its share of the total', () => {
    const columns = columnsOf({ montant: '9000', pourcentageSubvention: '28,5' });

    expect(columns).toMatchObject({ totalAmount: 9000_00, share: 0.285, amount: 2565_00 });
  });

  it('keeps a period that is prose beside the conditions', () => {
    const columns = columnsOf({
      conditionsVersement: 'échelonné',
      datesPeriodeVersement: 'à la remise du bilan',
    });

    expect(columns).toMatchObject({
      paymentConditions: 'échelonné ; à la remise du bilan',
      paymentFrom: null,
      paymentUntil: null,
    });
  });

  it('has a SIREN where the publisher has no SIRET, and is named then', () => {
    const columns = columnsOf({ idBeneficiaire: '732829320', rnaBeneficiaire: '' });

    expect(columns).toMatchObject({
      beneficiaryKind: 'UNKNOWN',
      beneficiaryName: 'Comité des fêtes de Clairac',
      beneficiarySiren: '732829320',
      beneficiarySiret: null,
    });
  });

  it('is told again by a later file when its amount has changed, its identity has not', () => {
    const before = format.read(line({ montant: '1200.50', idBeneficiaire: '732829320' }));
    const after = format.read(line({ montant: '1 300,00', idBeneficiaire: '73282932000017' }));

    expect(after.key).toEqual(before.key);
    expect(after.columns).not.toEqual(before.columns);
  });
});

describe('a beneficiary who is or may be a natural person', () => {
  it('is not named: no identifier says that it is an organization', () => {
    const columns = columnsOf({ nomBeneficiaire: 'Les Amis du pruneau', rnaBeneficiaire: '' });

    expect(columns).toMatchObject({
      beneficiaryKind: 'UNKNOWN',
      beneficiaryName: null,
      privateBeneficiaryName: 'Les Amis du pruneau',
    });
  });

  it.each([
    'M. Dupont Jean',
    'Mme DUPONT',
    'Mlle Dupont',
    'Monsieur Dupont',
    'M DUPONT',
    'Indivision Dupont',
  ])('is a person when called %j, SIREN or not', (nomBeneficiaire) => {
    const columns = columnsOf({
      nomBeneficiaire,
      idBeneficiaire: '73282932000017',
      rnaBeneficiaire: '',
      objet: 'Installation de DUPONT en maraîchage',
      dispositifAide: 'Installation agricole',
    });

    expect(columns).toMatchObject({
      title: 'Installation agricole',
      beneficiaryKind: 'NATURAL_PERSON',
      beneficiaryName: null,
      beneficiarySiren: null,
      beneficiarySiret: null,
      privateBeneficiaryName: nomBeneficiaire,
      privateBeneficiarySiret: '73282932000017',
    });
  });

  it.each(['Dupont', 'Li', 'M. de la Tour'])(
    'is in no other column either: %j',
    (nomBeneficiaire) => {
      const named = `Aide à ${nomBeneficiaire}`;

      const columns = columnsOf({
        nomBeneficiaire,
        rnaBeneficiaire: '',
        objet: named,
        dispositifAide: named,
        conditionsVersement: named,
        referenceDecision: named,
      });

      const { privateBeneficiaryName, ...shown } = columns;
      expect(privateBeneficiaryName).toBe(nomBeneficiaire);
      expect(shown['title']).toBe('Subvention de fonctionnement ou d’action');
      expect(JSON.stringify(shown)).not.toContain(nomBeneficiaire);
    },
  );

  it('is none in a file of associations', () => {
    const columns = columnsOf(
      { nomBeneficiaire: 'Les Amis du pruneau', rnaBeneficiaire: '', objet: '' },
      'subventions-aux-associations.csv',
    );

    expect(columns).toMatchObject({
      title: 'Subvention à Les Amis du pruneau',
      beneficiaryKind: 'ASSOCIATION',
      beneficiaryName: 'Les Amis du pruneau',
    });
  });
});

describe('a line without an amount of money', () => {
  it('is worth the estimate of the benefit in kind', () => {
    const columns = columnsOf({
      montant: '',
      objet: '',
      detailNature: 'Affranchissement pour 1306 €',
      estimationNature: '1306.0',
    });

    expect(columns).toMatchObject({
      title: 'Avantage en nature : Affranchissement pour 1306 €',
      amount: 1306_00,
      natures: ['IN_KIND'],
    });
  });

  it('adds nothing to the sums when it is a guarantee, which its title tells', () => {
    const columns = columnsOf({
      montant: '',
      objet: '',
      montantPret: '800000',
      montantGarantie: '400000',
    });

    expect(columns).toMatchObject({ amount: 0, natures: [] });
    expect(String(columns['title']).replace(/\s/g, ' ')).toBe(
      'Garantie d’emprunt de 400 000,00 € sur un prêt de 800 000,00 €',
    );
  });

  it('is rejected when it grants nothing else either', () => {
    const refusal = refusalOf({ montant: '' });

    expect(refusal).toMatchObject({ column: 'montant', code: 'MISSING_AMOUNT' });
  });
});

describe('a beneficiary’s number whose check digit is wrong', () => {
  it('is left out and remarked on, the named beneficiary being kept', () => {
    const { columns, remarks } = format.read(line({ idBeneficiaire: '12345678200011' }));

    expect(columns).toMatchObject({ beneficiarySiren: null, amount: 1_200_50 });
    expect(remarks).toMatchObject([{ column: 'idBeneficiaire', code: 'WEAK_IDENTIFIER' }]);
  });

  it('rejects the line when nothing else tells who it is', () => {
    const refusal = refusalOf({
      nomBeneficiaire: '',
      rnaBeneficiaire: '',
      idBeneficiaire: '12345678200011',
    });

    expect(refusal).toMatchObject({ column: 'idBeneficiaire', code: 'BAD_IDENTIFIER' });
  });
});

describe('a line that can’t become a subsidy', () => {
  it.each([
    ['idAttribuant', '', 'MISSING_CELL'],
    ['idAttribuant', '2,43E+13', 'DESTROYED_IDENTIFIER'],
    ['idBeneficiaire', '7,86E+13', 'DESTROYED_IDENTIFIER'],
    ['rnaBeneficiaire', 'W47', 'BAD_IDENTIFIER'],
    ['dateConvention', '31/02/2021', 'BAD_DATE'],
    ['montant', 'huit cents', 'BAD_AMOUNT'],
    ['montant', '1.500', 'AMBIGUOUS_AMOUNT'],
    ['pourcentageSubvention', '150', 'BAD_SHARE'],
    ['idRAE', '2021-12345', 'TOO_LONG'],
  ])('names the column %s that holds %j: %s', (column, text, code) => {
    const refusal = refusalOf({ [column]: text });

    expect(refusal).toMatchObject({ column, code });
  });

  it('has no beneficiary: then it is a total of the others', () => {
    const refusal = refusalOf({ nomBeneficiaire: '', rnaBeneficiaire: '', montant: '34692695.75' });

    expect(refusal).toMatchObject({ column: 'nomBeneficiaire', code: 'MISSING_BENEFICIARY' });
  });
});
