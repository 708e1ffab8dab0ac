import { refusalOfScdl, scdl, scdlColumns, scdlLine } from '../fixtures/scdlLine.ts';

describe('a beneficiary who is or may be a natural person', () => {
  it('is not named: no identifier says that it is an organization', () => {
    const columns = scdlColumns({ nomBeneficiaire: 'Les Amis du pruneau', rnaBeneficiaire: '' });

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
    const columns = scdlColumns({
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

      const columns = scdlColumns({
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
    const columns = scdlColumns(
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

describe('a beneficiary’s number that is none', () => {
  it.each([
    ['idBeneficiaire', '51234567900011', { beneficiarySiren: null, beneficiaryRna: 'W471001234' }],
    ['rnaBeneficiaire', 'W3222', { beneficiaryRna: null, beneficiaryName: null }],
  ] as const)(
    'is left out of %s and flagged, the named beneficiary being kept',
    (field, number, kept) => {
      const read = scdlLine({ nomBeneficiaire: 'Les Amis du pruneau', [field]: number });

      const { columns } = scdl.read(read);

      expect(columns).toMatchObject({ ...kept, amount: 1_200_50 });
      expect(read.flags).toMatchObject([{ column: field, raw: number, code: 'WEAK_IDENTIFIER' }]);
    },
  );

  it('is kept and flagged when it is an overseas RNA, which SCDL’s pattern leaves out', () => {
    const read = scdlLine({ rnaBeneficiaire: 'W9G2001932' });

    const { columns } = scdl.read(read);

    expect(columns).toMatchObject({ beneficiaryRna: 'W9G2001932' });
    expect(read.flags).toMatchObject([{ column: 'rnaBeneficiaire', code: 'OUTSIDE_STANDARD' }]);
  });

  it('rejects the line when nothing else tells who it is', () => {
    const refusal = refusalOfScdl({
      nomBeneficiaire: '',
      rnaBeneficiaire: '',
      idBeneficiaire: '51234567900011',
    });

    expect(refusal).toMatchObject({ column: 'idBeneficiaire', code: 'BAD_IDENTIFIER' });
  });
});
