import { department } from '@relance/department/subgraph.ts';
import { importFile, type ImportOptions } from '@relance/kit/import/run/importFile.ts';
import { emptyTables } from '../support/emptyTables.sql.ts';
import { serveForTest, type ServedSubgraph } from '../support/subgraphs.ts';
import { feedEvents, fixture, pieces } from './files.ts';

let served: ServedSubgraph;

beforeAll(async () => {
  served = await serveForTest(department);
});
beforeEach(() => emptyTables(served.dataSource));
afterAll(() => served.close());

const header =
  'idAttribuant;referenceDecision;nomBeneficiaire;idBeneficiaire;montant;dateConvention';

/** A file of the Department's subsidies; `columns` are decision, name, number and amount. */
function fileOf(...rows: string[]): Buffer {
  return Buffer.from([header, ...rows.map((row) => `22470001300010;${row};2021-03-26`)].join('\n'));
}

const rugby = 'CP-1;Rugby club de Penne;73282932000017;1000';
const theatre = 'CP-2;Théâtre de l’Œuvre;40483304800014;2 000,50';
const choir = 'CP-3;Chorale de Duras;44306184100013;300';
const broken = 'CP-4;Orchestre d’Agen;44306184100013;n.c.';

function importing(bytes: Buffer, options: Partial<ImportOptions> = {}) {
  return importFile(served.dataSource, department.imports ?? [], pieces(bytes), {
    fileName: 'subventions.csv',
    ...options,
  });
}

function subsidies(): Promise<{ name: string; amount: number; version: number }[]> {
  return served.dataSource.query(
    'SELECT beneficiary_name AS name, amount, version FROM subsidy ORDER BY beneficiary_name',
  );
}

describe('an import', () => {
  it('is a run that tells who, what and how much, in one statement per list', async () => {
    await importing(fileOf(rugby, theatre, broken), { importedBy: 'Service des sports' });
    served.statements.length = 0;

    const { data, errors } = await served.query<{ departmentImportRuns: unknown }>(
      `{ departmentImportRuns(first: 5) { edges { node {
          owner state file format container encoding importedBy lineCount accepted repaired
          quarantined skipped added changed unchanged sumIn sumAccepted sumQuarantined
          repairs { code count } reasons { code count } failure { code }
          lines(states: [QUARANTINED]) { totalCount edges { node {
            entry line column code reason cells { field column text } } } }
      } } } }`,
    );

    expect(errors).toBeUndefined();
    expect(data?.departmentImportRuns).toEqual({
      edges: [
        {
          node: {
            ...{ owner: 'DEPARTMENT', state: 'DONE', file: 'subventions.csv' },
            ...{ format: 'scdl-subsidies', container: 'csv', encoding: 'utf-8' },
            ...{ importedBy: 'Service des sports', lineCount: 3, accepted: 2, repaired: 1 },
            ...{ quarantined: 1, skipped: 0, added: 2, changed: 0, unchanged: 0 },
            ...{ sumIn: 3000.5, sumAccepted: 3000.5, sumQuarantined: 0 },
            repairs: [
              { code: 'DECIMAL_COMMA', count: 1 },
              { code: 'GROUPED_DIGITS', count: 1 },
            ],
            reasons: [{ code: 'BAD_AMOUNT', count: 1 }],
            failure: null,
            lines: {
              totalCount: 1,
              edges: [
                {
                  node: {
                    ...{ entry: 3, line: 4, column: 'montant', code: 'BAD_AMOUNT' },
                    reason: '"n.c." is not an amount of zero or more euros.',
                    cells: expect.arrayContaining([
                      { field: 'montant', column: 'montant', text: 'n.c.' },
                      {
                        ...{ field: 'nomBeneficiaire', column: 'nomBeneficiaire' },
                        text: 'kept by the owner: it may name a person',
                      },
                    ]) as unknown,
                  },
                },
              ],
            },
          },
        },
      ],
    });
    // Interrupted runs, runs, lines, their count, reasons.
    expect(served.statements).toHaveLength(5);
  });

  it('keeps what was repaired with line, column, raw value and rule', async () => {
    const { run } = await importing(fileOf(rugby, theatre));

    const { data } = await served.query<{ departmentImportRun: unknown }>(
      `query ($run: ID!) { departmentImportRun(id: $run) { lines { edges { node {
        line state repairs { column raw rule } } } } } }`,
      { run },
    );

    expect(data?.departmentImportRun).toEqual({
      lines: {
        edges: [
          {
            node: {
              line: 3,
              state: 'ACCEPTED',
              repairs: [
                { column: 'montant', raw: '2 000,50', rule: 'GROUPED_DIGITS' },
                { column: 'montant', raw: '2 000,50', rule: 'DECIMAL_COMMA' },
              ],
            },
          },
        ],
      },
    });
  });

  it('that checks only says what would be done, and writes no record', async () => {
    const report = await importing(fileOf(rugby, broken), { dryRun: true });

    expect(report).toMatchObject({ state: 'CHECKED', accepted: 1, quarantined: 1, added: 1 });
    expect(await subsidies()).toEqual([]);
    expect(await feedEvents(served.dataSource)).toBe(0);
  });

  it('of a file that can’t be read is kept as failed, with the reason', async () => {
    const refused = importing(Buffer.from(`${header}\n22470001300010;"CP-1;open`));
    await expect(refused).rejects.toMatchObject({ code: 'BAD_CSV' });

    const { data } = await served.query<{ departmentImportRuns: unknown }>(
      '{ departmentImportRuns { edges { node { state lineCount failure { code } } } } }',
    );

    expect(data?.departmentImportRuns).toEqual({
      edges: [{ node: { state: 'FAILED', lineCount: 0, failure: { code: 'BAD_CSV' } } }],
    });
  });

  it('of a process that died is told as interrupted', async () => {
    await served.dataSource.query(
      `INSERT INTO import_run (id, state, file, sha256, process)
       VALUES (gen_random_uuid(), 'RUNNING', 'grand.csv', '', gen_random_uuid())`,
    );

    const { data } = await served.query<{ departmentImportRuns: unknown }>(
      '{ departmentImportRuns { edges { node { state failure { code } } } } }',
    );

    expect(data?.departmentImportRuns).toEqual({
      edges: [{ node: { state: 'INTERRUPTED', failure: { code: 'INTERRUPTED' } } }],
    });
  });
});

