import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { read } from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import { cuttingProxy } from '../../tests/support/cuttingProxy.ts';
import { type AskedPlatform, sharedDemo } from '../../tests/support/platform.ts';
import { relance, type Run } from '../../tests/support/relance.ts';
import type { exportManifest } from './exporting/manifest.ts';

interface Status {
  indexStatus: { feeds: { unheardSince: string | null }[] };
}

let platform: AskedPlatform;
let folder: string;

beforeAll(async () => {
  platform = await sharedDemo();
  folder = await mkdtemp(join(tmpdir(), 'relance-export-'));
}, 120_000);
// On a busy machine an owner may be silent for a moment: the export would say that a part is missing.
beforeEach(async () => {
  for (;;) {
    const { data } = await platform.query<Status>('{ indexStatus { feeds { unheardSince } } }');
    if (data?.indexStatus.feeds.every(({ unheardSince }) => unheardSince === null)) return;
    await setTimeout(50);
  }
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

function exporting(...words: string[]): Promise<Run> {
  return relance(['export', ...words], { cwd: folder, env: { RELANCE_ENDPOINT: platform.url } });
}

const bytesOf = (name: string) => readFile(join(folder, name));
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

async function manifest(name: string): Promise<ReturnType<typeof exportManifest>> {
  const text = await readFile(join(folder, `${name}.manifest.json`), 'utf8');
  return JSON.parse(text) as ReturnType<typeof exportManifest>;
}

const cents = (amounts: string[]) =>
  amounts.reduce((sum, each) => sum + Math.round(Number(each) * 100), 0);

describe('relance export', () => {
  it('writes a whole list, and beside it what makes its figures citable', async () => {
    const words = [
      'subsidies',
      '--year',
      '2021',
      '--owner',
      'department',
      'tourism',
      '--output',
      'granted.csv',
    ];

    const run = await exporting(...words);

    const bytes = await bytesOf('granted.csv');
    const told = await manifest('granted.csv');
    const lines = parse<Record<string, string>>(bytes, { columns: true });
    expect(run).toEqual({ code: 0, out: '', err: expect.stringMatching(/rows, amount [\d.]+/) });
    expect(told).toMatchObject({
      ...{ file: 'granted.csv', kind: 'subsidies', format: 'csv', sha256: sha256(bytes) },
      ...{ bytes: bytes.length, rows: lines.length, demo: true, madeBy: 'relance 0.1.0' },
      selection: {
        query: expect.stringContaining('query SubsidyPage('),
        variables: {
          filter: {
            owners: ['DEPARTMENT', 'TOURISM'],
            granted: { from: '2021-01-01', until: '2021-12-31' },
          },
        },
      },
      rule: {
        countingRule: 'DUPLICATES_ONCE',
        reconciled: true,
        graph: { totalCount: lines.length },
      },
      partial: { isPartial: false, owners: [] },
      licence: { title: 'Licence Ouverte 2.0 (Etalab)' },
    });
    expect(told.sums['amount']).toBe(
      (cents(lines.map((line) => line['montant'] ?? '')) / 100).toFixed(2),
    );
    expect(told.sums['amount']).toBe(told.rule.graph.sums['amount']);
  });

  it('is the same file again when it is asked with the instants of its manifest', async () => {
    await exporting('aids', '--output', 'first.ndjson');
    const { asOf, knownAt, sha256: before } = await manifest('first.ndjson');

    await exporting(
      'aids',
      '--as-of',
      `${asOf}`,
      '--known-at',
      `${knownAt}`,
      '--output',
      'again.ndjson',
    );

    expect((await manifest('again.ndjson')).sha256).toBe(before);
  });

  it('goes on after a cut at the instant at which it began', async () => {
    const proxy = await cuttingProxy(platform.url, { stays: true });
    const words = ['subsidies', '--year', '2021', '--output', 'cut.xlsx', '--endpoint', proxy.url];
    try {
      proxy.cutAfter(4);
      const cut = await exporting(...words);
      proxy.isDown = false;

      const resumed = await exporting(...words, '--resume');

      const told = await manifest('cut.xlsx');
      const sheet =
        read(await bytesOf('cut.xlsx'), { cellDates: true }).Sheets['Subventions'] ?? {};
      expect([cut.code, resumed.code]).toEqual([1, 0]);
      expect(told.rule.reconciled).toBe(true);
      expect(sheet['!autofilter']).toEqual({ ref: `A1:AB${told.rows + 1}` });
      expect(sheet['H2']).toMatchObject({ t: 'n' });
      expect(sheet['J2']).toMatchObject({ t: 's', v: expect.stringMatching(/^\d{9}$/) });
    } finally {
      await proxy.close();
    }
  });

  it.each(['investments', 'actions', 'indicators'])('knows %s', async (kind) => {
    const run = await exporting(kind, '--format', 'ndjson');

    const lines = run.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(run.code).toBe(0);
    expect(lines.length).toBeGreaterThan(5);
    expect(lines[0]).toMatchObject({ id: expect.any(String), owner: expect.any(String) });
  });

  it('takes the columns that lists show in one stream, with the same sums', async () => {
    const chosen = ['subsidies', '--year', '2021', '--status', 'paid'];
    await exporting(...chosen, '--output', 'pages.csv');
    const run = await exporting(...chosen, '--lean', '--output', 'lean.csv');

    const bytes = await bytesOf('lean.csv');
    const [pages, lean] = [await manifest('pages.csv'), await manifest('lean.csv')];
    expect(run).toEqual({ code: 0, out: '', err: expect.stringContaining('rows') });
    expect(parse(bytes, { columns: true })).toHaveLength(pages.rows);
    expect(lean).toMatchObject({ rows: pages.rows, sums: pages.sums, sha256: sha256(bytes) });
  });

  it('says what can be asked so, and what cannot', async () => {
    const indicators = await exporting('indicators', '--lean', '--output', 'values.csv');
    const resumed = await exporting('aids', '--lean', '--resume', '--output', 'aids.csv');

    expect([indicators.code, resumed.code]).toEqual([1, 1]);
    expect(indicators.err).toContain('leave --lean out');
    expect(resumed.err).toContain('leave --resume out');
  });

  it('is as a French Excel opens it with a double click', async () => {
    const run = await exporting('subsidies', '--owner', 'tourism', '--format', 'csv', '--excel');

    const [heading = '', first = ''] = run.out.split('\r\n');
    expect(heading).toMatch(/^\uFEFFidentifiant;porteur;/);
    expect(first.split(';')[7]).toMatch(/^\d+,\d\d$/);
    // A SIRET that Excel takes for a number loses its last digits.
    expect(first).toMatch(/;"=""\d{14}""";/);
  });

  it.each([
    [['aids', '--year', '2021'], '--year chooses no aids: there is --text, --owner,'],
    [['aids', '--owner', 'region'], '--owner: "region" is no owner: use one of department,'],
    [
      ['aids', '--as-of', 'yesterday'],
      '--as-of: "yesterday" is neither a day, such as 2021-06-30,',
    ],
    [['indicators', '--as-of', '2021-01-01'], 'indicators have no history'],
    [['aids', '--output', 'aids.pdf'], '"pdf" is no format: add --format, one of table, csv,'],
    [['aids', '--min', 'much'], '--min: much is no number.'],
  ])('says in one line what is wrong with %j', async (words, said) => {
    const run = await exporting(...words);

    expect(run).toMatchObject({ code: 1, out: '' });
    expect(run.err).toContain(`relance: ${said}`);
  });

  it('leaves nothing behind where the graph refuses what is asked', async () => {
    const run = await exporting('subsidies', '--status', 'payed', '--output', 'refused.csv');

    expect(run).toMatchObject({ code: 1, out: '' });
    expect(run.err).toContain('Did you mean the enum value "PAID"?');
    expect((await readdir(folder)).filter((name) => name.startsWith('refused'))).toEqual([]);
  });
});

describe('whoever asks', () => {
  const call = (words: string[], env: Record<string, string> = {}, input = '') =>
    relance(words, { cwd: folder, env: { RELANCE_ENDPOINT: platform.url, ...env }, input });

  it('logs in once, and is known to other commands until the log-out', async () => {
    const login = await call(['login', '--token-stdin'], {}, `${platform.token}\n`);
    const known = await call(['whoami', '--json']);
    const seen = await call(['query', '{ departmentImportRuns { totalCount } }']);
    const logout = await call(['logout']);
    const unknown = await call(['whoami']);

    expect(login.code).toBe(0);
    expect(JSON.parse(known.out)).toMatchObject({ scopes: expect.arrayContaining(['committee']) });
    expect(seen.out).not.toContain('errors');
    expect(logout.out).toBe(`Logged out of ${platform.url}.\n`);
    expect(unknown.out).toMatch(/^nobody/);
  });

  it('is told how an operation is answered', async () => {
    const { code, out } = await call([
      ...['explain', '--queries'],
      '{ subsidies(first: 3) { nodes { title commune { name } } } }',
    ]);

    expect(code).toBe(0);
    expect(out).toMatch(
      /^cost {4}\d+ of 10,000\nowners {2}conference, communes\ntime {4}[\d.]+ ms/,
    );
    expect(out).toMatch(
      /Into subsidies\.nodes\[\]\.commune\n +Fetch from communes \(Commune by inseeCode\)/,
    );
  });

  it('is told whether a graph has what another schema promises', async () => {
    const { code, out } = await call([
      'schema',
      'diff',
      join(import.meta.dirname, '../../schema/api.graphql'),
      platform.url,
    ]);

    expect({ code, out }).toEqual({ code: 0, out: 'Nothing changed.\n' });
  });
});
