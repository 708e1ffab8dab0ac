import { squeezed } from '../cells/plainText.ts';
import { scdlHeaders } from './scdlHeaders.ts';

const amounts = spellingsOf('montant');
const texts = new Set([
  ...spellingsOf('nomBeneficiaire'),
  ...spellingsOf('objet'),
  ...spellingsOf('conditionsVersement'),
]);

/**
 * Puts a line together again whose commas are both delimiter and text, unquoted (Vendée writes
 * `39 000,00` and « fermes bio, renforcement »). Numbers, days and codes are taken from both ends;
 * between them a comma of a text has a space after it, one of an amount its cents. Null where that
 * doesn't give each column of the header one cell.
 */
export function reassembleCells(
  cells: readonly string[],
  header: readonly string[],
): string[] | null {
  const keys = header.map(squeezed);
  const amount = keys.findIndex((key) => amounts.has(key));
  const open = keys.flatMap((key, at) => (texts.has(key) || at === amount ? [at] : []));
  const [from = 0, until = 0] = [open.at(0), open.at(-1)];
  const ending = header.length - 1 - until;
  const all = unwrapped(cells.join(',')).split(',');
  const left = all.slice(0, from);
  const right = all.slice(Math.max(from, all.length - ending));
  const middle = all
    .slice(from, all.length - right.length)
    .join(',')
    .split(/,(?!\s)/);
  const [euros = '', cents = ''] = middle.slice(amount - from);
  // Without cents cut off, nothing shows that the comma is the delimiter.
  const cut = amount !== -1 && /\d$/.test(euros) && /^\d{1,2}$/.test(cents);
  if (!cut) return null;
  middle.splice(amount - from, 2, `${euros},${cents}`);
  const whole = [...left, ...middle, ...right];
  return whole.length === header.length ? whole : null;
}

// A spreadsheet that took the file for one with semicolons quoted what stands before the first of them
// and filled the line up with others.
function unwrapped(text: string): string {
  const [, wrapped, rest = ''] = /^"((?:[^"]|"")*)"(.*)$/s.exec(text) ?? [];
  const whole = wrapped === undefined ? text : wrapped.replaceAll('""', '"') + rest;
  return whole.replace(/;+\s*$/, '');
}

function spellingsOf(field: keyof typeof scdlHeaders): ReadonlySet<string> {
  return new Set([field, ...scdlHeaders[field]].map(squeezed));
}
