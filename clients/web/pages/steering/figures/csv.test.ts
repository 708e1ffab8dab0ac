import { csvOf, rowsOf } from './csv.ts';
import type { SteeringFigure } from './figure.ts';

const freshness = { asOf: '2026-11-30T12:00:00Z', isPartial: false, silent: [] };

describe('the file of a figure', () => {
  it('has the rows of the page, unrounded, and nothing where nobody said', () => {
    const figure: SteeringFigure = {
      ...{ name: 'execution', finding: 'Titre', chart: 'bars', freshness },
      data: {
        head: 'Année',
        columns: [{ key: 'paid', label: 'Versé', format: 'euro' }],
        rows: [
          { label: '2020', values: { paid: 1234.5 } },
          { label: '2021', values: { paid: null } },
        ],
      },
    };

    expect(csvOf(rowsOf(figure), 'standard')).toBe('Année,Versé\r\n2020,1234.5\r\n2021,\r\n');
  });

  it('writes for a French Excel: mark, semicolons, decimal commas', () => {
    expect(csvOf([['Taux'], [0.25]], 'excel')).toBe('\uFEFFTaux\r\n0,25\r\n');
    expect(csvOf([['a', 'b']], 'excel')).toBe('\uFEFFa;b\r\n');
  });

  it('quotes what would break a line', () => {
    expect(csvOf([['dit « a, "b" »', 'c\nd']], 'standard')).toBe('"dit « a, ""b"" »","c\nd"\r\n');
  });

  it.each(['=1+1', '+33', '-2', '@SUM(A1)', '\tx'])(
    'keeps %j from being run as a formula',
    (text) => {
      expect(csvOf([[text]], 'excel')).toBe(`\uFEFF'${text}\r\n`);
    },
  );
});
