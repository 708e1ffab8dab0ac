import { reassembleCells } from './reassembleCells.ts';

const header = [
  'reference',
  'nomBeneficiaire',
  'objet',
  'montant',
  'nature',
  'conditionsVersement',
];

describe('a line with commas that nobody quoted', () => {
  it.each([
    ['123,Judo club,Tatamis,58 400,00,aide en numéraire,unique', '58 400,00', 'unique'],
    ['123,Judo club,Tatamis,1\u00a0387\u00a0903,5,aide en numéraire,', '1\u00a0387\u00a0903,5', ''],
    [
      '123,Judo club,Tatamis,25 000,00,aide en numéraire,la moitié, puis le solde, soit 50 %',
      '25 000,00',
      'la moitié, puis le solde, soit 50 %',
    ],
    ['123,Judo club,Tatamis,25 000,00,aide en numéraire,unique;;', '25 000,00', 'unique'],
  ])('has its amount and its texts again: %j', (text, amount, conditions) => {
    const cells = reassembleCells(text.split(','), header);

    expect(cells).toEqual(['123', 'Judo club', 'Tatamis', amount, 'aide en numéraire', conditions]);
  });

  it('takes what is no text from both ends, a space before it or not', () => {
    const text = '123, IIIF 1,Judo club,Tatamis,108 912,00,unique,2018-03-22, non';

    const cells = reassembleCells(text.split(','), [
      'idAttribuant',
      'referenceDecision',
      'nomBeneficiaire',
      'objet',
      'montant',
      'conditionsVersement',
      'datesPeriodeVersement',
      'notificationUE;;',
    ]);

    expect(cells).toEqual([
      '123',
      ' IIIF 1',
      'Judo club',
      'Tatamis',
      '108 912,00',
      'unique',
      '2018-03-22',
      ' non',
    ]);
  });

  it('keeps the commas of a name and of a purpose apart', () => {
    const text = '123,Autrefois Challans, la Foire...,jeudis, foire,72 000,00,aide,unique';

    const cells = reassembleCells(text.split(','), header);

    expect(cells?.slice(1, 4)).toEqual([
      'Autrefois Challans, la Foire...',
      'jeudis, foire',
      '72 000,00',
    ]);
  });

  it.each([
    [
      '"123,Amis,Festival ""Globe & Folk"",70 000,00,aide,30 % à la convention "; le solde au bilan;',
      '30 % à la convention ; le solde au bilan',
    ],
    ['"123,Amis,Festival ""Globe & Folk"",70 000,00,aide,unique";;', 'unique'],
  ])('loses the quotes that a spreadsheet put around it: %j', (text, conditions) => {
    const cells = reassembleCells(text.split(','), header);

    expect(cells).toEqual([
      '123',
      'Amis',
      'Festival "Globe & Folk"',
      '70 000,00',
      'aide',
      conditions,
    ]);
  });

  it.each([
    // Which of the cells does « moitié » belong to?
    '123,Judo club,Tatamis,Dojo,25 000,00,aide en numéraire,unique',
    '123,Judo club,Tatamis,25 000,00,aide en numéraire,unique,moitié',
    // A file with semicolons has no cents to put back.
    '123,Judo, club,Tatamis,25 000,aide en numéraire,unique',
    '123,Judo club,Tatamis',
  ])('is not put together by guessing: %j', (text) => {
    const cells = reassembleCells(text.split(','), header);

    expect(cells).toBeNull();
  });

  it('is left alone without a column of amounts', () => {
    const cells = reassembleCells(['1', '2', '00'], ['a', 'b']);

    expect(cells).toBeNull();
  });
});
