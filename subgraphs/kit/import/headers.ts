import { BadFile } from './errors.ts';
import type { ImportFormat } from './format.ts';
import { squeezed } from './plainText.ts';

export interface MatchedFormat {
  format: ImportFormat;
  /** Column of the file by field of the format. */
  columns: Map<string, number>;
  /** Headers that no field of the format answers to. */
  ignored: string[];
}

/** The format that a header line belongs to; the one that knows most of its columns wins. */
export function matchFormat(
  header: readonly string[],
  formats: readonly ImportFormat[],
  asked = 'auto',
): MatchedFormat {
  const candidates = asked === 'auto' ? formats : formats.filter(({ name }) => name === asked);
  if (candidates.length === 0) throw new BadFile('UNKNOWN_FORMAT', noSuchFormat(formats, asked));
  const matches = candidates
    .map((format) => matchColumns(format, header))
    .filter(({ format, columns }) => format.required.every((field) => columns.has(field)))
    .sort((one, other) => other.columns.size - one.columns.size);
  const [best] = matches;
  if (!best) throw new BadFile('UNKNOWN_FORMAT', notRecognised(candidates, header));
  return best;
}

function matchColumns(format: ImportFormat, header: readonly string[]): MatchedFormat {
  const keys = header.map(squeezed);
  const columns = new Map<string, number>();
  const taken = new Set<number>();
  for (const [field, spellings] of Object.entries(format.headers)) {
    const spelling = [field, ...spellings].map(squeezed).find((key) => keys.includes(key));
    if (spelling === undefined) continue;
    const column = keys.indexOf(spelling);
    columns.set(field, column);
    taken.add(column);
  }
  const ignored = header.filter((label, column) => !taken.has(column) && label.trim() !== '');
  return { format, columns, ignored };
}

function noSuchFormat(formats: readonly ImportFormat[], asked: string): string {
  if (formats.length === 0) return 'This owner takes no files.';
  const names = formats.map(({ name }) => name).join(', ');
  return `"${asked}" is no format of this owner: use auto or one of ${names}.`;
}

function notRecognised(formats: readonly ImportFormat[], header: readonly string[]): string {
  const lacks = formats.map((format) => {
    const { columns } = matchColumns(format, header);
    const missing = format.required.filter((field) => !columns.has(field));
    return `${format.name} wants ${missing.join(', ')} as well`;
  });
  const found = header.map((label) => label.trim()).join(' | ');
  return `The columns are of no known format: ${lacks.join('; ')}. Found: ${found}.`;
}
