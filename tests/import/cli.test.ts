import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startTestPlatform, type TestPlatform } from '../support/platform.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const fixtures = join(root, 'subgraphs/kit/import/fixtures');

interface Run {
  code: number;
  out: string;
  err: string;
}

function relance(...words: string[]): Promise<Run> {
  const command = ['--import', './platform/loader/register.mjs', 'clients/cli/relance.ts'];
  return new Promise((resolve) => {
    const options = {
      cwd: root,
      env: { ...process.env, INIT_CWD: root, RELANCE_TOKEN: platform.token },
    };
    execFile(process.execPath, [...command, ...words], options, (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err });
    });
  });
}

let platform: TestPlatform;
let folder: string;

function importing(owner: string, ...words: string[]): Promise<Run> {
  return relance('import', '--owner', owner, '--endpoint', platform.url, ...words);
}

/** The first lines of the report: what the file was read as, then the counts. */
function countsOf({ out }: Run): string[] {
  return out.split('\n').slice(0, 6);
}

async function fileOf(name: string, ...rows: string[]): Promise<string> {
  const path = join(folder, name);
  const header =
    'idAttribuant;referenceDecision;nomBeneficiaire;idBeneficiaire;montant;dateConvention';
  await writeFile(
    path,
    [header, ...rows.map((row) => `22470001300010;${row};2021-03-26`)].join('\n'),
  );
  return path;
}

async function subsidiesOf(...owners: string[]): Promise<number | undefined> {
  const { data } = await platform.query<{ subsidies: { totalCount: number } }>(
    `{ subsidies(filter: { owners: [${owners.join(', ')}] }) { totalCount } }`,
  );
  return data?.subsidies.totalCount;
}

