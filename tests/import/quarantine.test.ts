import {
  serveDepartment,
  served,
  fileOf,
  rugby,
  choir,
  broken,
  importing,
  subsidies,
  mutate,
  runOf,
} from './departmentImports.ts';

serveDepartment();

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
