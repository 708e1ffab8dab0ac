import type { RepairRule } from '../errors.ts';
import { authorityBy } from './authority.ts';

function read(due: 'SIREN' | 'SIRET', text: string) {
  const rules: RepairRule[] = [];
  return { ...authorityBy(due)(text, (rule) => rules.push(rule)), rules };
}

describe('the number of a contracting authority', () => {
  it.each([
    ['SIREN', '214700015', '214700015', null, []],
    ['SIREN', '21470001500016', '214700015', '21470001500016', ['SIRET_FOR_SIREN']],
    ['SIRET', '21470001500016', '214700015', '21470001500016', []],
    ['SIRET', '214700015', '214700015', null, ['SIREN_FOR_SIRET']],
    ['SIREN', '214 700 015', '214700015', null, ['PUNCTUATED_IDENTIFIER']],
    // Société dauphinoise pour l'habitat and Podeliha in the Fonds vert.
    ['SIREN', '58502329', '058502329', null, ['LEADING_ZEROS']],
    ['SIREN', '5720113900045', '057201139', '05720113900045', ['LEADING_ZEROS', 'SIRET_FOR_SIREN']],
  ] as const)('where a %s is due is read from %j', (due, text, siren, siret, rules) => {
    const authority = read(due, text);

    expect(authority).toEqual({ siren, siret, rules });
  });

  it.each([
    ['', 'MISSING_BENEFICIARY'],
    ['#', 'MISSING_BENEFICIARY'],
    ['W471001234', 'MISSING_BENEFICIARY'],
    ['58502320', 'BAD_IDENTIFIER'],
    // 006650089 would pass, but that two zeros are lost is a guess.
    ['6650089', 'BAD_IDENTIFIER'],
    ['1090992001', 'BAD_IDENTIFIER'],
    ['2,147E+13', 'DESTROYED_IDENTIFIER'],
  ])('is not made up from %j: %s', (text, code) => {
    const reading = () => read('SIREN', text);

    expect(reading).toThrow(expect.objectContaining({ code }));
  });
});
