import { BadFile } from '../errors.ts';

/** Of one item of a document that is read as it arrives, in characters. */
export const longestItem = 16_000_000;

/** A document that can't be read on from that line. */
export function badDocument(line: number, why: string): BadFile {
  return new BadFile('BAD_DOCUMENT', `Line ${line}: ${why}.`);
}

/** An item, or a part of a document, that begins on that line and is too long to be kept. */
export function tooLarge(line: number): BadFile {
  const limit = `${longestItem / 1_000_000} MB`;
  return new BadFile(
    'TOO_LARGE',
    `From line ${line}: one item is larger than ${limit}: send a list of items, or fewer at a time.`,
  );
}
