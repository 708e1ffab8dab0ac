import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { chambers } from '@relance/chambers/subgraph.ts';
import { communes } from '@relance/communes/subgraph.ts';
import { department } from '@relance/department/subgraph.ts';
import {
  audienceVocabulary,
  instrumentVocabulary,
  meaningOf,
  themeVocabulary,
} from '@relance/kit/import/aids/vocabulary.ts';
import { accountOf } from '@relance/kit/import/fixtures/accountOf.ts';
import type { ImportFormat } from '@relance/kit/import/format.ts';
import { readLines } from '@relance/kit/import/run/readLines.ts';

// Published files are shared beside the repository, never in it.
const shared = fileURLToPath(new URL('../../../shared/data/', import.meta.url));
const catalogues = `${shared}aides-territoires/`;
const mappings = `${catalogues}mappings/`;
const programmes = `${shared}tee-programmes/`;

/** A test of published files; skipped, and said so, where they are not there. */
function itWith(path: string, title: string, test: () => Promise<void> | void): void {
  if (!existsSync(path)) {
    console.warn(`SKIPPED, for want of the published file ${path}: ${title}`);
    it.skip(title, async () => test());
    return;
  }
  it(title, async () => test());
}

async function account(path: string, formats: ImportFormat[] = []) {
  return accountOf(createReadStream(path), formats, basename(path));
}

/** How often each column was flagged, as `origin_url DOUBTFUL_VALUE`. */
async function flagsOf(path: string, formats: ImportFormat[] = []) {
  const { lines } = await readLines(createReadStream(path), formats, { fileName: basename(path) });
  const counts: Record<string, number> = {};
  for await (const { line } of lines) {
    for (const { column, code } of line.flags) {
      counts[`${column} ${code}`] = (counts[`${column} ${code}`] ?? 0) + 1;
    }
  }
  return counts;
}

const nothing = { skipped: 0, quarantined: {}, sumIn: 0, sumAccepted: 0 };

describe('the feeds that aides-territoires receives', () => {
  itWith(catalogues, 'become aids of the Département, item by item', async () => {
    const manche = await account(
      `${catalogues}feeds/departement_manche_data.json`,
      department.imports,
    );
    const region = await account(`${catalogues}feeds/ile_de_france_data.json`, department.imports);
    const ministry = await account(
      `${catalogues}feeds/ministere_de_la_culture_data.json`,
      department.imports,
    );

    expect(manche).toEqual({
      ...nothing,
      format: 'aides-departement',
      lines: 10,
      accepted: 10,
      repaired: 4,
      flagged: 10,
    });
    expect(region).toEqual({
      ...nothing,
      format: 'aides-region',
      lines: 3,
      accepted: 3,
      repaired: 3,
      flagged: 2,
    });
    expect(ministry).toEqual({
      ...nothing,
      format: 'aides-culture',
      lines: 3,
      accepted: 3,
      repaired: 3,
      flagged: 3,
    });
  });

  itWith(catalogues, 'become aids of the chambers, as far as they come from ADEME', async () => {
    const ademe = await account(`${catalogues}feeds/ademe_agir_data.json`, chambers.imports);

    expect(ademe).toEqual({
      ...nothing,
      format: 'aides-ademe',
      lines: 5,
      accepted: 5,
      repaired: 5,
      flagged: 5,
    });
  });

  itWith(catalogues, 'tell of test pages, filler and contacts that are not kept', async () => {
    const flags = await flagsOf(
      `${catalogues}feeds/departement_manche_data.json`,
      department.imports,
    );

    expect(flags).toEqual({
      'name DOUBTFUL_VALUE': 4,
      'origin_url DOUBTFUL_VALUE': 10,
      'application_url DOUBTFUL_VALUE': 4,
      'description DOUBTFUL_VALUE': 3,
      'eligibility DOUBTFUL_VALUE': 6,
      'aid_types ASSUMED': 10,
      'contact NOT_KEPT': 3,
    });
  });

  itWith(catalogues, 'name nobody of the people whom the files name', async () => {
    const feeds = readdirSync(`${catalogues}feeds`).map((name) => `${catalogues}feeds/${name}`);
    const formats = [...(department.imports ?? []), ...(chambers.imports ?? [])];

    const shown = await Promise.all(feeds.map((path) => recordsOf(path, formats)));

    expect(shown.join('\n')).not.toMatch(
      /benabdallah|Jacques-André|kevin\.breuil|durant jean|nom prénomn/i,
    );
  });
});

