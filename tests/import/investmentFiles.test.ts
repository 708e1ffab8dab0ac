import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { communes } from '@relance/communes/subgraph.ts';
import { department } from '@relance/department/subgraph.ts';
import { type Account, accountOf } from '@relance/kit/import/fixtures/accountOf.ts';
import type { ImportFormat } from '@relance/kit/import/format.ts';
import { decpInvestments } from '@relance/kit/import/investments/decp.ts';
import { detrInvestments } from '@relance/kit/import/investments/detr.ts';
import { fondsVertInvestments } from '@relance/kit/import/investments/fondsVert.ts';
import { LocalInvestment } from '@relance/communes/investment.ts';

// Published files are shared beside the repository, never in it.
const shared = fileURLToPath(new URL('../../../shared/data/', import.meta.url));
const detrList = 'detr-dsil-dsid/projets_2019_nouvelle-aquitaine.csv';
const detrWorkbook = 'detr-dsil-dsid/projets_dotations_investissement_2019.xlsx';
const fondsVert = 'fonds-vert/fonds-vert-2023-export.csv';

/** Tests of a published file; skipped, and said so, where the file is not there. */
function itWith(file: string, title: string, test: () => Promise<void>): void {
  if (existsSync(shared + file)) return it(title, test);
  console.warn(`SKIPPED, for want of the published file ${file}: ${title}`);
  it.skip(title, test);
}

function account(file: string, formats: readonly ImportFormat[] = []): Promise<Account> {
  return accountOf(createReadStream(shared + file), formats, basename(file));
}

const clean = { repaired: 0, flagged: 0, skipped: 0, quarantined: {} };

// The communes of all France: what is left is wrong in the list itself.
const nation = z
  .array(z.object({ type: z.string(), code: z.string(), siren: z.string().optional() }))
  .transform((rows) => rows.filter(({ type }) => type === 'commune-actuelle'))
  .transform((rows) => new Map(rows.map(({ code, siren }) => [code, siren ?? null])));
let sirens: Map<string, string | null> | undefined;

function sirenOfCommune(code: string): string | null {
  const path = '@etalab/decoupage-administratif/data/communes.json';
  sirens ??= nation.parse(
    JSON.parse(readFileSync(createRequire(import.meta.url).resolve(path), 'utf8')),
  );
  return sirens.get(code) ?? null;
}

/** Formats that take the lines of every territory. */
const everywhere = [
  detrInvestments(LocalInvestment, {
    department: null,
    sirenOfDepartment: () => null,
    sirenOfCommune,
  }),
  fondsVertInvestments(LocalInvestment, { department: null }),
  decpInvestments(LocalInvestment),
];

describe('the State’s list of DETR, DSIL and DSID grants of 2019', () => {
  const lotEtGaronne = { ...clean, format: 'detr-2019', accepted: 302, sumAccepted: 11_285_444_97 };

  itWith(detrList, 'has the 302 investments of Lot-et-Garonne', async () => {
    const counts = await account(detrList, communes.imports);

    expect(counts).toEqual({
      ...lotEtGaronne,
      lines: 3_419,
      skipped: 3_117,
      sumIn: 11_285_444_97,
    });
  });

  itWith(detrWorkbook, 'has the same 302 in the workbook of all France', async () => {
    const counts = await account(detrWorkbook, communes.imports);

    expect(counts).toEqual({
      ...lotEtGaronne,
      lines: 24_811,
      skipped: 24_509,
      sumIn: 11_285_444_97,
    });
  });

  itWith(detrWorkbook, 'is accounted for to its last line', async () => {
    const counts = await account(detrWorkbook, everywhere);

    expect(counts).toEqual({
      ...clean,
      format: 'detr-2019',
      lines: 24_811,
      accepted: 24_387,
      // More than 80 % of the cost, by a euro or more.
      flagged: 52,
      // 357 of départements, whose SIREN is not ours to know; 56 of communes that are gone. 11 say
      // neither what is built nor where.
      quarantined: { UNKNOWN_TERRITORY: 413, MISSING_CELL: 11 },
      sumIn: 1_707_978_946_19,
      sumAccepted: 1_520_105_043_36,
    });
  });
});

