import { proposalsFor } from './proposals.ts';

describe('a value that was refused', () => {
  it.each([
    ['a SIRET with a letter for a nought', 'BAD_IDENTIFIER', '73282932OOO074', '73282932000074'],
    [
      'a SIRET of which the establishment alone is wrong',
      'BAD_IDENTIFIER',
      '22470001300016',
      '224700013',
    ],
    ['a date in the American order', 'BAD_DATE', '03/25/2021', '2021-03-25'],
    ['a date with day and month turned round', 'BAD_DATE', '2021-25-03', '2021-03-25'],
    ['an amount with words beside', 'BAD_AMOUNT', 'env. 1 250,50 euros', '1250.50'],
    ['a share with a sign that is none of ours', 'BAD_SHARE', '35 %%', '0.35'],
  ])('that is %s is proposed as it was meant', (_what, code, value, expected) => {
    expect(proposalsFor(code, value)[0]).toBe(expected);
  });

  it('that can mean two amounts is proposed as both', () => {
    expect(proposalsFor('AMBIGUOUS_AMOUNT', '1.500')).toEqual(['1500', '1.50']);
  });

  it.each([
    ['the day does not exist', 'BAD_DATE', '31/02/2021'],
    ['the amount is a word', 'BAD_AMOUNT', 'douze'],
    ['its digits are lost', 'DESTROYED_IDENTIFIER', '7,86E+13'],
    ['the check digit stays wrong', 'BAD_IDENTIFIER', '123456789'],
    ['a sum is written', 'BAD_AMOUNT', '1200 + 300'],
    ['the amount is below nought', 'BAD_AMOUNT', '-1200'],
  ])('has no proposal where %s', (_why, code, value) => {
    expect(proposalsFor(code, value)).toEqual([]);
  });
});