describe('relance import', () => {
  const subsidies = join(fixtures, 'scdl-2.1.csv');
  const dirty = join(fixtures, 'scdl-libelles.csv');
  const projects = join(fixtures, 'projets-2019.csv');

  beforeAll(async () => {
    platform = await startTestPlatform({ demo: false });
    folder = await mkdtemp(join(tmpdir(), 'relance-cli-'));
  });

  afterAll(async () => {
    await platform.close();
    await rm(folder, { recursive: true });
  });

  it('sends a file, prints what became of it and what the graph holds then', async () => {
    const run = await importing('department', subsidies);

    expect(run.code).toBe(0);
    expect(countsOf(run)).toEqual([
      'scdl-2.1.csv: scdl-subsidies, csv, utf-8',
      '  lines                5  EUR 13,650.50',
      '  accepted             5  EUR 13,650.50  (5 added, 0 changed, 0 unchanged)',
      '    of which repaired  4',
      '    of which flagged   0',
      '  quarantined          0       EUR 0.00',
    ]);
    expect(run.out).toContain(
      'The graph now holds of Conseil départemental de Lot-et-Garonne: 5 subsidies (EUR 13,650.50), 0 investments (EUR 0.00 of public funding).',
    );
  });

  it('says when the same file comes again', async () => {
    const choir = await fileOf('chorale.csv', 'CP-3;Chorale de Duras;44306184100013;300');
    await importing('chambers', choir);

    const run = await importing('chambers', choir);

    expect(run.code).toBe(0);
    expect(countsOf(run).slice(1, 4)).toEqual([
      '  same file as before, nothing had changed since',
      '  lines                1  EUR 300.00',
      '  accepted             1  EUR 300.00  (0 added, 0 changed, 1 unchanged)',
    ]);
  });

  it('exits with 3 when lines are quarantined, and prints nothing but JSON where asked', async () => {
    const run = await importing('communes', dirty, '--json', '--by', 'Mairie d’Agen');

    expect(run).toMatchObject({ code: 3, err: '' });
    expect(JSON.parse(run.out)).toMatchObject([{ accepted: 3, quarantined: 7, state: 'DONE' }]);
    const { data } = await platform.query<{ localImportRuns: unknown }>(
      '{ localImportRuns(first: 1) { edges { node { file importedBy } } } }',
    );
    expect(data?.localImportRuns).toEqual({
      edges: [{ node: { file: 'scdl-libelles.csv', importedBy: 'Mairie d’Agen' } }],
    });
  });

  it('writes no record in a dry run, and exits as the import would', async () => {
    const clean = await importing('tourism', subsidies, '--dry-run');
    const some = await importing('tourism', dirty, '--dry-run');

    expect(clean.code).toBe(0);
    expect(countsOf(clean).slice(0, 3)).toEqual([
      'scdl-2.1.csv: dry run, no record was written: scdl-subsidies, csv, utf-8',
      '  lines                5  EUR 13,650.50',
      '  accepted             5  EUR 13,650.50  (5 would be added, 0 changed, 0 unchanged)',
    ]);
    expect(some.code).toBe(3);
    expect(await subsidiesOf('TOURISM')).toBe(0);
  });

  it('looks at a file and imports nothing, then reads it as it is told', async () => {
    const path = join(folder, 'clubs.csv');
    await writeFile(
      path,
      'Clubs\nidAttribuant\tClub\tMontant subv.\tDivers\n22470001300010\tJudo club\t8\tx\n',
    );
    const columns = ['--map', 'Club=nomBeneficiaire', '--map', 'Montant subv.=montant'];
    const format = ['--format', 'scdl-subsidies', '--dry-run'];

    const seen = await importing('tourism', path, '--look');
    const chosen = await importing('tourism', path, '--look', '--json', ...columns);
    const read = await importing('tourism', path, ...format, ...columns, '--delimiter', 'tab');

    expect(seen).toMatchObject({ code: 1, err: '' });
    expect(seen.out.trimEnd().split('\n')).toEqual([
      'clubs.csv: not recognised, scdl-subsidies, csv, utf-8, delimiter tab, header line 2',
      '  idAttribuant   idAttribuant  22470001300010',
      '  Club           -             Xxxx xxxx',
      '  Montant subv.  -             8',
      '  Divers         -             x',
      '  Missing: nomBeneficiaire, montant. Name the columns with --map "header=field".',
    ]);
    expect(chosen.code).toBe(0);
    expect(JSON.parse(chosen.out)).toMatchObject([{ recognised: true, headerLine: 2 }]);
    expect(read.code).toBe(0);
    expect(read.out).toContain('Columns that were not read: Divers');
    expect(await subsidiesOf('TOURISM')).toBe(0);
  });

  it('exits with 1 when a file is refused as a whole, and imports the others', async () => {
    const run = await importing('department', projects, subsidies, '--format', 'scdl-subsidies');

    expect(run.code).toBe(1);
    expect(run.err).toMatch(/^relance: projets-2019\.csv: The columns are of no known format: /);
    expect(run.out).toContain('scdl-2.1.csv: scdl-subsidies, csv, utf-8');
  });

  it('writes what there is to say of the lines of all files under one header', async () => {
    const report = join(folder, 'report.csv');
    const sports = await fileOf(
      'sports.csv',
      'CP-1;Rugby club de Penne;73282932000017;1 000,50',
      'CP-4;Orchestre d’Agen;44306184100013;n.c.',
    );
    const culture = await fileOf('culture.csv', 'CP-2;Théâtre de l’Œuvre;40483304800014;20 €');

    const run = await importing('chambers', sports, culture, '--dry-run', '--report', report);

    const text = await readFile(report, 'utf-8');
    expect(run.code).toBe(3);
    expect(text.split('\r\n').map((row) => row.split(';').slice(0, 8))).toEqual([
      ['\uFEFFfile', 'line', 'place', 'state', 'column', 'raw', 'rule', 'reason'],
      ['sports.csv', '2', '', 'ACCEPTED', 'montant', '1 000,50', 'GROUPED_DIGITS', ''],
      ['sports.csv', '2', '', 'ACCEPTED', 'montant', '1 000,50', 'DECIMAL_COMMA', ''],
      [
        ...['sports.csv', '3', '', 'QUARANTINED', 'montant', 'n.c.', 'BAD_AMOUNT'],
        '"""n.c."" is not an amount of zero or more euros."',
      ],
      ['culture.csv', '2', '', 'ACCEPTED', 'montant', '20 €', 'CURRENCY', ''],
      [''],
    ]);
  });

  it('gives two owners who send the same line a record each', async () => {
    const shared = await fileOf('partagé.csv', 'CP-9;Fanfare de Nérac;73282932000017;700');
    const held = (await subsidiesOf('CHAMBERS', 'COMMUNES')) ?? 0;

    await importing('chambers', shared);
    await importing('communes', shared);

    expect(await subsidiesOf('CHAMBERS', 'COMMUNES')).toBe(held + 2);
  });

  it('sends nothing when the report can’t be written', async () => {
    const nowhere = join(folder, 'nowhere', 'report.csv');

    const run = await importing('tourism', subsidies, '--report', nowhere);

    expect(run).toEqual({
      code: 1,
      out: '',
      err: `relance: cannot write the report: ENOENT: no such file or directory, open '${nowhere}'\n`,
    });
    expect(await subsidiesOf('TOURISM')).toBe(0);
  });

  it('withdraws what the next edition of a series leaves out, more than half when confirmed', async () => {
    const rugby = 'CP-1;Rugby club de Penne;73282932000017;1000';
    const theatre = 'CP-2;Théâtre de l’Œuvre;40483304800014;2000';
    const choir = 'CP-3;Chorale de Duras;44306184100013;300';
    const first = await fileOf('edition-1.csv', rugby, theatre, choir);
    const next = await fileOf('edition-2.csv', theatre);
    const series = ['--series', 'subventions'];
    await importing('tourism', first, ...series);

    const refused = await importing('tourism', next, ...series);
    const held = await subsidiesOf('TOURISM');
    const confirmed = await importing('tourism', next, ...series, '--confirm');

    expect(refused.code).toBe(1);
    expect(refused.err).toMatch(
      /^relance: edition-2\.csv: The edition no longer names 2 of the 3 records of the series "subventions"\..* To confirm, add --confirm\.\n$/,
    );
    expect(held).toBe(3);
    expect(confirmed.code).toBe(0);
    expect(confirmed.out).toContain('  withdrawn            2  (no longer in the series)');
    expect(confirmed.out).toMatch(/The graph now holds of .*: 1 subsidies \(EUR 2,000\.00\)/);
  });
});