describe('the State’s list of Fonds vert grants of 2023', () => {
  itWith(
    fondsVert,
    'has 99 investments in Lot-et-Garonne beside those of the Département',
    async () => {
      const counts = await account(fondsVert, communes.imports);

      // 88 are filed under 47, of which one is in Paris and two are the Département's; 13 that are filed
      // under 33 and one under 31 are in communes of 47.
      expect(counts).toEqual({
        ...clean,
        format: 'fonds-vert',
        lines: 10_782,
        accepted: 99,
        repaired: 99,
        skipped: 10_683,
        sumIn: 9_982_639_76,
        sumAccepted: 9_982_639_76,
      });
    },
  );

  itWith(fondsVert, 'has two investments of the Département', async () => {
    const counts = await account(fondsVert, department.imports);

    expect(counts).toEqual({
      ...clean,
      format: 'fonds-vert',
      lines: 10_782,
      accepted: 2,
      repaired: 2,
      skipped: 10_780,
      sumIn: 809_600_00,
      sumAccepted: 809_600_00,
    });
  });

  itWith(fondsVert, 'is accounted for to its last line', async () => {
    const counts = await account(fondsVert, everywhere);

    expect(counts).toEqual({
      ...clean,
      format: 'fonds-vert',
      lines: 10_782,
      accepted: 10_775,
      repaired: 10_775,
      // Twice "#", twice a number of New Caledonia, two wrong check digits, two lost zeros.
      quarantined: { BAD_IDENTIFIER: 5, MISSING_BENEFICIARY: 2 },
      sumIn: 1_956_354_884_00,
      sumAccepted: 1_951_484_719_68,
    });
  });
});

describe('the essential data of public contracts', () => {
  const files: (Partial<Account> & { file: string; lines: number; sumIn: number })[] = [
    { file: 'v1-paquet.json', lines: 2, flagged: 1, sumIn: 3_114_000_00 },
    { file: 'v1-mar-avec-modifications.json', lines: 1, flagged: 1, sumIn: 127_000_00 },
    { file: 'v1-paquet.xml', lines: 4, flagged: 2, sumIn: 6_228_000_00 },
    {
      file: 'v2-marches_avec_modifications.json',
      lines: 2,
      accepted: 1,
      flagged: 1,
      quarantined: { BAD_IDENTIFIER: 1 },
      sumIn: 246_915_74,
      sumAccepted: 123_457_87,
    },
    { file: 'v2-Marche.xml', lines: 2, sumIn: 1_150_000_00 },
    // The buyers of the official examples are made up: 12345678901234.
    ...['v2-concessions.json', 'v2-Contrat-concession.xml'].map((file) => ({
      file,
      lines: 2,
      accepted: 0,
      quarantined: { BAD_IDENTIFIER: 2 },
      sumIn: 1_00,
      sumAccepted: 0,
    })),
    { file: 'decp-2019-extrait.json', lines: 15, flagged: 2, sumIn: 5_614_455_26 },
    // One amount is EUR 1.0e17, then 22,540 by its last modification; one property is NaN.
    { file: 'decp_test_2022.json', lines: 5, flagged: 4, sumIn: 1_549_210_71 },
  ];

  for (const { file, lines, sumIn, ...rest } of files) {
    itWith(`decp/${file}`, `is accounted for to the last contract of ${file}`, async () => {
      const counts = await account(`decp/${file}`, everywhere);

      expect(counts).toEqual({
        ...clean,
        format: 'decp',
        lines,
        accepted: lines,
        sumIn,
        sumAccepted: sumIn,
        ...rest,
      });
    });
  }
});
