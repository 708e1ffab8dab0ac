// Below this length a look at each character is cheaper than JSON.stringify.
const short = 48;

/** A string as JSON text, exactly as JSON.stringify writes it. */
export function jsonString(text: string): string {
  const { length } = text;
  if (length > short) return JSON.stringify(text);
  for (let index = 0; index < length; index++) {
    const character = text.charCodeAt(index);
    // Control characters, the quote, the backslash and halves of surrogate pairs need an escape.
    if (
      character < 0x20 ||
      character === 0x22 ||
      character === 0x5c ||
      (character >= 0xd800 && character <= 0xdfff)
    ) {
      return JSON.stringify(text);
    }
  }
  return `"${text}"`;
}