describe('the same file a second time', () => {
  it('changes nothing, and says which run had read it', async () => {
    const first = await importing(fileOf(rugby, theatre, broken));
    const told = await feedEvents(served.dataSource);

    const second = await importing(fileOf(rugby, theatre, broken));

    expect(second).toMatchObject({ repeats: first.run, added: 0, changed: 0, unchanged: 2 });
    expect(second).toMatchObject({ quarantined: 1, quarantinedByCode: { BAD_AMOUNT: 1 } });
    expect(await feedEvents(served.dataSource)).toBe(told);
  });

  it('is read line by line when somebody has written since, and puts back what the file says', async () => {
    await importing(fileOf(rugby));
    await served.dataSource.query(`UPDATE subsidy SET amount = 1`);

    const second = await importing(fileOf(rugby));

    expect(second).toMatchObject({ repeats: null, added: 0, changed: 1 });
    expect(await subsidies()).toMatchObject([{ amount: 1_000_00, version: 3 }]);
  });

  it('at the same time is as many records as once', async () => {
    const reports = await Promise.all([
      importing(fileOf(rugby, rugby, choir)),
      importing(fileOf(rugby, rugby, choir)),
    ]);

    expect(reports.map(({ added }) => added).sort()).toEqual([0, 3]);
    expect(await subsidies()).toHaveLength(3);
  });
});