async function recordsOf(path: string, formats: ImportFormat[]): Promise<string> {
  const { lines } = await readLines(createReadStream(path), formats, { fileName: basename(path) });
  const records: unknown[] = [];
  for await (const { outcome } of lines) {
    if (outcome !== 'SKIPPED' && 'record' in outcome) records.push(outcome.record);
  }
  return JSON.stringify(records);
}

describe('the template of aides-territoires', () => {
  const template = `${catalogues}aid_import_template.csv`;

  itWith(template, 'becomes its one aid, for the Département', async () => {
    expect(await account(template, department.imports)).toEqual({
      ...nothing,
      format: 'aides-territoires',
      lines: 1,
      accepted: 1,
      repaired: 1,
      flagged: 1,
    });
  });

  itWith(template, 'is refused by the communes, for it names no funder that we know', async () => {
    expect(await account(template, communes.imports)).toMatchObject({
      lines: 1,
      accepted: 0,
      quarantined: { MISSING_CELL: 1 },
    });
  });
});

describe('the programmes for the ecological transition of firms', () => {
  itWith(programmes, 'become 76 aids of the chambers', async () => {
    const files = programmeFiles();

    const accounts = await Promise.all(files.map((path) => account(path, chambers.imports)));

    expect(files).toHaveLength(76);
    expect(accounts.filter(({ lines, accepted }) => lines === 1 && accepted === 1)).toHaveLength(
      76,
    );
    expect(accounts.filter(({ repaired }) => repaired === 1)).toHaveLength(47);
    expect(accounts.filter(({ flagged }) => flagged === 1)).toHaveLength(75);
  });

  itWith(programmes, 'tell what could not be kept as a figure, a day or a number', async () => {
    const counts = await Promise.all(
      programmeFiles().map((path) => flagsOf(path, chambers.imports)),
    );

    const total: Record<string, number> = {};
    for (const [flag, count] of counts.flatMap((each) => Object.entries(each))) {
      total[flag] = (total[flag] ?? 0) + count;
    }
    expect(total).toEqual({
      'operateur ASSUMED': 75,
      'territoire NOT_KEPT': 9,
      'financement PROSE_AMOUNT': 17,
      'financement NOT_KEPT': 2,
      'avantage NOT_KEPT': 1,
      'cout PROSE_AMOUNT': 10,
      'cout NOT_KEPT': 1,
      'url DOUBTFUL_VALUE': 1,
      'url NOT_KEPT': 2,
    });
  });
});

function programmeFiles(): string[] {
  return readdirSync(programmes)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `${programmes}${name}`);
}

describe('the vocabulary of aids', () => {
  itWith(mappings, 'knows every word of the providers’ mappings, on either side', () => {
    const words = readdirSync(mappings).flatMap((file) =>
      wordsOf(file).map((word) => ({ word, known: isKnown(file, word) })),
    );

    expect(new Set(words.map(({ word }) => word)).size).toBe(548);
    expect(words.filter(({ known }) => !known)).toEqual([]);
  });
});

function isKnown(file: string, word: string): boolean {
  if (file.includes('_audiences_')) return meaningOf(audienceVocabulary, word) !== undefined;
  if (file.includes('_types_')) return meaningOf(instrumentVocabulary, word) !== undefined;
  return meaningOf(themeVocabulary, word) !== undefined;
}

// References are numbers, and the feeds' own addresses are no words.
function wordsOf(file: string): string[] {
  const rows = parse(readFileSync(`${mappings}${file}`), { bom: true, relax_column_count: true });
  return rows
    .slice(1)
    .flat()
    .flatMap((cell) => (cell.includes(';') ? cell.split(';') : [cell]))
    .map((word) => word.trim())
    .filter((word) => word !== '' && !/^\d+$|^https?:/.test(word));
}
