import { createReadStream, existsSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { department } from '@relance/department/subgraph.ts';
import { DepartmentSubsidy } from '@relance/department/subsidy.ts';
import { type Account, accountOf } from '@relance/kit/import/fixtures/accountOf.ts';
import type { ImportFormat } from '@relance/kit/import/format.ts';
import { parliamentaryReserve } from '@relance/kit/import/subsidies/parliamentaryReserve.ts';

// Published files are shared beside the repository, never in it.
const shared = fileURLToPath(new URL('../../../shared/data/', import.meta.url));

/** Tests of a published file; skipped, and said so, where the file is not there. */
function itWith(file: string, title: string, test: () => Promise<void>): void {
  if (existsSync(shared + file)) return it(title, test);
  console.warn(`SKIPPED, for want of the published file ${file}: ${title}`);
  it.skip(title, test);
}

function account(
  file: string,
  formats: readonly ImportFormat[] = department.imports ?? [],
): Promise<Account> {
  return accountOf(createReadStream(shared + file), formats, basename(file));
}

const clean = {
  format: 'scdl-subsidies',
  repaired: 0,
  flagged: 0,
  skipped: 0,
  quarantined: {},
};

const vendee = (session: string) =>
  `scdl-vendee-85/${session}_Publication_donnees_Open_data_Subventions_Conventions.csv`;

const published: { file: string; title: string; counts: Partial<Account> }[] = [
  {
    file: 'scdl-loire-atlantique-44/224400028_subventions-aux-associations.csv',
    title: 'of Loire-Atlantique: the year alone in each, five SIREN mistyped, and a total',
    counts: {
      lines: 18_148,
      accepted: 18_147,
      repaired: 18_147,
      flagged: 5,
      quarantined: { MISSING_BENEFICIARY: 1 },
      sumIn: 506_923_687_63,
      sumAccepted: 472_230_991_88,
    },
  },
  {
    file: 'scdl-maine-et-loire-49/224900019_conventions-de-subventions.csv',
    title: 'of Maine-et-Loire: two numbers rounded away, four mistyped',
    counts: {
      lines: 75,
      accepted: 73,
      repaired: 73,
      flagged: 4,
      quarantined: { DESTROYED_IDENTIFIER: 2 },
      sumIn: 8_327_364_88,
      sumAccepted: 8_234_447_88,
    },
  },
  {
    file: 'scdl-mayenne-53/data.gouv-cd53-14-10-2019.xlsx',
    title: 'of Mayenne, a workbook: one number of a beneficiary rounded away, nine of the funder',
    counts: {
      lines: 61,
      accepted: 51,
      quarantined: { DESTROYED_IDENTIFIER: 10 },
      sumIn: 8_127_915_00,
      sumAccepted: 7_196_920_00,
    },
  },
  {
    file: vendee('2018'),
    title: 'of Vendée in 2018: commas unquoted, two encodings',
    counts: {
      lines: 114,
      accepted: 114,
      repaired: 114,
      sumIn: 14_232_562_49,
      sumAccepted: 14_232_562_49,
    },
  },
  {
    file: vendee('201903'),
    title: 'of Vendée in March 2019',
    counts: {
      lines: 47,
      accepted: 47,
      repaired: 47,
      sumIn: 6_969_345_00,
      sumAccepted: 6_969_345_00,
    },
  },
  {
    file: vendee('201906'),
    title: 'of Vendée in June 2019',
    counts: {
      lines: 35,
      accepted: 35,
      repaired: 35,
      sumIn: 3_705_183_75,
      sumAccepted: 3_705_183_75,
    },
  },
  {
    file: 'subventions-toulouse/subventions-toulouse_2022.csv',
    title: 'of Toulouse: not one identifier is left of either side',
    counts: {
      lines: 396,
      accepted: 0,
      quarantined: { DESTROYED_IDENTIFIER: 396 },
      sumIn: 88_789_356_48,
      sumAccepted: 0,
    },
  },
  {
    file: 'scdl-schema/exemple_valide.csv',
    title: 'of the standard’s valid example: each share of its total',
    counts: { lines: 29, accepted: 29, sumIn: 1_693_684_86, sumAccepted: 1_693_684_86 },
  },
  {
    file: 'scdl-schema/exemple_invalide_erreurs_cellules.csv',
    title: 'of the standard’s invalid example: a funder with an establishment in one line alone',
    counts: {
      lines: 29,
      accepted: 1,
      repaired: 1,
      quarantined: { DESTROYED_IDENTIFIER: 27, MISSING_AMOUNT: 1 },
      sumIn: 837_100_78,
      sumAccepted: 17_600_64,
    },
  },
  {
    file: 'scdl-schema/etalab-exemple.csv',
    title: 'of the example of 2017: one of two numbers mistyped',
    counts: {
      lines: 2,
      accepted: 2,
      repaired: 2,
      flagged: 1,
      sumIn: 18_700_68,
      sumAccepted: 18_700_68,
    },
  },
  {
    file: 'scdl-schema/etalab-format-subventions.csv',
    title: 'of a header without lines',
    counts: { lines: 0, accepted: 0, sumIn: 0, sumAccepted: 0 },
  },
  {
    file: 'api-subventions-asso-fixtures/SCDL_DILCRAH_2019.csv',
    title: 'of labels with stars and mojibake, the funder’s number being made up',
    counts: {
      lines: 4,
      accepted: 0,
      quarantined: { BAD_IDENTIFIER: 4 },
      sumIn: 110_000_00,
      sumAccepted: 0,
    },
  },
  {
    file: 'api-subventions-asso-fixtures/SCDL_SECOND_IMPORT.csv',
    title: 'of made-up funders, one of them missing',
    counts: {
      lines: 9,
      accepted: 0,
      quarantined: { BAD_IDENTIFIER: 8, MISSING_CELL: 1 },
      sumIn: 135_000_00,
      sumAccepted: 0,
    },
  },
  {
    file: 'api-subventions-asso-fixtures/SCDL_WITH_EXERCICE.csv',
    title: 'of a file that tells the year twice',
    counts: {
      lines: 4,
      accepted: 0,
      quarantined: { BAD_IDENTIFIER: 3, MISSING_CELL: 1 },
      sumIn: 85_000_00,
      sumAccepted: 0,
    },
  },
];

describe('every line is accounted for, to the cent,', () => {
  for (const { file, title, counts } of published) {
    itWith(file, title, async () => {
      const counted = await account(file);

      expect(counted).toEqual({ ...clean, ...counts });
    });
  }

  const incomplete = 'api-subventions-asso-fixtures/SCDL_MANY_MISSING_MANDATORY.csv';
  itWith(incomplete, 'and a file without amounts is refused as a whole', async () => {
    const reading = account(incomplete);

    await expect(reading).rejects.toMatchObject({
      code: 'UNKNOWN_FORMAT',
      message: expect.stringContaining('scdl-subsidies wants montant as well'),
    });
  });
});

describe('the parliamentary reserve of 2014', () => {
  const reserve = 'reserve-parlementaire/reserve-assemblee-2014.csv';
  const funder = { siren: '123456782', name: 'État' };

  itWith(reserve, 'is read to its last line, which tells the day of export', async () => {
    const counts = await account(reserve, [
      parliamentaryReserve(DepartmentSubsidy, { funder, department: null }),
    ]);

    expect(counts).toEqual({
      ...clean,
      format: 'parliamentary-reserve',
      lines: 13_134,
      accepted: 13_133,
      quarantined: { WRONG_CELL_COUNT: 1 },
      sumIn: 80_071_558_00,
      sumAccepted: 80_071_558_00,
    });
  });

  itWith(reserve, 'has 33 lines whose address is in Lot-et-Garonne', async () => {
    const counts = await account(reserve, [
      parliamentaryReserve(DepartmentSubsidy, { funder, department: '47' }),
    ]);

    expect(counts).toMatchObject({ lines: 13_134, accepted: 33, quarantined: {} });
  });
});
