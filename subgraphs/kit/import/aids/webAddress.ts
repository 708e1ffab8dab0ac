import { isWebAddress } from '@relance/schema/scalars/url.ts';
import { flag, type ImportLine, readCell, type Repaired } from '../format.ts';

/** The first address in a cell; what is none, or that of a test site, is flagged and left out. */
export function webAddress<Field extends string>(
  line: ImportLine<Field>,
  field: Field,
): string | null {
  const written = readCell(line, field, withoutStraySpaces);
  const [address = '', ...others] = written.split(/\s+(?:(?:et|ou)\s+)?/);
  if (address === '') return null;
  const why = isWebAddress(address) ? placeholder(address) : 'no web address';
  if (why !== null) {
    flag(line, field, 'DOUBTFUL_VALUE', `"${address}" is ${why}: left out.`);
    return null;
  }
  if (others.length > 0) flag(line, field, 'NOT_KEPT', `Of several addresses ${address} is kept.`);
  return address;
}

/** `https: //a.fr` → `https://a.fr` */
function withoutStraySpaces(text: string, repaired: Repaired = () => undefined): string {
  const address = text.replace(/^(https?) ?: ?\/\/ ?/i, '$1://');
  if (address !== text) repaired('STRAY_SPACES');
  return address;
}

const testHost = /(?:^|\.)(?:test|example|localhost|recette|preprod|staging)(?:\.|$)/;
const searchEngine = /^(?:www\.)?(?:google|bing|qwant|duckduckgo)\.[a-z]+$/;

function placeholder(address: string): string | null {
  const { hostname, pathname } = new URL(address);
  if (testHost.test(hostname)) return 'a test site';
  return searchEngine.test(hostname) && pathname === '/' ? 'a search engine' : null;
}
