import { Unreadable } from '../errors.ts';
import type { Repaired } from '../format.ts';
import { remembered } from './remembered.ts';

const grouped = [
  /^\d{1,3}(?:\s\d{3})+(?:[.,]\d+)?$/,
  /^\d{1,3}(?:\.\d{3})+,\d{1,2}$/,
  /^\d{1,3}(?:,\d{3})+\.\d{1,2}$/,
  /^\d{1,3}(?:\.\d{3}){2,}$/,
  /^\d{1,3}(?:,\d{3}){2,}$/,
];
const ungrouped = /^\d+(?:[.,]\d+)?$/;
// "1.500" is 1.50 with a digit too many to one reader and 1,500 to the next.
const ambiguous = /^[1-9]\d{0,2}[.,]\d{3}$/;

/** Cents of an amount as people write it; exact, since it never becomes a float. */
export function euros(text: string, repaired: Repaired = () => undefined): number {
  const plain = plainCents(text);
  if (plain !== null) return plain;
  const written = withoutCurrency(text, repaired);
  if (ambiguous.test(written)) {
    throw new Unreadable(
      'AMBIGUOUS_AMOUNT',
      `"${text}" may mean thousands or thousandths: write it with two decimals.`,
    );
  }
  if (ungrouped.test(written)) {
    if (written.includes(',')) repaired('DECIMAL_COMMA');
    return cents(written, text);
  }
  if (!grouped.some((shape) => shape.test(written))) throw badAmount(text);
  const bare = written.replace(/\s/g, '');
  const last = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','));
  // The same sign twice groups; a sign that comes once, last, begins the decimals.
  const grouping = last === -1 || bare.indexOf(bare.charAt(last)) !== last;
  repaired('GROUPED_DIGITS');
  if (!grouping && bare.charAt(last) === ',') repaired('DECIMAL_COMMA');
  const [whole, decimals] = grouping ? [bare, ''] : [bare.slice(0, last), bare.slice(last + 1)];
  return cents(`${whole.replace(/\D/g, '')}.${decimals}`, text);
}

/** Cents of an amount that a program wrote: no grouping, and as many decimals as it computed. */
export function computedEuros(text: string, repaired: Repaired = () => undefined): number {
  const written = withoutCurrency(text, repaired);
  if (!ungrouped.test(written)) throw badAmount(text);
  if (written.includes(',')) repaired('DECIMAL_COMMA');
  return cents(written, text);
}

/** A part of a whole as an exact fraction, since 0.285 is none in binary. */
export interface Fraction {
  value: number;
  parts: bigint;
  of: bigint;
}

/** The share that a line speaks of: `0,5`, `1`, `50`, `50 %`; not said means all of it. */
export function share(text: string, repaired: Repaired = () => undefined): Fraction {
  return readShare(text, repaired);
}

const readShare = remembered((text, repaired): Fraction => {
  const written = text.replace(/\s/g, '');
  if (written === '') return { value: 1, parts: 1n, of: 1n };
  const [, whole, decimals = '', percent] = /^(\d+)(?:[.,](\d+))?(%?)$/.exec(written) ?? [];
  if (whole === undefined) throw badShare(text);
  const parts = BigInt(whole + decimals);
  const scale = 10n ** BigInt(decimals.length);
  // Some publishers write 100 for the whole: what can't be a share is a percentage.
  if (written.includes(',')) repaired('DECIMAL_COMMA');
  if (percent === '%' || parts > scale) repaired('PERCENTAGE');
  const of = percent === '%' || parts > scale ? scale * 100n : scale;
  const value = Number(parts) / Number(of);
  if (value < 0.0001 || parts > of) throw badShare(text);
  return { value, parts, of };
});

/** That part of an amount in cents, half a cent rounded up. */
export function partOf(total: number, { parts, of }: Fraction): number {
  if (parts === of) return total;
  return Number((BigInt(total) * parts * 2n + of) / (of * 2n));
}

/** `123456` → `1 234,56 €`, for French titles. */
export function inEuros(amount: number): string {
  return new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' }).format(
    amount / 100,
  );
}

const [zero, nine, point] = [0x30, 0x39, 0x2e];
const mostPlainDigits = 12;

// Nearly every amount is digits, alone or with two decimals after a point: null where one is not.
function plainCents(text: string): number | null {
  const { length } = text;
  const whole = text.charCodeAt(length - 3) === point ? length - 3 : length;
  if (whole < 1 || whole > mostPlainDigits) return null;
  let value = 0;
  for (let place = 0; place < length; place += 1) {
    const code = text.charCodeAt(place);
    if (code >= zero && code <= nine) value = value * 10 + code - zero;
    else if (place !== whole) return null;
  }
  return whole === length ? value * 100 : value;
}

function withoutCurrency(text: string, repaired: Repaired): string {
  const written = text.trim();
  const bare = written.replace(/^€\s*|\s*(?:€|EUR|euros?)$/i, '').trim();
  if (bare !== written) repaired('CURRENCY');
  return bare;
}

function cents(number: string, text: string): number {
  const [whole = '', decimals = ''] = number.split(/[.,]/);
  const part = Number(decimals.slice(0, 2).padEnd(2, '0')) + (decimals.charAt(2) >= '5' ? 1 : 0);
  // Up to the largest safe integer every step of this is exact.
  const value = Number(whole) * 100 + part;
  if (value > Number.MAX_SAFE_INTEGER) throw badAmount(text);
  return value;
}

function badAmount(text: string): Unreadable {
  return new Unreadable('BAD_AMOUNT', `"${text}" is not an amount of zero or more euros.`);
}

function badShare(text: string): Unreadable {
  return new Unreadable('BAD_SHARE', `"${text}" is not a share between 0 and 1, nor up to 100 %.`);
}
