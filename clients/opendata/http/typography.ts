/** French text with the spaces that must not break: before a colon or a question mark, inside guillemets. */
export function spaced(text: string): string {
  return text
    .replace(/ ([:»])/g, '\u00A0$1')
    .replace(/ ([;?!])/g, '\u202F$1')
    .replace(/« /g, '«\u00A0');
}
