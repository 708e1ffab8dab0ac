import {
  serveDepartment,
  fileOf,
  rugby,
  theatre,
  choir,
  broken,
  importing,
  subsidies,
  mutate,
  runOf,
} from './departmentImports.ts';

serveDepartment();

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
