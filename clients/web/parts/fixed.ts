/** French typography: what is written with a blank before or behind it keeps it on one line. */
export function fixed(text: string): string {
  return text.replace(/ (?=[:;?!»])/g, '\u00A0').replaceAll('« ', '«\u00A0');
}
