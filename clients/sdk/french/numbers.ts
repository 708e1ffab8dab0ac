/** Numbers as they are written in French: narrow no-break spaces, decimal comma, unit after a no-break space. */

const whole = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 0 });
const decimal = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 });
const percent = new Intl.NumberFormat('fr-FR', { style: 'percent', maximumFractionDigits: 1 });
const euros = new Intl.NumberFormat('fr-FR', {
  ...{ style: 'currency', currency: 'EUR' },
  ...{ minimumFractionDigits: 0, maximumFractionDigits: 2 },
});
const cents = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' });
const short = new Intl.NumberFormat('fr-FR', { maximumSignificantDigits: 3 });

/** `12 345` */
export function count(value: number): string {
  return whole.format(value);
}

/** `12,35` */
export function number(value: number): string {
  return decimal.format(value);
}

/** `12,5 %` for 0.125. */
export function share(value: number): string {
  return percent.format(value);
}

/** `1 234 €`, with cents where there are any: `1 234,50 €`. */
export function euro(value: number): string {
  return (Number.isInteger(value) ? euros : cents).format(value);
}

/** `12,4 M€`, `35 k€`, `980 €`: three digits that count, for headlines and axes. */
export function shortEuro(value: number): string {
  const size = Math.abs(value);
  // 999 600 is a million to three digits.
  if (size >= 999_500) return `${short.format(value / 1_000_000)}\u00A0M€`;
  if (size >= 9_995) return `${short.format(value / 1_000)}\u00A0k€`;
  return `${whole.format(value)}\u00A0€`;
}

/** `1 aide`, `0 aide`, `12 aides`: French counts nought and one and a half as one. */
export function counted(value: number, one: string, many = `${one}s`): string {
  return `${decimal.format(value)}\u00A0${Math.abs(value) < 2 ? one : many}`;
}

/** `1re`, `2e` of a feminine thing; `1er`, `2e` of a masculine one. */
export function ordinal(value: number, gender: 'm' | 'f' = 'm'): string {
  if (value !== 1) return `${whole.format(value)}e`;
  return gender === 'm' ? '1er' : '1re';
}
