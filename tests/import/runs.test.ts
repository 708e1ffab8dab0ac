import {
  serveDepartment,
  served,
  fileOf,
  header,
  rugby,
  theatre,
  choir,
  broken,
  importing,
  subsidies,
} from './departmentImports.ts';
import { feedEvents } from './files.ts';

serveDepartment();

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
    // That it is read, interrupted runs, runs, lines, their count, reasons.
    expect(served.statements).toHaveLength(6);
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
