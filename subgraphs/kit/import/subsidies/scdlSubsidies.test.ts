import { refusalOfScdl, scdl, scdlColumns, scdlLine } from '../fixtures/scdlLine.ts';

describe('a line of SCDL', () => {
  it('becomes a subsidy that is granted, with nothing said about payments', () => {
    const { columns, initial } = scdl.read(
      scdlLine({
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
    const columns = scdlColumns({ montant: '9000', pourcentageSubvention: '28,5' });

    expect(columns).toMatchObject({ totalAmount: 9000_00, share: 0.285, amount: 2565_00 });
  });

  it('keeps a period that is prose beside the conditions', () => {
    const columns = scdlColumns({
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
    const columns = scdlColumns({
      nomBeneficiaire: 'Les Amis du pruneau',
      idBeneficiaire: '732829320',
      rnaBeneficiaire: '',
    });

    expect(columns).toMatchObject({
      beneficiaryKind: 'UNKNOWN',
      beneficiaryName: 'Les Amis du pruneau',
      beneficiarySiren: '732829320',
      beneficiarySiret: null,
    });
  });

  it('is told again by a later file when its amount has changed, its identity has not', () => {
    const before = scdl.read(scdlLine({ montant: '1200.50', idBeneficiaire: '732829320' }));
    const after = scdl.read(scdlLine({ montant: '1 300,00', idBeneficiaire: '73282932000017' }));

    expect(after.key).toEqual(before.key);
    expect(after.columns).not.toEqual(before.columns);
  });
});

describe('a line that had to be put right', () => {
  it('keeps what was written and by which rule it was read', () => {
    const read = scdlLine({
      idAttribuant: "224 700 013 000 10'",
      dateConvention: '26/03/2021',
      idBeneficiaire: '7220086800072',
      montant: '1 200,50 €',
      pourcentageSubvention: '100',
      datesPeriodeVersement: '2021-04-01_2021-12-31',
    });

    const { columns } = scdl.read(read);

    expect(columns).toMatchObject({
      funderSiren: '224700013',
      grantedOn: '2021-03-26',
      beneficiarySiret: '07220086800072',
      amount: 1200_50,
      paymentFrom: '2021-04-01',
    });
    expect(read.repairs).toEqual([
      { column: 'idAttribuant', raw: "224 700 013 000 10'", rule: 'PUNCTUATED_IDENTIFIER' },
      { column: 'dateConvention', raw: '26/03/2021', rule: 'FRENCH_DATE' },
      { column: 'montant', raw: '1 200,50 €', rule: 'CURRENCY' },
      { column: 'montant', raw: '1 200,50 €', rule: 'GROUPED_DIGITS' },
      { column: 'montant', raw: '1 200,50 €', rule: 'DECIMAL_COMMA' },
      { column: 'pourcentageSubvention', raw: '100', rule: 'PERCENTAGE' },
      { column: 'idBeneficiaire', raw: '7220086800072', rule: 'LEADING_ZEROS' },
      { column: 'datesPeriodeVersement', raw: '2021-04-01_2021-12-31', rule: 'PERIOD_SIGN' },
    ]);
  });

  it('is paid from the first payment to the last where they have columns of their own', () => {
    const columns = scdlColumns({
      datePremierVersement: '2019-02-08',
      datesPeriodeVersement: '2020-06-30',
    });

    expect(columns).toMatchObject({ paymentFrom: '2019-02-08', paymentUntil: '2020-06-30' });
  });

  it.each([
    ['nature', 'fonctionnement', '"fonctionnement" is neither money nor in kind.'],
    ['notificationUE', 'yes', '"yes" is neither oui nor non.'],
  ])('has %s flagged as %j, which no word of ours means', (column, raw, reason) => {
    const read = scdlLine({ [column]: raw });

    scdl.read(read);

    expect(read.flags).toEqual([{ column, raw, code: 'UNMAPPED_WORD', reason }]);
  });
});

describe('a line that can’t become a subsidy', () => {
  it.each([
    ['idAttribuant', '', 'MISSING_CELL'],
    ['idAttribuant', '2,43E+13', 'DESTROYED_IDENTIFIER'],
    ['idBeneficiaire', '7,86E+13', 'DESTROYED_IDENTIFIER'],
    ['idAttribuant', '99000000000001', 'BAD_IDENTIFIER'],
    ['idAttribuant', '21860194600000', 'DESTROYED_IDENTIFIER'],
    ['dateConvention', '31/02/2021', 'BAD_DATE'],
    ['montant', 'huit cents', 'BAD_AMOUNT'],
    ['montant', '1.500', 'AMBIGUOUS_AMOUNT'],
    ['pourcentageSubvention', '150', 'BAD_SHARE'],
    ['idRAE', '2021-12345', 'TOO_LONG'],
  ])('names the column %s that holds %j: %s', (column, text, code) => {
    const refusal = refusalOfScdl({ [column]: text });

    expect(refusal).toMatchObject({ column, code });
  });

  it('has no beneficiary: then it is a total of the others', () => {
    const refusal = refusalOfScdl({
      nomBeneficiaire: '',
      rnaBeneficiaire: '',
      montant: '34692695.75',
    });

    expect(refusal).toMatchObject({ column: 'nomBeneficiaire', code: 'MISSING_BENEFICIARY' });
  });
});
