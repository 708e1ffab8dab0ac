import {
  serveDepartment,
  served,
  fileOf,
  rugby,
  theatre,
  choir,
  broken,
  importing,
  subsidies,
  mutate,
} from './departmentImports.ts';

serveDepartment();

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
