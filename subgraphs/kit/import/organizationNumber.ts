import { isRna, isSiren, isSiret, sirenOf } from '@relance/schema/scalars/identifiers.ts';
import { Unreadable } from './errors.ts';

export interface OrganizationNumber {
  siren: string | null;
  siret: string | null;
  rna: string | null;
}

const none = { siren: null, siret: null, rna: null };
const notSaid = /^(?:-+|0+|n\/?[ac]|neant|néant|sans objet|non renseigné|inconnu)$/i;

/** A SIRET, or the SIREN or RNA that stands in its place; nothing where the publisher has none. */
export function organizationNumber(text: string): OrganizationNumber {
  const shown = text.trim();
  if (shown === '' || notSaid.test(shown)) return none;
  // Spreadsheets are kept from rounding with an apostrophe, which then stays in the export.
  const number = shown.replace(/[\s'’`."]/g, '').toUpperCase();
  if (isSiret(number)) return { siren: sirenOf(number), siret: number, rna: null };
  if (isSiren(number)) return { siren: number, siret: null, rna: null };
  if (isRna(number)) return { siren: null, siret: null, rna: number };
  if (/^\d+(?:,\d+)?E\+?\d+$/.test(number) || /^\d{9}0{5}$/.test(number)) {
    throw new Unreadable(
      'DESTROYED_IDENTIFIER',
      `"${shown}" was rounded by a spreadsheet: export the column as text, its digits are lost here.`,
    );
  }
  throw new Unreadable(
    'BAD_IDENTIFIER',
    `"${shown}" is no SIRET (14 digits), SIREN (9 digits) or RNA (W and 9 characters) whose check digit is right.`,
  );
}
