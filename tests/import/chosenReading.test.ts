import {
  keeping,
  keepFile,
  keptFileSql,
  keptPieceSql,
} from '@relance/kit/import/run/keptFiles.sql.ts';
import { lastMappingSql } from '@relance/kit/import/run/lastMapping.sql.ts';
import { spool } from '@relance/kit/import/run/spool.ts';
import { askOwner } from '../support/signing.ts';
import {
  serveDepartment,
  broken,
  fileOf,
  mutate,
  rugby,
  runOf,
  served,
  subsidies,
  theatre,
} from './departmentImports.ts';
import { pieces } from './files.ts';

serveDepartment();

const other = 'Financeur;Club;SIRET club;Montant subv.;Le\n';
const judo = '22470001300010;Judo club;73282932000017;8;2021-03-26\n';
const columns = {
  ...{ Financeur: 'idAttribuant', Club: 'nomBeneficiaire', 'SIRET club': 'idBeneficiaire' },
  ...{ 'Montant subv.': 'montant', Le: 'dateConvention' },
};

interface Answer {
  status: number;
  body: Record<string, unknown> & { run?: string; sha256?: string; error?: { code: string } };
}

/** Asks the importer of the Department; without a body the file is one that is kept. */
async function asked(
  door: 'imports' | 'imports/look',
  parameters: Record<string, string | object>,
  body?: string | Buffer,
): Promise<Answer> {
  const query = new URLSearchParams(
    Object.entries(parameters).map(
      ([name, value]): [string, string] =>
        [...[name, typeof value === 'string' ? value : JSON.stringify(value)]] as [string, string],
    ),
  );
  const answer = await askOwner('department', `${served.url}/${door}?${query}`, {
    method: 'POST',
    ...(body !== undefined && { body: new Uint8Array(Buffer.from(body)) }),
  });
  return { status: answer.status, body: (await answer.json()) as Answer['body'] };
}

const kept = () =>
  served.dataSource.query<{ file: string }[]>('SELECT file FROM kept_file ORDER BY kept_until');

describe('a file that is read as somebody chose', () => {
  it('becomes records, and its run tells what was chosen', async () => {
    const reading = { delimiter: ';', headerLine: 2, columns };

    const { body } = await asked('imports', { file: 'club.csv', reading }, `2021\n${other}${judo}`);

    expect(body).toMatchObject({ accepted: 1, added: 1, reading });
    const { data } = await served.query(
      'query ($run: ID!) { departmentImportRun(id: $run) { delimiter headerLine reading { encoding delimiter sheet headerLine columns { header field } } } }',
      { run: body.run },
    );
    expect(data).toEqual({
      departmentImportRun: {
        ...{ delimiter: ';', headerLine: 2 },
        reading: {
          ...{ encoding: null, delimiter: ';', sheet: null, headerLine: 2 },
          columns: expect.arrayContaining([
            { header: 'Montant subv.', field: 'montant' },
          ]) as unknown,
        },
      },
    });
  });

  it('is another reading than that of the same bytes before', async () => {
    const file = { file: 'club.csv', reading: { columns } };
    await asked('imports', file, other + judo);

    const again = await asked('imports', file, other + judo);
    const otherwise = await asked(
      'imports',
      { file: 'club.csv', reading: { columns: { ...columns, Le: null } } },
      other + judo,
    );

    expect(again.body).toMatchObject({ repeats: expect.any(String) as string, unchanged: 1 });
    expect(otherwise.body).toMatchObject({ repeats: null });
  });

  it.each([
    [{ encoding: 'latin9' }, 'UNKNOWN_ENCODING'],
    [{ delimiter: '-' }, 'UNKNOWN_DELIMITER'],
    [{ sheet: 'Feuil1' }, 'BAD_READING'],
    [{ headerLine: 7 }, 'UNKNOWN_LINE'],
    [{ columns: { ...columns, Mt: null } }, 'UNKNOWN_HEADER'],
    [{ columns: { ...columns, Le: 'jour' } }, 'UNKNOWN_FIELD'],
    [{ columns: { Club: 'nomBeneficiaire' } }, 'UNKNOWN_FORMAT'],
    ['{', 'BAD_READING'],
  ])('is refused where it can’t be, by import and look alike: %j', async (reading, code) => {
    const file = { file: 'club.csv', format: 'scdl-subsidies', reading };

    const imported = await asked('imports', file, other + judo);
    const seen = await asked('imports/look', file, other + judo);

    expect(imported).toMatchObject({ status: 400, body: { error: { code } } });
    // What is missing can be chosen: a look says so.
    if (code === 'UNKNOWN_FORMAT') expect(seen.body).toMatchObject({ recognised: false });
    else expect(seen).toMatchObject({ status: 400, body: { error: { code } } });
  });
});

