import { BadFile } from '../errors.ts';

/** What a file holds, by its first bytes. Delimited text and YAML can't be told apart by these. */
export type Content = 'workbook' | 'json' | 'xml' | 'text';

/** How many bytes tell. */
export const tellingLength = 4_096;

const others: readonly (readonly [RegExp, string, string])[] = [
  [/^%PDF/, 'a PDF document', 'ask for the table it was made from'],
  [/^\x89PNG|^GIF8|^\xff\xd8\xff|^II\*\0|^MM\0\*/, 'an image', 'ask for the table it shows'],
  [/^\x1f\x8b|^BZh|^7z\xbc|^Rar!|^\xfd7zXZ/, 'a compressed file', 'unpack it first'],
  [/^(?:\xff\xfe|\xfe\xff)/, 'UTF-16 text', 'save it as CSV, UTF-8'],
];

/** Throws BadFile for what is no text, no workbook and no document, saying what it seems to be. */
export function contentOf(beginning: Buffer): Content {
  const bytes = beginning.toString('latin1');
  if (bytes.startsWith('PK')) return 'workbook';
  if (bytes.startsWith('\xd0\xcf\x11\xe0')) {
    throw new BadFile(
      'BAD_WORKBOOK',
      'The file is a workbook of before 2007, or one with a password: save it as .xlsx without one.',
    );
  }
  for (const [signature, kind, advice] of others) {
    if (signature.test(bytes)) throw notText(`is ${kind}: ${advice}.`);
  }
  if (bytes.includes('\0')) throw notText('is not text: export it as CSV, UTF-8.');
  const text = bytes.replace(/^\xef\xbb\xbf/, '').trimStart();
  if (/^(?:<!doctype html|<html)/i.test(text)) {
    throw notText('is a web page (an error page?): download the file again.');
  }
  if (/^[{[]/.test(text)) return 'json';
  return text.startsWith('<') ? 'xml' : 'text';
}

/** Whether a text that is no table that anyone knows looks like YAML. */
export function looksLikeYaml(text: string, fileName: string): boolean {
  if (/\.ya?ml$/i.test(fileName)) return true;
  const [first = '', second = ''] = text.split(/\r\n|\n|\r/).filter((line) => /^[^#]/.test(line));
  if (first.trimEnd() === '---') return true;
  return /^(?:- )?[A-Za-z_][\w-]*:(?: |$)/.test(first) && /^(?:\s|- |[\w-]+:)/.test(second);
}

function notText(what: string): BadFile {
  return new BadFile('NOT_TEXT', `The file ${what}`);
}
