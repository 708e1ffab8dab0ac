import fc from 'fast-check';
import type { FigureData } from '../data.ts';
import { barLines } from './barLines.ts';

const amounts = fc.option(fc.integer({ min: -1e9, max: 1e9 }), { nil: null });
const figures = fc
  .array(fc.record({ label: fc.string(), values: fc.record({ voted: amounts, paid: amounts }) }))
  .map((rows): FigureData<'voted' | 'paid'> => ({
    head: 'Partenaire',
    columns: [
      { key: 'voted', label: 'Voté', format: 'euro' },
      { key: 'paid', label: 'Versé', format: 'euro' },
    ],
    rows,
  }));

const money = (rows: [label: string, amount: number | null][]): FigureData => ({
  head: 'Étape',
  columns: [{ key: 'amount', label: 'Montant', format: 'euro' }],
  rows: rows.map(([label, amount]) => ({ label, values: { amount } })),
});

describe('the bars of a figure', () => {
  it('are as long as the values of their rows', () => {
    fc.assert(
      fc.property(figures, (data) => {
        const lengths = barLines('bars', data).map(({ segments: [bar] }) =>
          bar === undefined ? null : bar.to - bar.from,
        );

        expect(lengths).toEqual(data.rows.flatMap(({ values }) => [values.voted, values.paid]));
      }),
    );
  });

  it('are, stacked, as long as the total of their row, whatever its signs', () => {
    fc.assert(
      fc.property(figures, (data) => {
        for (const [at, { segments }] of barLines('stacked bars', data).entries()) {
          const { voted, paid } = data.rows[at]?.values ?? {};
          const above = segments.filter(({ from }) => from >= 0).map(({ from, to }) => to - from);
          const below = segments.filter(({ from }) => from < 0).map(({ from, to }) => from - to);
          const drawn = [...above, ...below].reduce((sum, length) => sum + length, 0);

          expect(drawn).toBe((voted ?? 0) + (paid ?? 0));
        }
      }),
    );
  });

  it('never tell a sum that lacks a part', () => {
    const columns = ['voted', 'paid'].map((key) => ({ key, label: key, format: 'euro' as const }));
    const rows = [
      { label: 'Département', values: { voted: 500, paid: 300 } },
      { label: 'Tourisme', values: { voted: 500, paid: null } },
      { label: 'Chambres', values: { voted: null, paid: null } },
    ];

    const lines = barLines('stacked bars', { head: 'Partenaire', columns, rows });

    expect(lines.map(({ text }) => text)).toEqual(['800\u00A0€', 'incomplet', 'absent']);
    expect(lines.map(({ isAbsent }) => isAbsent)).toEqual([false, true, true]);
  });

  it('tell each step of a funnel as a part of the step before', () => {
    const steps = money([
      ['Demandé', 1_000_000],
      ['Accordé', 620_000],
      ['Versé', 310_000],
    ]);

    expect(barLines('funnel', steps).map(({ note }) => note)).toEqual([
      undefined,
      '62\u00A0% de «\u00A0Demandé\u00A0»',
      '50\u00A0% de «\u00A0Accordé\u00A0»',
    ]);
  });

  it('tell each part of a gauge as a part of its first row', () => {
    const fund = money([
      ['Doté', 1_000_000],
      ['Engagé', 620_000],
      ['Versé', null],
    ]);

    expect(barLines('gauge', fund).map(({ text }) => text)).toEqual([
      '1\u00A0M€',
      '620\u00A0k€ · 62\u00A0%',
      'absent',
    ]);
  });

  it('tell no part of nothing', () => {
    const empty = money([
      ['Demandé', 0],
      ['Accordé', 0],
    ]);

    expect(barLines('funnel', empty).map(({ note }) => note)).toEqual([undefined, undefined]);
    expect(barLines('gauge', empty).map(({ text }) => text)).toEqual(['0\u00A0€', '0\u00A0€']);
  });
});
