import { tidied } from '../cells/plainText.ts';
import { BadCell, Unreadable } from '../errors.ts';
import { flag, type ImportLine, readCell } from '../format.ts';
import { withoutMarkup } from './withoutMarkup.ts';

const longestTitle = 300;

/** The name of the aid on one line, without markup. */
export function aidTitle<Field extends string>(line: ImportLine<Field>, field: Field): string {
  const title = tidied(readCell(line, field, withoutMarkup) ?? '');
  if (title === null) throw new BadCell(field, 'MISSING_CELL', 'The aid has no name.');
  if (title.length > longestTitle) {
    const reason = `"${cutAt(60, title)}" has ${title.length} characters, ${longestTitle} at most.`;
    throw new BadCell(field, 'TOO_LONG', reason);
  }
  if (/^tests?\b|\btest$/i.test(title)) {
    flag(line, field, 'DOUBTFUL_VALUE', `"${title}" looks like a test of the publisher's.`);
  }
  return title;
}

/** A text of several paragraphs, without markup; filler text is flagged and left out. */
export function aidText<Field extends string>(
  line: ImportLine<Field>,
  field: Field,
): string | null {
  const text = readCell(line, field, withoutMarkup);
  if (text === null || !filler.test(text)) return text;
  flag(line, field, 'DOUBTFUL_VALUE', 'Filler text, which says nothing: left out.');
  return null;
}

const filler = /^(?:à|a) d[ée]fini?r\b|\blorem ipsum\b/i;

/** Texts one below the other, a blank line between them; null when there is none. */
export function paragraphs(...texts: (string | null)[]): string | null {
  return texts.filter((text) => text !== null).join('\n\n') || null;
}

/** `Montant : 500 €`; null for a text that is none. */
export function labelled(label: string, text: string | null): string | null {
  return text === null || text === '' ? null : `${label} : ${text}`;
}

/** Reads a cell that must not be empty. */
export function required(text: string): string {
  if (text === '') throw new Unreadable('MISSING_CELL', 'is empty.');
  return text;
}

/** A text of that many characters at most, cut between words. */
export function cutAt(most: number, text: string): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).trimEnd()}…`;
}
