import { refusalOfScdl, scdl, scdlColumns, scdlLine } from '../fixtures/scdlLine.ts';

describe('a line without an amount of money', () => {
  it('is worth the estimate of the benefit in kind', () => {
    const columns = scdlColumns({
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
    const columns = scdlColumns({
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

  it('keeps an amount told in prose in its title where an estimate counts', () => {
    const read = scdlLine({
      montant: 'mise à disposition de locaux',
      estimationNature: '4 200,00',
    });

    const { columns } = scdl.read(read);

    expect(columns).toMatchObject({ totalAmount: 4_200_00, natures: ['IN_KIND'] });
    expect(columns['title']).toContain('mise à disposition de locaux');
    expect(read.flags).toMatchObject([
      { column: 'montant', raw: 'mise à disposition de locaux', code: 'PROSE_AMOUNT' },
    ]);
  });

  it('is rejected when it grants nothing else either', () => {
    const refusal = refusalOfScdl({ montant: '' });

    expect(refusal).toMatchObject({ column: 'montant', code: 'MISSING_AMOUNT' });
  });
});
