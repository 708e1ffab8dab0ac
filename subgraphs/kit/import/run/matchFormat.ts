import { BadFile } from '../errors.ts';
import type { ImportFormat } from '../format.ts';
import { squeezed } from '../cells/plainText.ts';
import type { ChosenColumns } from '../read/readingChoices.ts';
import { checkHeaders, keyOf, renamed } from './chosenColumns.ts';
import { textAt } from './textAt.ts';

/** A format, and where the file has each of its fields. */
export interface MatchedFormat {
  format: ImportFormat;
  /** Text of a field in a row of the table. */
  columns: Map<string, number>;
  /** Headers, or properties of a document's items, that no field of the format answers to. */
  ignored: string[];
}

/** The formats of an owner that a caller may mean. */
export function formatsAsked(
  formats: readonly ImportFormat[],
  asked = 'auto',
): readonly ImportFormat[] {
  const found = asked === 'auto' ? formats : formats.filter(({ name }) => name === asked);
  if (found.length === 0) throw new BadFile('UNKNOWN_FORMAT', noSuchFormat(formats, asked));
  return found;
}

/** The format that a header line belongs to, or null; the one that knows most of its columns wins. */
export function findTableFormat(
  header: readonly string[],
  formats: readonly ImportFormat[],
  chosen: ChosenColumns = {},
): MatchedFormat | null {
  const labels = renamed(header, chosen);
  if (!labels) return null;
  const matches = formats
    .map((format) => matchColumns(format, labels))
    .filter(({ format, columns }) => format.required.every((field) => columns.has(field)))
    .sort((one, other) => other.columns.size - one.columns.size);
  const [best] = matches;
  return best ? { ...best, ignored: ignoredOf(header, best) } : null;
}

/** The format that knows most of the columns, whatever else it wants; null where none knows any. */
export function likeliestFormat(
  header: readonly string[],
  formats: readonly ImportFormat[],
  chosen: ChosenColumns = {},
): MatchedFormat | null {
  const labels = renamed(header, chosen) ?? header;
  const [best] = formats
    .map((format) => matchColumns(format, labels))
    .filter(({ columns }) => columns.size > 0)
    .sort((one, other) => other.columns.size - one.columns.size);
  return best ? { ...best, ignored: ignoredOf(header, best) } : null;
}

/** As `findTableFormat`; of no known format is a BadFile that says what is missing. */
export function matchTable(
  header: readonly string[],
  formats: readonly ImportFormat[],
  chosen: ChosenColumns = {},
): MatchedFormat {
  checkHeaders(header, chosen);
  const best = findTableFormat(header, formats, chosen);
  if (!best) throw new BadFile('UNKNOWN_FORMAT', notRecognised(formats, header, chosen));
  return best;
}

/** The format of the items that a document lists at that path. */
export function matchDocument(
  path: string,
  items: readonly unknown[],
  formats: readonly ImportFormat[],
): MatchedFormat {
  const matches = formats
    .filter((format) => format.items?.includes(path))
    .map((format) => ({ format, found: fieldsOf(format, items) }))
    .filter(({ format, found }) => format.required.every((field) => found.has(field)))
    .sort((one, other) => other.found.size - one.found.size);
  const [best] = matches;
  const names = [...new Set(items.flatMap((item) => Object.keys(Object(item) as object)))];
  if (!best) throw new BadFile('UNKNOWN_FORMAT', notRecognised(formats, names));
  const { format } = best;
  const known = new Set(
    Object.entries(format.headers).flatMap(([field, paths]) =>
      [field, ...paths].map((each) => each.split('.')[0]),
    ),
  );
  return { format, columns: new Map(), ignored: names.filter((name) => !known.has(name)) };
}

function fieldsOf(format: ImportFormat, items: readonly unknown[]): Set<string> {
  const fields = Object.entries(format.headers).filter(([field, paths]) =>
    items.some((item) => textAt(item, [field, ...paths]) !== ''),
  );
  return new Set(fields.map(([field]) => field));
}

function matchColumns(
  format: ImportFormat,
  header: readonly string[],
): Omit<MatchedFormat, 'ignored'> {
  const keys = header.map(keyOf);
  const columns = new Map<string, number>();
  const taken = new Set<number>();
  for (const [field, spellings] of Object.entries(format.headers)) {
    const spelling = [field, ...spellings].map(squeezed).find((key) => keys.includes(key));
    if (spelling === undefined) continue;
    const column = keys.indexOf(spelling);
    columns.set(field, column);
    taken.add(column);
  }
  for (const { spellings, fields } of format.either ?? []) {
    const open = fields.filter((field) => !columns.has(field));
    const column = keys.findIndex(
      (key, at) => !taken.has(at) && spellings.some((each) => squeezed(each) === key),
    );
    if (open.length !== 1 || open[0] === undefined || column === -1) continue;
    columns.set(open[0], column);
    taken.add(column);
  }
  return { format, columns };
}

function ignoredOf(
  header: readonly string[],
  { columns }: Pick<MatchedFormat, 'columns'>,
): string[] {
  const taken = new Set(columns.values());
  return header.filter((label, column) => !taken.has(column) && label.trim() !== '');
}

function noSuchFormat(formats: readonly ImportFormat[], asked: string): string {
  if (formats.length === 0) return 'This owner takes no files.';
  const names = formats.map(({ name }) => name).join(', ');
  return `"${asked}" is no format of this owner: use auto or one of ${names}.`;
}

function notRecognised(
  formats: readonly ImportFormat[],
  header: readonly string[],
  chosen: ChosenColumns = {},
): string {
  const labels = renamed(header, chosen) ?? header;
  const lacks = formats.map((format) => {
    const { columns } = matchColumns(format, labels);
    const missing = format.required.filter((field) => !columns.has(field));
    return `${format.name} wants ${missing.join(', ')} as well`;
  });
  const found = header.map((label) => label.trim()).join(' | ');
  return `The columns are of no known format: ${lacks.join('; ')}. Found: ${found}.`;
}
