import {
  contractChanges as changes,
  contractFormat as format,
  contractLine as line,
} from '../fixtures/contract.ts';
import { lineOf, refusalOf } from '../fixtures/lineOf.ts';

const bridge = {
  id: '202100700',
  kind: 'Contrat de concession',
  nature: 'Concession de travaux',
  objet: 'Parc de stationnement du Gravier',
  authority: '21470001500016',
  notifiedOn: '2021-02-21',
  valeurGlobale: '27860000',
  montantSubventionPublique: '2987000',
};

describe('a public contract', () => {
  it('becomes an investment of its buyer, with what it commits', () => {
    const { columns, initial, key } = format.read(line());

    expect(columns).toEqual({
      title: 'Construction du groupe scolaire, lot 3 : charpente',
      description: [
        'Marché n° 2021M01200',
        'CPV : 45214200-2',
        'Notification : 11/03/2021',
        'Montant initial : 440\u202f000,50\u00a0€',
        'Lieu d’exécution : Agen, code commune 47001',
        'Titulaires : Charpentes du Lot (SIRET 30228075500075)',
      ].join('\n'),
      programmeYear: 2021,
      contractingAuthoritySiren: '214700015',
      themeCodes: ['EDUCATION'],
      communeCodes: ['47001'],
      budgetYears: [
        { year: 2021, authorised: 0, paymentCredits: 0, committed: 440_000_50, paid: 0 },
      ],
      authorised: 0,
      committed: 440_000_50,
      paid: 0,
      projectReference: '2021M01200',
      seenSiren: '214700015',
    });
    expect(initial).toEqual({ status: 'IN_PROGRESS', publicFunding: 0, financing: [] });
    expect(key).toEqual(['21470001500016', '2021M012']);
  });

  describe('that was modified', () => {
    it.each([
      [
        'of version 1',
        changes(
          { dateNotificationModification: '2022-05-01', montant: 470000 },
          { dateNotificationModification: '2021-09-01', montant: 450000 },
        ),
      ],
      [
        'of version 2',
        changes({
          modification: { id: 1, dateNotificationModification: '2022-05-01', montant: 470000 },
        }),
      ],
      [
        'in XML',
        JSON.stringify({
          modification: [
            { dateNotificationModification: '2021-09-01+02:00', montant: '450000' },
            { dateNotificationModification: '2021-09-01+02:00', montant: '470000.00' },
          ],
        }),
      ],
      [
        'for its duration as well',
        changes(
          { dateNotificationModification: '2022-05-01', montant: 470000 },
          { dateNotificationModification: '2023-05-01', dureeMois: 40 },
        ),
      ],
    ])('commits the amount of the last modification that tells one (%s)', (_, modifications) => {
      const modified = line({ modifications });

      const amount = format.amount(modified);
      const { columns } = format.read(modified);

      expect(amount).toBe(470_000_00);
      expect(columns).toMatchObject({
        committed: 470_000_00,
        budgetYears: [{ year: 2021, committed: 470_000_00 }],
        description: expect.stringContaining('Montant après modification : 470\u202f000,00\u00a0€'),
      });
    });

    it('is held by whom the last modification names', () => {
      const modifications = changes(
        {
          dateNotificationModification: '2022-05-01',
          titulaires: [{ titulaire: { typeIdentifiant: 'SIRET', id: '37652001100028' } }],
        },
        { dateNotificationModification: '2023-05-01' },
      );

      const { columns } = format.read(line({ modifications }));

      expect(columns['description']).toContain('Titulaires : SIRET 37652001100028');
    });

    it('stands when its first amount can’t be, which is noted', () => {
      const modified = line({
        montant: '100000000000000000',
        modifications: changes({ dateNotificationModification: '2022-05-01', montant: 22540 }),
      });

      const { columns } = format.read(modified);

      expect(columns).toMatchObject({ committed: 22_540_00 });
      expect(modified.flags).toEqual([
        {
          column: 'montant',
          raw: '100000000000000000',
          code: 'DOUBTFUL_VALUE',
          reason: '"100000000000000000" is not an amount of zero or more euros.',
        },
      ]);
    });

    it.each([
      // Version 1 counts modifications at the end of the number.
      ['2021M01201', '', 1, '2021M012'],
      ['2021M01202', '', 2, '2021M012'],
      // A lot that happens to end in two digits.
      ['2021M01207', '', 1, '2021M01207'],
      ['LOT01', '', 1, 'LOT01'],
      // Version 2 has no such suffix.
      ['202407LOT01', 'Travaux', 1, '202407LOT01'],
    ])('keeps its key: %s (%s) with %i modifications is %s', (id, ccag, count, expected) => {
      const modifications = changes(...Array.from({ length: count }, () => ({ dureeMois: 3 })));

      const { key } = format.read(line({ id, ccag, modifications }));

      expect(key).toEqual(['21470001500016', expected]);
    });
  });

  it('is about what it buys, else about its CPV code', () => {
    const byText = format.read(line({ objet: 'Réfection du gymnase', codeCPV: '45000000' }));
    const byCode = format.read(line({ objet: 'Lot 3', codeCPV: '45233140-2' }));

    expect(byText.columns['themeCodes']).toEqual(['SPORT']);
    expect(byCode.columns['themeCodes']).toEqual(['MOBILITY']);
  });

  it.each([
    ['of our buyers', '21470001500016', true],
    ['of ours by SIREN alone', '214700015', true],
    ['of nobody, which is to be told', '', true],
    ['of others', '21350238800019', false],
  ])('%s (%s) concerns us: %s', (_, authority, expected) => {
    const concerned = format.concerns?.(line({ authority }));

    expect(concerned).toBe(expected);
  });

  it.each([
    ['id', 'test', 'MISSING_CELL'],
    ['objet', '', 'MISSING_CELL'],
    ['authority', '12345678901234', 'BAD_IDENTIFIER'],
    ['authority', '2,147E+13', 'DESTROYED_IDENTIFIER'],
    ['notifiedOn', 'NC', 'MISSING_CELL'],
    ['notifiedOn', '1921-03-11', 'BAD_DATE'],
    ['montant', 'NC', 'MISSING_AMOUNT'],
    ['montant', '-5', 'BAD_AMOUNT'],
    ['modifications', '[{"montant":"beaucoup"}]', 'BAD_AMOUNT'],
  ])('is refused for %s that holds %j: %s', (column, text, code) => {
    const refusal = refusalOf(() => format.read(line({ [column]: text })));

    expect(refusal).toMatchObject({ column, code });
  });

  it('is dated by the day of an XML date with a zone', () => {
    const zoned = line({ notifiedOn: '2021-03-11+01:00' });

    const { columns } = format.read(zoned);

    expect(columns['description']).toContain('Notification : 11/03/2021');
    expect(zoned.repairs).toEqual([
      { column: 'notifiedOn', raw: '2021-03-11+01:00', rule: 'INSTANT' },
    ]);
  });
});

describe('a concession', () => {
  it('commits nothing: users pay for it, and the public money is its financing', () => {
    const concession = lineOf(format, bridge);

    const amount = format.amount(concession);
    const { columns, initial } = format.read(concession);

    expect(amount).toBe(2_987_000_00);
    expect(columns).toMatchObject({
      committed: 0,
      budgetYears: [],
      description: expect.stringContaining('Valeur globale : 27\u202f860\u202f000,00\u00a0€'),
    });
    expect(initial).toEqual({
      status: 'IN_PROGRESS',
      publicFunding: 2_987_000_00,
      financing: [
        {
          funderName: 'Autorités publiques',
          funderSiren: null,
          programme: 'Subvention publique de la concession',
          amount: 2_987_000_00,
          rate: null,
          status: 'GRANTED',
        },
      ],
    });
  });

  it('without public money has nothing to finance', () => {
    const concession = lineOf(format, { ...bridge, montantSubventionPublique: '0' });

    const { initial } = format.read(concession);

    expect(initial).toMatchObject({ publicFunding: 0, financing: [] });
  });
});
