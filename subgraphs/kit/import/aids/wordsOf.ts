import { z } from 'zod';

const titled = z.looseObject({ title: z.string() }).transform(({ title }) => title);
const listed = z.array(z.union([z.string(), z.number().transform(String), titled]).catch(''));

/**
 * The words of a cell: a list (of texts, or of objects with a title) or a text. What `isWord` does not
 * know as a whole is cut at commas and semicolons outside brackets.
 */
export function wordsOf(cell: string, isWord: (text: string) => boolean = () => true): string[] {
  return itemsOf(cell)
    .flatMap((text) => (isWord(text) ? [text] : text.split(/[,;](?![^(]*\))/)))
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

function itemsOf(cell: string): string[] {
  if (!cell.startsWith('[')) return [cell];
  try {
    return listed.parse(JSON.parse(cell));
  } catch {
    // A text that begins with a bracket, not a list.
    return [cell];
  }
}
