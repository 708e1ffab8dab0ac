import { AnyAid, ofDepartment } from '../fixtures/aidLines.ts';
import { lineOf } from '../fixtures/lineOf.ts';
import { culture } from './culture.ts';
import { webAddress } from './webAddress.ts';

function addressOf(url: string) {
  const line = lineOf(culture(AnyAid, ofDepartment), { url });
  const address = webAddress(line, 'url');
  return {
    address,
    said: [...line.repairs.map(({ rule }) => rule), ...line.flags.map(({ code }) => code)],
  };
}

describe('the address in a cell', () => {
  it.each([
    ['as it is', 'https://www.manche.fr', 'https://www.manche.fr', []],
    [
      'without stray spaces',
      'https: //www.culture.gouv.fr/a',
      'https://www.culture.gouv.fr/a',
      ['STRAY_SPACES'],
    ],
    [
      'alone, the first of two',
      'https://www.cci.fr/a et https://www.cci.fr/b',
      'https://www.cci.fr/a',
      ['NOT_KEPT'],
    ],
    ['not at all, where there is none', '', null, []],
  ])('is kept %s', (_how, url, address, said) => {
    expect(addressOf(url)).toEqual({ address, said });
  });

  it.each([
    ['a test site', 'https://test.manche.fr/guide-des-aides/test-ab/'],
    ['an example', 'https://www.example.com/aide'],
    ['a search engine', 'https://www.google.fr'],
    ['a word', 'visite'],
    ['a script', 'javascript:alert(1)'],
    ['a file', 'ftp://www.manche.fr/aides'],
  ])('is left out and flagged when it is %s', (_what, url) => {
    expect(addressOf(url)).toEqual({ address: null, said: ['DOUBTFUL_VALUE'] });
  });
});