describe('the next edition of a series', () => {
  const series = 'subventions-associations';

  it('adds, changes and withdraws', async () => {
    await importing(fileOf(rugby, theatre, choir), { series });

    const next = await importing(
      fileOf(rugby, theatre.replace('2 000,50', '2100'), 'CP-9;Foyer rural;73282932000017;50'),
      {
        series,
      },
    );

    expect(next).toMatchObject({ added: 1, changed: 1, unchanged: 1, withdrawn: 1 });
    expect(await subsidies()).toEqual([
      { name: 'Foyer rural', amount: 50_00, version: 1 },
      { name: 'Rugby club de Penne', amount: 1_000_00, version: 1 },
      { name: 'Théâtre de l’Œuvre', amount: 2_100_00, version: 2 },
    ]);
  });

  it('leaves the records of other series and of hands alone', async () => {
    await importing(fileOf(choir), { series: 'autres' });
    await importing(fileOf(rugby, theatre), { series });

    await importing(fileOf(theatre), { series });

    expect((await subsidies()).map(({ name }) => name)).toEqual([
      'Chorale de Duras',
      'Théâtre de l’Œuvre',
    ]);
  });

  it('that names less than half is refused until that is confirmed', async () => {
    await importing(fileOf(rugby, theatre, choir), { series });

    const cutOff = importing(fileOf(rugby), { series });
    await expect(cutOff).rejects.toMatchObject({
      code: 'LARGE_WITHDRAWAL',
      message: expect.stringContaining('no longer names 2 of the 3 records') as string,
    });
    const confirmed = await importing(fileOf(rugby), { series, confirmWithdrawal: true });

    expect(confirmed).toMatchObject({ withdrawn: 2 });
  });

  it('withdraws nothing while a line in quarantine may be what is missing', async () => {
    await importing(fileOf(rugby, theatre, choir), { series });

    const { run, ...counts } = await importing(fileOf(rugby, theatre, broken), { series });
    const before = await subsidies();
    await mutate('dismissDepartmentImportLine(run: $run, entry: 3, note: "Total") { state }', run);

    expect(counts).toMatchObject({ withdrawn: 0, missing: 1 });
    expect(before).toHaveLength(3);
    expect((await subsidies()).map(({ name }) => name)).not.toContain('Chorale de Duras');
    expect(await runOf(run)).toMatchObject({ withdrawn: 1, missing: 0, quarantined: 0 });
  });
});

describe('a line in quarantine', () => {
  const correct = (text: string) =>
    `correctDepartmentImportLine(run: $run, entry: 2, by: "Agent", cells: [{ field: "montant", text: "${text}" }]) { state column reason repairs { rule } recordId amount decidedBy }`;

  it('becomes a record once it is corrected, and the sums of the run still add up', async () => {
    const { run } = await importing(fileOf(rugby, broken));

    const line = await mutate(correct('450,00'), run);

    expect(line).toMatchObject({
      ...{ state: 'CORRECTED', amount: 450, decidedBy: 'Agent' },
      repairs: [{ rule: 'DECIMAL_COMMA' }],
    });
    expect(await subsidies()).toContainEqual({
      name: 'Orchestre d’Agen',
      amount: 450_00,
      version: 1,
    });
    expect(await runOf(run)).toMatchObject({
      ...{ accepted: 2, quarantined: 0, added: 2, sumIn: 1450, sumAccepted: 1450 },
    });
  });

  it('stays with the new reason when the correction is no better', async () => {
    const { run } = await importing(fileOf(rugby, broken));

    const line = await mutate(correct('beaucoup'), run);

    expect(line).toMatchObject({
      state: 'QUARANTINED',
      reason: '"beaucoup" is not an amount of zero or more euros.',
    });
  });

  it('that was corrected is not in quarantine when its file comes again', async () => {
    const { run } = await importing(fileOf(rugby, broken));
    await mutate(correct('450'), run);

    const again = await importing(fileOf(rugby, broken.replace('n.c.', '450')));

    expect(again).toMatchObject({ added: 0, changed: 0, unchanged: 2, quarantined: 0 });
  });

  it('can be dismissed with a note, and put back', async () => {
    const { run } = await importing(fileOf(rugby, broken.replace('73282932000017', '')));

    await mutate('dismissDepartmentImportLine(run: $run, entry: 2, note: "Total") { state }', run);
    const dismissed = await runOf(run);
    await mutate('reopenDepartmentImportLine(run: $run, entry: 2) { state }', run);

    expect(dismissed).toMatchObject({ dismissed: 1, quarantined: 0 });
    expect(await runOf(run)).toMatchObject({ dismissed: 0, quarantined: 1 });
  });

  it('that is no more in quarantine can’t be corrected again', async () => {
    const { run } = await importing(fileOf(rugby, broken));
    await mutate(correct('450'), run);

    const { errors } = await served.query(`mutation ($run: ID!) { ${correct('500')} }`, { run });

    expect(errors?.[0]?.extensions?.['code']).toBe('IMPORT_CONFLICT');
    expect(errors?.[0]?.message).toBe('Line 2 is CORRECTED, not in quarantine.');
  });

  it('is read again with all others when the run is replayed', async () => {
    const { run } = await importing(fileOf(rugby, broken, choir.replace('300', '1.500')));
    await served.dataSource.query(
      `UPDATE import_line SET cells = cells || '{"montant": "1500.00"}' WHERE entry = 3`,
    );

    await mutate('replayDepartmentImport(run: $run) { state }', run);

    expect(await runOf(run)).toMatchObject({ accepted: 2, quarantined: 1, sumAccepted: 2500 });
  });
});