describe('relance import, wrongly called', () => {
  const some = 'package.json';

  it.each([
    ['no such file', ['nowhere.csv'], `no such file: ${root}nowhere.csv`],
    ['a folder', ['clients'], `not a file: ${root}clients`],
    [
      'an unknown owner',
      [some, '--owner', 'agen'],
      '"agen" is no owner: use one of department, tourism, chambers, communes, conference.',
    ],
    [
      'an address without its beginning',
      [some, '--endpoint', 'localhost:4000'],
      '"localhost:4000" is no address: write it like http://localhost:4000.',
    ],
    [
      'several editions at once',
      [some, 'README.md', '--series', 'subventions'],
      'the next edition of a series is one file: with several, each would withdraw the one before.',
    ],
    [
      'a column without a field',
      [some, '--map', 'montant'],
      '--map "montant": write header=field, such as "Montant subv.=montant".',
    ],
    [
      'a header line that is no number',
      [some, '--header-line', 'deux'],
      '--header-line deux: write the number of the line that names the columns, the first being 1.',
    ],
    [
      'a report over a file to import',
      [some, '--report', 'clients/../package.json'],
      `${root}package.json is one of the files to import: write the report elsewhere.`,
    ],
  ])('says in one line what is wrong: %s', async (_title, words, message) => {
    const run = await relance('import', '--owner', 'communes', ...words);

    expect(run).toEqual({ code: 1, out: '', err: `relance: ${message}\n` });
  });

  it('asks whether the server runs when it can’t reach it', async () => {
    const closed = await closedPort();

    const run = await relance('import', some, '--owner', 'tourism', '--endpoint', closed);

    expect(run).toEqual({
      code: 1,
      out: '',
      err: `relance: cannot reach ${closed} (ECONNREFUSED): is \`npm start\` running?\n`,
    });
  });

  it('explains itself', async () => {
    const help = await relance('import', '--help');
    const version = await relance('--version');

    expect(help.out).toContain('npm run relance -- import projets_2019.csv --owner communes');
    expect(version.out).toBe('0.1.0\n');
  });
});

async function closedPort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}
