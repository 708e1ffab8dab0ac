import { createReadStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Owner } from '@relance/schema/enums/owner.ts';
import { Subsidy } from '@relance/schema/records/subsidy.ts';
import { accountOf } from '../fixtures/accountOf.ts';
import { type LineRead, readLines } from '../run/readLines.ts';
import { scdlSubsidies } from './scdlSubsidies.ts';

class AnySubsidy extends Subsidy {
  override owner = Owner.DEPARTMENT;
}

const formats = [scdlSubsidies(AnySubsidy)];

function bytesOf(fileName: string) {
  return createReadStream(fileURLToPath(new URL(`../fixtures/${fileName}`, import.meta.url)));
}

async function linesOf(fileName: string): Promise<LineRead[]> {
  const { lines } = await readLines(bytesOf(fileName), formats, { fileName });
  const read: LineRead[] = [];
  for await (const line of lines) read.push(line);
  return read;
}

/** The columns of every line that became a record, and of each the rules by which it was read. */
async function recordsOf(fileName: string) {
  const lines = await linesOf(fileName);
  return lines.flatMap(({ line, outcome }) =>
    outcome !== 'SKIPPED' && 'record' in outcome
      ? [{ ...outcome.record.columns, rules: line.repairs.map(({ rule }) => rule) }]
      : [],
  );
}

async function refusalsOf(fileName: string) {
  const lines = await linesOf(fileName);
  return lines.flatMap(({ line, outcome }) =>
    outcome !== 'SKIPPED' && 'rejected' in outcome
      ? [[line.line, outcome.rejected.column, outcome.rejected.code]]
      : [],
  );
}

describe('a file whose commas nobody quoted, in two encodings', () => {
  const file = 'scdl-sans-guillemets.csv';

  it('is accounted for line by line', async () => {
    const account = await accountOf(bytesOf(file), formats, file);

    expect(account).toEqual({
      format: 'scdl-subsidies',
      lines: 5,
      accepted: 4,
      repaired: 4,
      flagged: 0,
      skipped: 0,
      quarantined: { WRONG_CELL_COUNT: 1 },
      sumIn: 1_539_905_50,
      sumAccepted: 1_539_905_50,
    });
  });

  it('has its lines put together again, its texts and amounts as they were meant', async () => {
    const records = await recordsOf(file);

    expect(records).toMatchObject([
      {
        title: 'Régates de l’été',
        amount: 58_400_00,
        paymentUntil: '2018-12-31',
        rules: ['REASSEMBLED', 'GROUPED_DIGITS', 'DECIMAL_COMMA', 'PERIOD_SIGN'],
      },
      {
        beneficiaryName: 'Les Amis, le pruneau...',
        title: 'foire, marché et concours',
        decisionReference: 'III',
        amount: 25_000_50,
        paymentConditions: 'la moitié, puis le solde, soit 50 %',
      },
      {
        title: 'Festival "Garonne & Lot"',
        amount: 1_387_903_00,
        paymentConditions: '30 % à la convention ; le solde au bilan',
        paymentFrom: '2018-06-19',
      },
      {
        beneficiaryName: 'Épicerie solidaire',
        funderName: 'Département de Lot-et-Garonne',
        amount: 68_602_00,
        rules: expect.arrayContaining(['REASSEMBLED', 'MOJIBAKE', 'YEAR_ONLY']),
      },
    ]);
  });

  it('keeps the line whose purpose may be part of its name', async () => {
    const refusals = await refusalsOf(file);

    expect(refusals).toEqual([[5, '', 'WRONG_CELL_COUNT']]);
  });
});

describe('a file that a spreadsheet and many hands went through', () => {
  const file = 'scdl-tableur.csv';

  it('is accounted for line by line', async () => {
    const account = await accountOf(bytesOf(file), formats, file);

    expect(account).toEqual({
      format: 'scdl-subsidies',
      lines: 8,
      accepted: 4,
      repaired: 4,
      flagged: 2,
      skipped: 0,
      quarantined: { DESTROYED_IDENTIFIER: 2, BAD_AMOUNT: 1, BAD_IDENTIFIER: 1 },
      sumIn: 60_700_00,
      sumAccepted: 58_900_00,
    });
  });

  it('has each value put right that can be', async () => {
    const records = await recordsOf(file);

    expect(records).toMatchObject([
      {
        grantedOn: '2021-03-12',
        beneficiarySiret: '51234567900017',
        amount: 24_000_00,
        rules: ['PUNCTUATED_IDENTIFIER', 'FRENCH_DATE', 'PUNCTUATED_IDENTIFIER'],
      },
      {
        grantedOn: '2021-03-12',
        beneficiaryName: 'LES RESTAURANTS DU CŒUR',
        beneficiaryKind: 'ASSOCIATION',
        beneficiarySiret: '07220086800072',
        share: 1,
        paymentFrom: null,
        paymentConditions: "unique ; 2021-06-03/fin de l'action",
        rules: expect.arrayContaining(['MOJIBAKE', 'LEADING_ZEROS', 'CURRENCY', 'PERCENTAGE']),
      },
      { grantedOn: null, beneficiaryName: 'Comité des fêtes', beneficiarySiret: null },
      {
        title: expect.stringContaining('mise à disposition de locaux'),
        beneficiaryRna: 'W9G2001932',
        amount: 4_200_00,
        natures: ['IN_KIND'],
      },
    ]);
  });

  it('keeps what can’t be, column and reason told', async () => {
    const refusals = await refusalsOf(file);

    expect(refusals).toEqual([
      [4, 'idBeneficiaire', 'DESTROYED_IDENTIFIER'],
      [7, 'montant', 'BAD_AMOUNT'],
      [8, 'idAttribuant', 'DESTROYED_IDENTIFIER'],
      [9, 'idAttribuant', 'BAD_IDENTIFIER'],
    ]);
  });
});
