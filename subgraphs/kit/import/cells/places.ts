import { isInseeCode } from '@relance/schema/scalars/identifiers.ts';
import type { Location } from '@relance/schema/values/location.ts';
import { Unreadable } from '../errors.ts';
import { flag, type ImportLine, readCell, type Repaired } from '../format.ts';
import { tidied } from './plainText.ts';

/** Digits of a code in their full width: spreadsheets drop the zeros in front. */
export function withZeros(
  text: string,
  width: number,
  repaired: Repaired = () => undefined,
): string {
  if (!/^\d+$/.test(text) || text.length >= width) return text;
  repaired('LEADING_ZEROS');
  return text.padStart(width, '0');
}

/** INSEE code of a commune; one that can't be so is flagged and left out: a place has others to go by. */
export function communeIn<Field extends string>(
  line: ImportLine<Field>,
  field: Field,
): string | null {
  // Four digits have lost their zero; three may have lost anything.
  const code = readCell(line, field, (text, repaired) =>
    text.length === 4 ? withZeros(text, 5, repaired) : text,
  );
  if (code === '' || isInseeCode(code)) return code || null;
  flag(line, field, 'WEAK_IDENTIFIER', `"${code}" is no INSEE code of a commune: left out.`);
  return null;
}

/** Postal code; one that can't be so is flagged and left out. */
export function postalCodeIn<Field extends string>(
  line: ImportLine<Field>,
  field: Field,
): string | null {
  const code = readCell(line, field, (text, repaired) =>
    text.length === 4 ? withZeros(text, 5, repaired) : text,
  );
  if (code === '' || /^\d{5}$/.test(code)) return code || null;
  flag(line, field, 'DOUBTFUL_VALUE', `"${code}" is no postal code: left out.`);
  return null;
}

/** The département that a code of a commune or a postal code lies in: `47`, `2A`, `971`. */
export function departmentOf(code: string): string {
  return /^9[78]/.test(code) ? code.slice(0, 3) : code.slice(0, 2);
}

const longestAddress = 300;

/** A point on the map with its address; null unless both coordinates are given. */
export function locationIn<Field extends string>(
  line: ImportLine<Field>,
  fields: { latitude: Field; longitude: Field },
  address: string | null,
): Location | null {
  const latitude = readCell(line, fields.latitude, coordinate(90));
  const longitude = readCell(line, fields.longitude, coordinate(180));
  if (latitude === null || longitude === null) return null;
  const short = address !== null && address.length <= longestAddress;
  return { latitude, longitude, address: short ? address : null };
}

function coordinate(most: number): (text: string, repaired: Repaired) => number | null {
  return (text, repaired) => {
    if (text === '') return null;
    if (text.includes(',')) repaired('DECIMAL_COMMA');
    const value = Number(text.replace(',', '.'));
    if (Math.abs(value) <= most) return value;
    throw new Unreadable(
      'BAD_COORDINATE',
      `"${text}" is not between -${most} and ${most} degrees.`,
    );
  };
}

/** The longest name that an index of names takes in, with room to spare. */
const longestName = 500;

/** A name on one line; without one there is nothing to show. */
export function nameOf(text: string): string {
  const name = tidied(text);
  if (name === null) throw new Unreadable('MISSING_CELL', 'is empty.');
  if (name.length <= longestName) return name;
  throw new Unreadable('TOO_LONG', `has ${name.length} characters: ${longestName} at most.`);
}
