import { computedEuros } from '../cells/amounts.ts';
import { squeezed } from '../cells/plainText.ts';
import { Unreadable } from '../errors.ts';
import { flag, type ImportLine, readCell } from '../format.ts';
import type { DecpField } from './decpHeaders.ts';
import { modificationsIn, said } from './decpParts.ts';

type Line = ImportLine<DecpField>;

/** Whether the contract is a concession (délégation de service public included). */
export function isConcession({ cells }: Line): boolean {
  return /concession|delegation/.test(squeezed(`${cells.kind} ${cells.nature}`));
}

/** What the contract commits, in cents: the amount after the last modification that tells one. */
export function committed(line: Line): number {
  const modified = modifiedAmount(line);
  if (modified !== null) return modified;
  return readCell(line, 'montant', (text, repaired) => {
    if (said(text) !== null) return computedEuros(text, repaired);
    throw new Unreadable('MISSING_AMOUNT', 'The amount of the contract is missing.');
  });
}

/** In cents; null when no modification changed the amount. */
export function modifiedAmount(line: Line): number | null {
  return readCell(line, 'modifications', (text, repaired) => {
    const written = modificationsIn(text).findLast(({ montant }) => montant !== null)?.montant;
    return written == null ? null : computedEuros(written, repaired);
  });
}

/** Public money beside what the users of a concession pay, in cents. */
export function publicMoney(line: Line): number {
  return readCell(line, 'montantSubventionPublique', (text, repaired) =>
    said(text) === null ? 0 : computedEuros(text, repaired),
  );
}

/** An amount that is only told beside, in cents: what can't be read is flagged, the contract stands. */
export function amountIfAny(line: Line, field: 'montant' | 'valeurGlobale'): number | null {
  const text = said(line.cells[field]);
  if (text === null) return null;
  try {
    return computedEuros(text);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    flag(line, field, 'DOUBTFUL_VALUE', error.message);
    return null;
  }
}
