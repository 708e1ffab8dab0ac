const leadingZero = /^[-+]?0\d/;

/** A number as a document writes it; its text where a number would lose a digit of an identifier. */
export function numberOrText(text: string): number | string {
  const number = Number(text);
  const exact = /[.eE]/.test(text) || Number.isSafeInteger(number);
  return exact && Number.isFinite(number) && !leadingZero.test(text) ? number : text;
}
