import { organizationNumber } from './organizationNumber.ts';

describe('the number of an organization', () => {
  it.each([
    ['22470001300010', { siren: '224700013', siret: '22470001300010', rna: null }],
    ["224 700 013 000 10'", { siren: '224700013', siret: '22470001300010', rna: null }],
    ['224\u00a0700\u00a0013', { siren: '224700013', siret: null, rna: null }],
    ['35600000000048', { siren: '356000000', siret: '35600000000048', rna: null }],
    ['W471001234', { siren: null, siret: null, rna: 'W471001234' }],
    ['', { siren: null, siret: null, rna: null }],
    ['sans objet', { siren: null, siret: null, rna: null }],
  ])('is read from %j', (text, expected) => {
    const number = organizationNumber(text);

    expect(number).toEqual(expected);
  });

  it.each(['7,86E+13', '7.17E+13', '2E13', '35181600000000'])(
    'is not guessed from what a spreadsheet left of it: %j',
    (text) => {
      const read = () => organizationNumber(text);

      expect(read).toThrow(
        `"${text}" was rounded by a spreadsheet: export the column as text, its digits are lost here.`,
      );
    },
  );

  it.each(['22470001300011', '224700014', '4700013', 'AGEN'])('is refused as %j', (text) => {
    const read = () => organizationNumber(text);

    expect(read).toThrow(
      `"${text}" is no SIRET (14 digits), SIREN (9 digits) or RNA (W and 9 characters) whose check digit is right.`,
    );
  });
});
