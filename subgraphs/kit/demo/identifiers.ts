import { createHash } from 'node:crypto';
import { isSiren, isSiret } from '@relance/schema/scalars/identifiers.ts';

/** The id of a demo record, the same at every run, in the shape of a version 8 UUID. */
export function demoId(owner: string, kind: string, key: number | string): string {
  const bytes = createHash('sha256').update(`relance demo/${owner}/${kind}/${key}`).digest();
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20)];
  return [...parts, hex.slice(20, 32)].join('-');
}

/**
 * A SIREN for an organisation that does not exist. No range is reserved for made-up ones: those
 * that start with 999 are unlikely to have been given out.
 */
export function demoSiren(number: number): string {
  return withCheckDigit(`999${String(number).padStart(5, '0')}`, isSiren);
}

/** The first establishment of a demo organisation. */
export function demoSiret(siren: string): string {
  return withCheckDigit(`${siren}0001`, isSiret);
}

/** Associations of Lot-et-Garonne have W471 to W474: no prefecture gives out W479. */
export function demoRna(number: number): string {
  return `W479${String(number).padStart(6, '0')}`;
}

function withCheckDigit(digits: string, isValid: (text: string) => boolean): string {
  const whole = [...'0123456789'].map((digit) => digits + digit).find(isValid);
  if (whole === undefined)
    throw new RangeError(`"${digits}" can't be completed to a valid number.`);
  return whole;
}