describe('undoing a run', () => {
  const undo = 'undoDepartmentImport(run: $run) { state undoneAt }';

  it('takes away what it added and gives back what it changed or withdrew', async () => {
    const series = 'subventions';
    await importing(fileOf(rugby, theatre, choir), { series });
    const before = await facts();
    const { run } = await importing(
      fileOf(rugby, theatre.replace('2 000,50', '2100'), 'CP-9;Foyer rural;73282932000017;50'),
      { series },
    );

    const undone = await mutate(undo, run);

    expect(undone).toMatchObject({ state: 'UNDONE' });
    expect(await facts()).toEqual(before);
  });

  it('can be followed by the same import again', async () => {
    const { run } = await importing(fileOf(rugby));
    await mutate(undo, run);

    const again = await importing(fileOf(rugby));

    expect(again).toMatchObject({ added: 1, repeats: null });
    expect(await subsidies()).toMatchObject([{ name: 'Rugby club de Penne', version: 3 }]);
  });

  it('is refused when a record was written since, and then changes nothing', async () => {
    const { run } = await importing(fileOf(rugby, theatre));
    await served.dataSource.query(`UPDATE subsidy SET title = 'À la main' WHERE amount = 100000`);
    const before = await facts();

    const { errors } = await served.query(`mutation ($run: ID!) { ${undo} }`, { run });

    expect(errors?.[0]).toMatchObject({
      message:
        '1 records of the run were written since, by another import or by hand: take that back first.',
      extensions: { code: 'IMPORT_CONFLICT' },
    });
    expect(await facts()).toEqual(before);
  });

  it('takes the corrections of its lines back as well', async () => {
    const { run } = await importing(fileOf(rugby, broken));
    await mutate(
      'correctDepartmentImportLine(run: $run, entry: 2, cells: [{ field: "montant", text: "9" }]) { state }',
      run,
    );

    await mutate(undo, run);

    expect(await subsidies()).toEqual([]);
  });

  /** The rows without what every write moves. */
  async function facts(): Promise<unknown> {
    return served.dataSource.query(
      `SELECT to_jsonb(subsidy) - '{version,updated_at}'::text[] AS row FROM subsidy ORDER BY id`,
    );
  }
});

describe('natural persons of a file', () => {
  it('stand under a key in one table of the owner, and nowhere else under their name', async () => {
    await importing(await fixture('scdl-2.1.csv'));

    const [stored] = await served.dataSource.query<{ row: string; persons: string }[]>(
      `SELECT (SELECT string_agg(to_jsonb(subsidy)::text, '') FROM subsidy) AS row,
              (SELECT string_agg(name, ', ' ORDER BY name) FROM natural_person) AS persons`,
    );

    expect(stored?.row).not.toMatch(/Dupont|Amis du pruneau|404833048/);
    expect(stored?.persons).toBe('Les Amis du pruneau, Madame Dupont Jeanne');
  });

  it('have the same key in every file, so that the same file changes nothing', async () => {
    await importing(await fixture('scdl-2.1.csv'), { fileName: 'one.csv' });

    const again = await importing(await fixture('scdl-2.1.csv'), { fileName: 'two.csv' });

    expect(again).toMatchObject({ repeats: null, added: 0, changed: 0, unchanged: 5 });
  });
});

async function mutate(mutation: string, run: string): Promise<unknown> {
  const { data, errors } = await served.query<Record<string, unknown>>(
    `mutation ($run: ID!) { ${mutation} }`,
    { run },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return Object.values(data ?? {})[0];
}

async function runOf(run: string): Promise<unknown> {
  const { data } = await served.query<{ departmentImportRun: unknown }>(
    `query ($run: ID!) { departmentImportRun(id: $run) { accepted quarantined dismissed added changed
      withdrawn missing sumIn sumAccepted sumQuarantined sumDismissed } }`,
    { run },
  );
  return data?.departmentImportRun;
}
