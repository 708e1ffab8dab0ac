import type { ImportReport } from '@relance/sdk/imports.ts';
import { reportText } from './reportText.ts';

const clean: ImportReport = {
  format: 'detr-2019',
  file: 'projets_2019.csv',
  sha256: 'd6117714',
  encoding: 'utf-8',
  ignoredColumns: ['pop19'],
  lines: 3_419,
  accepted: 302,
  rejected: 0,
  skipped: 3_117,
  added: 302,
  changed: 0,
  unchanged: 0,
  sumIn: 11_285_444_97,
  sumAccepted: 11_285_444_97,
  rejectionsByCode: {},
  rejections: [],
  remarks: [],
};

describe('the report of an import', () => {
  it('says what was taken and what was not read', () => {
    const text = reportText(clean);

    expect(text).toBe(
      [
        'projets_2019.csv: detr-2019, utf-8',
        '  lines        3,419',
        '  accepted       302     EUR 11,285,444.97  (302 added, 0 changed, 0 unchanged)',
        '  rejected         0              EUR 0.00',
        '  skipped      3,117  (other territories)',
        '  Columns that were not read: pop19',
      ].join('\n'),
    );
  });

  it('explains each kind of rejection with its first lines', () => {
    const line = (number: number) => ({
      line: number,
      column: 'montant',
      code: 'BAD_AMOUNT',
      reason: '"n.c." is not an amount of zero or more euros.',
    });
    const report: ImportReport = {
      ...clean,
      accepted: 296,
      rejected: 6,
      ignoredColumns: [],
      rejectionsByCode: { BAD_AMOUNT: 5, WRONG_CELL_COUNT: 1 },
      rejections: [
        ...[2, 3, 5, 8, 13].map(line),
        { line: 21, column: '', code: 'WRONG_CELL_COUNT', reason: '15 cells.' },
      ],
    };

    const text = reportText(report);

    expect(text.split('\n').slice(5)).toEqual([
      '  BAD_AMOUNT: 5',
      '    line 2: montant: "n.c." is not an amount of zero or more euros.',
      '    line 3: montant: "n.c." is not an amount of zero or more euros.',
      '    line 5: montant: "n.c." is not an amount of zero or more euros.',
      '    and 2 more (--json shows up to a thousand)',
      '  WRONG_CELL_COUNT: 1',
      '    line 21: 15 cells.',
    ]);
  });
});
