const day = 86_400_000;
const lastDay = 2_958_465;
const precision = 15;
const lengthOfDay = 10;

/**
 * A number as a careful person types it: no exponent, no grouping, the 15 digits that spreadsheets
 * keep. A whole number of more digits has lost some: it keeps its exponent, so that it is refused.
 */
export function numberText(written: string): string {
  const number = Number(written);
  if (written.trim() === '' || !Number.isFinite(number)) return written.trim();
  if (Math.abs(number) >= 10 ** precision) return number.toExponential().toUpperCase();
  const rounded = Number(number.toPrecision(precision));
  const text = String(rounded);
  return text.includes('e') ? rounded.toFixed(20).replace(/0+$/, '') : text;
}

/** The day, or day and time, that a spreadsheet counts in days; the number itself when it is none. */
export function dateText(written: string, from1904: boolean): string {
  const serial = Number(written);
  if (written.trim() === '' || !(serial >= 0 && serial < lastDay)) return numberText(written);
  const instant = new Date(epoch(serial, from1904) + Math.round(serial * 86_400) * 1_000);
  const iso = instant.toISOString().slice(0, 19);
  return serial < 1 && !from1904 ? iso.slice(lengthOfDay + 1) : isoText(iso);
}

/** ISO text without a time that says nothing: `2021-05-31T00:00:00` → `2021-05-31`. */
export function isoText(written: string): string {
  return written.replace(/T00:00(?::00(?:\.0+)?)?Z?$/, '');
}

/** Whether a number format shows a day or a time of day; a duration such as `[h]:mm` is none. */
export function isDateFormat(code: string): boolean {
  const [first = ''] = code.replace(/\\.|_.|\*.|"[^"]*"/g, '').split(';');
  if (/\[[hms]+\]/i.test(first)) return false;
  const bare = first.replace(/\[[^\]]*\]/g, '');
  return /[dmyhs]/i.test(bare) && !/^general$/i.test(bare.trim());
}

// The first calendar counts a 29 February 1900 that never was.
function epoch(serial: number, from1904: boolean): number {
  if (from1904) return Date.UTC(1904, 0, 1);
  return Date.UTC(1899, 11, 30) + (serial < 61 ? day : 0);
}
