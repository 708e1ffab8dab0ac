import { getMetadataArgsStorage } from 'typeorm';
import { Aid } from '@relance/schema/records/aid.ts';
import { Investment } from '@relance/schema/records/investment.ts';
import { RecoveryAction } from '@relance/schema/records/recoveryAction.ts';
import { Subsidy } from '@relance/schema/records/subsidy.ts';
import { fieldChanges } from './fieldChanges.ts';

describe('the fields that differ', () => {
  it('have the names of the graph, in alphabetical order, and JSON values', () => {
    const before = { title: 'Prêts', theme_codes: ['TOURISM'], closes_on: null };
    const after = { title: 'Prêts relance', theme_codes: ['TOURISM'], closes_on: '2021-12-31' };

    expect(fieldChanges(before, after)).toEqual([
      { field: 'closesOn', before: null, after: '"2021-12-31"' },
      { field: 'title', before: '"Prêts"', after: '"Prêts relance"' },
    ]);
  });

  it('leave out what every write moves', () => {
    const before = { version: 1, updated_at: '2021-03-01', source: { origin: 'MANUAL' } };
    const after = { version: 2, updated_at: '2021-04-01', source: { origin: 'IMPORT' } };

    expect(fieldChanges(before, after)).toEqual([]);
  });

  it('hold no change where a field without value appears or goes', () => {
    expect(fieldChanges({ aid_id: null }, { rate: null })).toEqual([]);
  });

  it.each([
    ['alone', { budget: 123_456 }, '1234.56'],
    ['in a list', { payments: [{ amount: 5 }] }, '[{"amount":0.05}]'],
    ['of nothing', { paid: 0 }, '0'],
  ])('give an amount %s in euros', (_where, after, text) => {
    const [change] = fieldChanges({}, after);

    expect(change?.after).toBe(text);
  });

  it('leave a number that is no money as it is', () => {
    expect(fieldChanges({}, { rate: 0.5, programme_year: 2021 })).toEqual([
      { field: 'programmeYear', before: null, after: '2021' },
      { field: 'rate', before: null, after: '0.5' },
    ]);
  });

  it.each(moneyColumns())('take %s for money, as its column is', (field) => {
    expect(fieldChanges({}, { [field]: 100 })).toEqual([{ field, before: null, after: '1' }]);
  });
});

/** Every column of `bigint` cents that a kind of record has. */
function moneyColumns(): string[] {
  const kinds = [Aid, Subsidy, Investment, RecoveryAction].map((kind): unknown => kind.prototype);
  const names = getMetadataArgsStorage()
    .columns.filter(({ options }) => options.type === 'bigint')
    .filter(({ target }) =>
      kinds.some((kind) => typeof target === 'function' && kind instanceof target),
    )
    .map(({ propertyName }) => propertyName);
  return [...new Set(names)];
}
