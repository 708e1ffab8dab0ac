import type { ImportReport } from '@relance/sdk/imports.ts';
import { reportText } from './reportText.ts';

const clean: ImportReport = {
  run: '3f0c8d7e-5d0b-4f0f-9a51-1f0f6f0a47c2',
  state: 'DONE',
  repeats: null,
  series: null,
  format: 'detr-2019',
  file: 'projets_2019.csv',
  sha256: 'd6117714',
  container: 'csv',
  sheet: null,
  encoding: 'utf-8',
  ignoredColumns: [],
  lines: 3_419,
  accepted: 302,
  repaired: 0,
  flagged: 0,
  dismissed: 0,
  quarantined: 0,
  skipped: 3_117,
  added: 302,
  changed: 0,
  unchanged: 0,
  withdrawn: 0,
  missing: 0,
  sumIn: 11_285_444_97,
  sumAccepted: 11_285_444_97,
  sumQuarantined: 0,
  repairsByRule: {},
  flagsByCode: {},
  quarantinedByCode: {},
  rejections: [],
};

describe('the report of an import', () => {
  it('says what was taken, and that the sums add up', () => {
    const text = reportText(clean);

    expect(text).toBe(
      [
        'projets_2019.csv: detr-2019, csv, utf-8',
        '  lines                3,419  EUR 11,285,444.97',
        '  accepted               302  EUR 11,285,444.97  (302 added, 0 changed, 0 unchanged)',
        '    of which repaired      0',
        '    of which flagged       0',
        '  quarantined              0           EUR 0.00',
        '  skipped              3,117  (not this owner’s, not in the sums)',
      ].join('\n'),
    );
  });

  it('counts repairs and flags, explains each kind of refusal and names what was not read', () => {
    const line = (number: number) => ({
      line: number,
      place: '',
      column: 'montant',
      code: 'BAD_AMOUNT',
      reason: '"n.c." is not an amount of zero or more euros.',
    });
    const report: ImportReport = {
      ...clean,
      ...{ lines: 302, accepted: 296, repaired: 40, flagged: 2, quarantined: 6, skipped: 0 },
      ...{ added: 0, changed: 1, unchanged: 295 },
      ...{ sumAccepted: 11_285_000_00, sumQuarantined: 444_97 },
      repairsByRule: { CURRENCY: 12, DECIMAL_COMMA: 40 },
      flagsByCode: { WEAK_IDENTIFIER: 2 },
      quarantinedByCode: { WRONG_CELL_COUNT: 1, BAD_AMOUNT: 5 },
      rejections: [
        ...[2, 3, 5, 8, 13].map(line),
        { ...line(21), column: '', code: 'WRONG_CELL_COUNT', reason: '15 cells.' },
      ],
      ignoredColumns: ['pop19', 'Observations'],
    };

    const text = reportText(report);

    expect(text).toBe(
      [
        'projets_2019.csv: detr-2019, csv, utf-8',
        '  lines                302  EUR 11,285,444.97',
        '  accepted             296  EUR 11,285,000.00  (0 added, 1 changed, 295 unchanged)',
        '    of which repaired   40',
        '    of which flagged     2',
        '  quarantined            6         EUR 444.97',
        '  Repairs by rule',
        '    DECIMAL_COMMA       40',
        '    CURRENCY            12',
        '  Flags by code',
        '    WEAK_IDENTIFIER      2',
        '  Quarantine by code',
        '    BAD_AMOUNT           5',
        '      line 2: montant: "n.c." is not an amount of zero or more euros.',
        '      line 3: montant: "n.c." is not an amount of zero or more euros.',
        '      line 5: montant: "n.c." is not an amount of zero or more euros.',
        '      and 2 more: --report <file.csv> lists them all',
        '    WRONG_CELL_COUNT     1',
        '      line 21: 15 cells.',
        '  Columns that were not read: pop19, Observations',
      ].join('\n'),
    );
  });

  it('says in its first line that a dry run wrote nothing, and from which sheet it read', () => {
    const text = reportText({
      ...clean,
      ...{ state: 'CHECKED', file: 'projets.xlsx', container: 'xlsx', sheet: 'DETR', encoding: '' },
    });

    const lines = text.split('\n');
    expect(lines[0]).toBe(
      'projets.xlsx: dry run, no record was written: detr-2019, xlsx, sheet "DETR"',
    );
    expect(lines[2]).toContain('(302 would be added, 0 changed, 0 unchanged)');
  });

  it('says that the same file had come before', () => {
    const text = reportText({ ...clean, added: 0, unchanged: 302, repeats: clean.run });

    expect(text.split('\n')[1]).toBe('  same file as before, nothing had changed since');
  });

  it('tells what an edition of a series withdraws, or would', () => {
    const text = reportText({ ...clean, skipped: 0, withdrawn: 12, missing: 3 });

    expect(text.split('\n').slice(-2)).toEqual([
      '  withdrawn               12  (no longer in the series)',
      '  missing                  3  (no longer in the series, kept until the quarantine is settled)',
    ]);
  });

  it('names the place of an item in a document, and what it has no room for as a number', () => {
    const text = reportText({
      ...clean,
      ...{ quarantined: 250, quarantinedByCode: { BAD_DATE: 150, MISSING_CELL: 100 } },
      rejections: [
        {
          line: 812,
          place: 'marches[3]',
          column: 'dateNotification',
          code: 'BAD_DATE',
          reason: '"31/02/2021" is not a day.',
        },
      ],
    });

    expect(text.split('\n').slice(-5)).toEqual([
      '    BAD_DATE             150',
      '      line 812, marches[3]: dateNotification: "31/02/2021" is not a day.',
      '      and 149 more: --report <file.csv> lists them all',
      '    MISSING_CELL         100',
      '      --report <file.csv> lists them all',
    ]);
  });

  it('keeps what a file holds from steering the terminal', () => {
    const text = reportText({ ...clean, ignoredColumns: ['\u001b[2J', 'deux\nlignes'] });

    expect(text.split('\n').at(-1)).toBe('  Columns that were not read: \uFFFD[2J, deux lignes');
  });
});
