import { writeCsv } from '@relance/sdk/export/csv.ts';
import type { SteeringFigure } from './figure.ts';
import { tableOf } from './table.ts';

const freshness = {
  ...{ asOf: '2026-11-30T12:00:00Z', isPartial: true },
  silent: [{ owner: 'CHAMBERS', label: 'CCI', caughtUpAt: null, unheardSince: null }] as const,
};

const figure: SteeringFigure = {
  ...{ name: 'execution', finding: 'Tout est versé', chart: 'bars' },
  freshness: { ...freshness, silent: [...freshness.silent] },
  data: {
    head: 'Année',
    columns: [{ key: 'paid', label: 'Versé', format: 'euro' }],
    rows: [
      { label: '2020', values: { paid: 1234.5 } },
      { label: '2021', values: { paid: null } },
    ],
  },
};

describe('the file of a figure', () => {
  it('has the rows of the page, unrounded, and nothing where nobody said', async () => {
    const parts: Uint8Array[] = [];
    for await (const part of writeCsv(tableOf(figure))) parts.push(part);

    expect(Buffer.concat(parts).toString()).toBe('Année,Versé\r\n2020,1234.50\r\n2021,\r\n');
  });

  it('says of when it is, and what is missing', () => {
    expect(tableOf(figure).about.notes).toEqual(
      expect.arrayContaining([
        ['Données du', '30 novembre 2026 à\u00A013:00'],
        ['Manque', 'Chambres consulaires, indisponible'],
      ]),
    );
  });
});
