import { isRna, isSiren, isSiret, sirenOf } from '@relance/schema/scalars/identifiers.ts';
import { Unreadable } from '../errors.ts';
import type { Repaired } from '../format.ts';

export interface OrganizationNumber {
  siren: string | null;
  siret: string | null;
  rna: string | null;
}

const none = { siren: null, siret: null, rna: null };
const notSaid = /^(?:-+|0+|n\/?[ac]|neant|néant|sans objet|non renseigné|inconnu)$/i;

/** A SIRET, or the SIREN or RNA that stands in its place; nothing where the publisher has none. */
export function organizationNumber(
  text: string,
  repaired: Repaired = () => undefined,
): OrganizationNumber {
  if (text === '') return none;
  // Nearly every number is one as it stands.
  if (isSiret(text)) return establishment(text);
  const shown = text.trim();
  if (shown === '' || notSaid.test(shown)) return none;
  const number = bare(shown);
  const found = numberOf(number, repaired) ?? paddedNumber(number, repaired);
  if (!found) throw unreadable(shown, number);
  if (number !== shown) repaired('PUNCTUATED_IDENTIFIER');
  return found;
}

/** The number of an association in the national directory (RNA); null where none is given. */
export function associationNumber(
  text: string,
  repaired: Repaired = () => undefined,
): string | null {
  if (text === '') return null;
  const shown = text.trim();
  if (shown === '' || notSaid.test(shown)) return null;
  const number = bare(shown);
  if (!isRna(number)) {
    throw new Unreadable('BAD_IDENTIFIER', `"${shown}" is no RNA: W and nine digits are expected.`);
  }
  if (number !== shown) repaired('PUNCTUATED_IDENTIFIER');
  return number;
}

// Spreadsheets are kept from rounding with an apostrophe, which then stays in the export; programs
// that took the number for a measure add `.0`.
function bare(shown: string): string {
  return shown
    .replace(/\.0+$/, '')
    .replace(/[\s'’`."]/g, '')
    .toUpperCase();
}

function numberOf(number: string, repaired: Repaired): OrganizationNumber | null {
  if (isSiret(number)) return establishment(number);
  if (isRna(number)) return { siren: null, siret: null, rna: number };
  if (!isSiren(number)) return null;
  repaired('SIREN_FOR_SIRET');
  return { siren: number, siret: null, rna: null };
}

function establishment(siret: string): OrganizationNumber {
  return { siren: sirenOf(siret), siret, rna: null };
}

// A spreadsheet drops the leading zero of a number: with it, the check digits must be right again.
function paddedNumber(number: string, repaired: Repaired): OrganizationNumber | null {
  const found = /^\d{8}(?:\d{5})?$/.test(number) ? numberOf(`0${number}`, repaired) : null;
  if (found) repaired('LEADING_ZEROS');
  return found;
}

function unreadable(shown: string, number: string): Unreadable {
  // Rounded to a power of ten, or to the establishment 00000, which nobody has.
  if (/^\d+(?:,\d+)?E\+?\d+$/.test(number) || /^\d{8,9}0{5}$/.test(number)) {
    return new Unreadable(
      'DESTROYED_IDENTIFIER',
      `"${shown}" was rounded by a spreadsheet: export the column as text, its digits are lost here.`,
    );
  }
  return new Unreadable(
    'BAD_IDENTIFIER',
    `"${shown}" is no SIRET (14 digits), SIREN (9 digits) or RNA (W and 9 characters) whose check digit is right.`,
  );
}
