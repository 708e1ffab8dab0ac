import { Unreadable } from '../errors.ts';
import type { Repaired } from '../format.ts';

/** A number of an indicator, negative ones too; null for an empty cell. */
export function measured(text: string, repaired: Repaired): number | null {
  if (text === '') return null;
  const bare = text.replace(/(?<=\d)\s(?=\d{3}(?!\d))/g, '');
  if (!/^[-+]?\d+(?:[.,]\d+)?$/.test(bare)) {
    throw new Unreadable('BAD_VALUE', `"${text}" is no number: digits and one decimal sign.`);
  }
  if (bare !== text) repaired('GROUPED_DIGITS');
  if (bare.includes(',')) repaired('DECIMAL_COMMA');
  return Number(bare.replace(',', '.'));
}
