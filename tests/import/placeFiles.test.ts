import { createReadStream, existsSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { conference } from '@relance/conference/subgraph.ts';
import { department } from '@relance/department/subgraph.ts';
import { type Account, accountOf } from '@relance/kit/import/fixtures/accountOf.ts';
import { AnyRecord } from '@relance/kit/import/fixtures/outcomesOf.ts';
import type { ImportFormat } from '@relance/kit/import/format.ts';
import { franceServices } from '@relance/kit/import/inclusion/franceServices.ts';
import { barometreValues } from '@relance/kit/import/indicators/barometre.ts';
import { piloteValues } from '@relance/kit/import/indicators/pilote.ts';
import { winningProjects } from '@relance/kit/import/participation/winningProjects.ts';
import { datatourismeOffers } from '@relance/kit/import/tourism/datatourisme.ts';
import { tourism } from '@relance/tourism/subgraph.ts';

// Published files are shared beside the repository, never in it.
const shared = fileURLToPath(new URL('../../../shared/data/', import.meta.url));

/** Tests of a published file or folder; skipped, and said so, where it is not there. */
function itWith(path: string, title: string, test: () => Promise<void>): void {
  if (existsSync(shared + path)) return it(title, test);
  console.warn(`SKIPPED, for want of the published ${path}: ${title}`);
  it.skip(title, test);
}

/** Formats that take the lines of every territory. */
const everywhere: ImportFormat[] = [
  datatourismeOffers(AnyRecord, { department: null }),
  franceServices(AnyRecord, { department: null }),
  winningProjects(AnyRecord),
  barometreValues(AnyRecord, { department: null }),
  piloteValues(AnyRecord, { department: null }),
];

function account(path: string, formats: readonly ImportFormat[] = everywhere): Promise<Account> {
  return accountOf(createReadStream(shared + path), formats, basename(path));
}

const clean = {
  repaired: 0,
  flagged: 0,
  skipped: 0,
  quarantined: {},
  sumIn: 0,
  sumAccepted: 0,
};

describe('the DATAtourisme objects', () => {
  const folder = async (path: string, formats?: readonly ImportFormat[]) => {
    const files = readdirSync(shared + path).filter((name) => name.endsWith('.json'));
    const counts = { files: files.length, accepted: 0, repaired: 0, flagged: 0, skipped: 0 };
    for (const file of files) {
      const found = await account(path + file, formats);
      counts.accepted += found.accepted;
      counts.repaired += found.repaired;
      counts.flagged += found.flagged;
      counts.skipped += found.skipped;
    }
    return counts;
  };

  const folders = [
    ['datatourisme/flux/', { files: 8, accepted: 8, repaired: 6, flagged: 0, skipped: 0 }],
    [
      'datatourisme/objects-2020/',
      { files: 69, accepted: 69, repaired: 12, flagged: 8, skipped: 0 },
    ],
  ] as const;
  for (const [path, expected] of folders) {
    itWith(path, `of ${path} are all accepted`, async () => {
      const counts = await folder(path);

      expect(counts).toEqual(expected);
    });
  }

  itWith('datatourisme/flux/', 'are skipped by Lot-et-Garonne: none is there', async () => {
    const counts = await folder('datatourisme/flux/', tourism.imports);

    expect(counts).toMatchObject({ files: 8, accepted: 0, skipped: 8 });
  });

  const list = 'datatourisme/instances_clean.csv';
  itWith(list, 'of the flat list are taken by title and classes', async () => {
    const counts = await account(list);

    expect(counts).toEqual({ ...clean, format: 'datatourisme', lines: 542, accepted: 542 });
  });

  itWith(list, 'of the flat list are quarantined by Lot-et-Garonne: no place is told', async () => {
    const counts = await account(list, tourism.imports);

    expect(counts).toEqual({
      ...clean,
      format: 'datatourisme',
      lines: 542,
      accepted: 0,
      quarantined: { UNKNOWN_TERRITORY: 542 },
    });
  });
});

describe('the France services desks', () => {
  const list = 'france-services/france_services.geojson';
  const format = { ...clean, format: 'france-services', lines: 908 };

  itWith(list, 'of France are all accepted', async () => {
    const counts = await account(list);

    // Postal codes without their zero; mailboxes of persons, three broken ones, two INSEE codes cut.
    expect(counts).toEqual({ ...format, accepted: 908, repaired: 21, flagged: 43 });
  });

  itWith(list, 'of Lot-et-Garonne are eleven, one with a mailbox that is somebody’s', async () => {
    const counts = await account(list, department.imports);

    expect(counts).toEqual({ ...format, accepted: 11, flagged: 1, skipped: 897 });
  });
});

describe('the winners of the participatory budget of Paris', () => {
  const list = 'budget-participatif/paris-projets-laureats-a.csv';
  itWith(list, 'are all accepted, to the cent', async () => {
    const counts = await account(list, department.imports);

    // Months where days are due; four projects without a title.
    expect(counts).toEqual({
      ...clean,
      format: 'budget-participatif',
      lines: 1_106,
      accepted: 1_106,
      repaired: 948,
      flagged: 4,
      sumIn: 602_251_707_00,
      sumAccepted: 602_251_707_00,
    });
  });
});

describe('the indicators of the Baromètre', () => {
  const of = (name: string) => `barometre-relance/barometre-resultats-${name}.csv`;

  const lists = [
    ['agriculture-detail-departement-47', 16],
    ['agriculture-synthese-departement-47', 3],
    ['relance-emploi-economie-detail-departement-47', 221],
    ['relance-emploi-economie-synthese-departement-47', 8],
    ['services-publics-et-territoires-detail-departement-47', 105],
    ['services-publics-et-territoires-synthese-departement-47', 6],
  ] as const;
  for (const [name, lines] of lists) {
    itWith(of(name), `in ${name} are accepted as they stand`, async () => {
      const counts = await account(of(name), conference.imports);

      expect(counts).toEqual({ ...clean, format: 'barometre', lines, accepted: lines });
    });
  }

  const nation = of('relance-emploi-economie-synthese-departemental');
  itWith(nation, 'for all départements are eight for Lot-et-Garonne', async () => {
    const all = await account(nation);
    const ours = await account(nation, conference.imports);

    expect(all).toEqual({ ...clean, format: 'barometre', lines: 807, accepted: 807 });
    expect(ours).toEqual({ ...all, accepted: 8, skipped: 799 });
  });
});

describe('the series of PILOTE', () => {
  const exports = [
    ['export_oct_23_ind-313', 2_760, 23],
    ['ex_22_nov_23_ind-313', 2_880, 24],
    ['export_oct_23_ind-328', 2_504, 21],
    ['ex_22_nov_23_ind-328', 2_621, 22],
  ] as const;
  for (const [name, lines, ours] of exports) {
    const path = `pilote-ditp/${name}.csv`;
    itWith(path, `in ${name} are accepted as they stand`, async () => {
      const all = await account(path);
      const lotEtGaronne = await account(path, conference.imports);

      expect(all).toEqual({ ...clean, format: 'pilote', lines, accepted: lines });
      expect(lotEtGaronne).toEqual({ ...all, accepted: ours, skipped: lines - ours });
    });
  }
});