describe('a look', () => {
  it('imports nothing, and leaves no run', async () => {
    const { status, body } = await asked('imports/look', { file: 'a.csv' }, fileOf(rugby));

    expect(status).toBe(200);
    expect(body).toMatchObject({ format: 'scdl-subsidies', recognised: true, delimiter: ';' });
    expect(JSON.stringify(body)).not.toContain('Rugby');
    expect(await subsidies()).toEqual([]);
    expect(await served.dataSource.query('SELECT 1 FROM import_run')).toEqual([]);
  });

  it('proposes the columns that an edition of the series was read by, where it has them all', async () => {
    const series = 'clubs';
    await asked('imports', { file: '2020.csv', series, reading: { columns } }, other + judo);

    const alike = await asked('imports/look', { file: '2021.csv', series }, other + judo);
    const unlike = await asked('imports/look', { file: '2021.csv', series }, fileOf(rugby));

    expect(alike.body).toMatchObject({ recognised: true, lastTime: { file: '2020.csv' } });
    expect(alike.body['columns']).toContainEqual({
      ...{ header: 'Montant subv.', field: 'montant', by: 'LAST_TIME' },
    });
    expect(unlike.body).toMatchObject({ recognised: true, lastTime: null });
  });
});

describe('a file that was looked at', () => {
  it('is imported without being sent again, and is then kept no longer', async () => {
    const { body } = await asked('imports/look', { file: 'a.csv' }, fileOf(rugby, theatre));
    const file = { kept: body.sha256 ?? '' };

    const checked = await asked('imports', { ...file, dryRun: 'true' });
    const imported = await asked('imports', file);
    const again = await asked('imports', file);

    expect(checked.body).toMatchObject({ state: 'CHECKED', file: 'a.csv', added: 2 });
    expect(imported.body).toMatchObject({ state: 'DONE', file: 'a.csv', added: 2 });
    expect(again).toMatchObject({ status: 404, body: { error: { code: 'FILE_NOT_KEPT' } } });
  });

  it('is looked at again where it lies: not written anew, and kept no longer than before', async () => {
    const first = await asked('imports/look', { file: 'a.csv' }, fileOf(rugby, theatre));
    served.statements.length = 0;

    const second = await asked('imports/look', { kept: first.body.sha256 ?? '' });

    expect(second).toEqual(first);
    expect(served.statements.filter((sql) => /INSERT|UPDATE|DELETE/.test(sql))).toEqual([]);
    const reading = { delimiter: '|' };
    const otherwise = await asked('imports/look', { kept: first.body.sha256 ?? '', reading });
    expect(otherwise.body).toMatchObject({ recognised: false, delimiter: '|' });
  });

  it('is kept for a day and no longer', async () => {
    const { body } = await asked('imports/look', { file: 'a.csv' }, fileOf(rugby));
    await served.dataSource.query(
      `UPDATE kept_file SET kept_until = clock_timestamp() - interval '1 second'`,
    );

    const late = await asked('imports', { kept: body.sha256 ?? '' });
    await asked('imports/look', { file: 'b.csv' }, fileOf(theatre));

    expect(late.body.error?.code).toBe('FILE_NOT_KEPT');
    expect(await kept()).toEqual([{ file: 'b.csv' }]);
  });

  it('makes room for newer ones, and is too large at some size', async () => {
    for (let each = 0; each < keeping.files + 2; each += 1) {
      await asked('imports/look', { file: `${each}.csv` }, fileOf(rugby, `CP-${each};A;;1`));
    }
    const file = await spool(pieces(fileOf(theatre)));
    const large = await keepFile(served.dataSource, { ...file, bytes: keeping.largest + 1 }, 'x');
    await file.remove();

    expect((await kept()).map(({ file: name }) => name)).toEqual(
      Array.from({ length: keeping.files }, (_, at) => `${at + 2}.csv`),
    );
    expect(large).toBeNull();
  });

  it('is told of by the run that checked it', async () => {
    const { body } = await asked('imports', { file: 'a.csv', dryRun: 'true' }, fileOf(rugby));
    const keptUntil = async () =>
      (
        await served.query<{ departmentImportRun: { keptUntil: string | null } }>(
          'query ($run: ID!) { departmentImportRun(id: $run) { keptUntil } }',
          { run: body.run },
        )
      ).data?.departmentImportRun.keptUntil;

    const before = await keptUntil();
    await asked('imports', { kept: body.sha256 ?? '' });

    expect(before).toEqual(expect.any(String));
    expect(await keptUntil()).toBeNull();
  });

  it.each([
    ['a piece', keptPieceSql, ['a'.repeat(64), 3], 'kept_piece_pkey'],
    ['its name', keptFileSql, ['a'.repeat(64)], 'kept_file_pkey'],
    ['the last mapping of a series', lastMappingSql, ['clubs', 'auto'], 'import_run_series'],
  ])('is found by an index: %s', async (_what, sql, values, index) => {
    const plan = await served.dataSource.transaction(async (manager) => {
      await manager.query('SET LOCAL enable_seqscan = off');
      return manager.query<object[]>(`EXPLAIN ${sql}`, values);
    });

    expect(JSON.stringify(plan)).toContain(index);
  });
});

describe('what is decided about lines of a check', () => {
  const correct = `correctDepartmentImportLine(run: $run, entry: 2, by: "Élise", cells: [{ field: "montant", text: "900" }]) { state recordId }`;
  const dismiss = `dismissDepartmentImportLine(run: $run, entry: 3, note: "Le total") { state }`;
  const total = 'CP-9;;;2800';

  async function checked(): Promise<string> {
    const bytes = fileOf(rugby, broken, total);
    const { body } = await asked('imports', { file: 'a.csv', dryRun: 'true' }, bytes);
    return body.run ?? '';
  }

  it('counts as if it were imported, and writes no record', async () => {
    const run = await checked();

    expect(await mutate(correct, run)).toEqual({ state: 'CORRECTED', recordId: null });
    expect(await mutate(dismiss, run)).toEqual({ state: 'DISMISSED' });

    expect(await runOf(run)).toMatchObject({
      ...{ accepted: 2, quarantined: 0, dismissed: 1, added: 2 },
      ...{ sumIn: 4700, sumAccepted: 1900, sumDismissed: 2800 },
    });
    expect(await subsidies()).toEqual([]);
  });

  it('is taken over when the file is imported, with who decided, and can be taken back', async () => {
    const run = await checked();
    await mutate(correct, run);
    await mutate(dismiss, run);
    const [{ sha256 }] = await served.dataSource.query<[{ sha256: string }]>(
      'SELECT sha256 FROM import_run',
    );

    const { body } = await asked('imports', { kept: sha256, check: run });

    expect(body).toMatchObject({ accepted: 2, quarantined: 0, dismissed: 1, added: 2 });
    expect(await subsidies()).toEqual([
      { name: 'Orchestre d’Agen', amount: 90000, version: 1 },
      { name: 'Rugby club de Penne', amount: 100000, version: 1 },
    ]);
    const lines = await served.dataSource.query<object[]>(
      `SELECT entry, state, decided_by, note, record_id IS NULL AS none FROM import_line WHERE run_id = $1 ORDER BY entry`,
      [body.run],
    );
    expect(lines).toEqual([
      { entry: 2, state: 'CORRECTED', decided_by: 'Élise', note: null, none: false },
      { entry: 3, state: 'DISMISSED', decided_by: null, note: 'Le total', none: true },
    ]);
    const reopened = `reopenDepartmentImportLine(run: $run, entry: 3) { state }`;
    expect(await mutate(reopened, body.run ?? '')).toEqual({ state: 'QUARANTINED' });
    expect(await runOf(body.run ?? '')).toMatchObject({ sumIn: 4700, sumQuarantined: 2800 });
    await mutate('undoDepartmentImport(run: $run) { state }', body.run ?? '');
    expect(await subsidies()).toEqual([]);
  });

  it('is of no other file, reading or format', async () => {
    const run = await checked();
    const check = { file: 'a.csv', check: run };

    const otherFile = await asked('imports', check, fileOf(rugby));
    const otherReading = await asked(
      'imports',
      { ...check, reading: { delimiter: ';' } },
      fileOf(rugby, broken, total),
    );
    const nobodys = await asked('imports', { ...check, check: 'x' }, fileOf(rugby));

    for (const { body } of [otherFile, otherReading, nobodys]) {
      expect(body.error?.code).toBe('OTHER_CHECK');
    }
    expect(await subsidies()).toEqual([]);
  });

  it('plans what a series withdraws once no line is left', async () => {
    await asked('imports', { file: '1.csv', series: 's' }, fileOf(rugby, theatre));
    const next = { file: '2.csv', series: 's', dryRun: 'true' };
    const { body } = await asked('imports', next, fileOf(rugby, broken));

    await mutate(correct, body.run ?? '');

    expect(await runOf(body.run ?? '')).toMatchObject({ withdrawn: 1, missing: 0 });
    expect(await subsidies()).toHaveLength(2);
  });
});
