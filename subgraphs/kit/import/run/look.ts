import { outlineOf } from '../cells/outline.ts';
import { BadFile } from '../errors.ts';
import type { ImportFormat } from '../format.ts';
import { toldEncoding } from '../read/decodeText.ts';
import { openFile } from '../read/openFile.ts';
import type { SourceDocument, SourceItem, SourceRow, SourceTable } from '../read/sourceFile.ts';
import { checkHeaders, columnNamed, formatsWith, keyOf } from './chosenColumns.ts';
import {
  findTableFormat,
  formatsAsked,
  likeliestFormat,
  matchDocument,
  type MatchedFormat,
} from './matchFormat.ts';
import type { ReadOptions } from './readLines.ts';
import { textAt } from './textAt.ts';

/** How a column is known for a field: by the field's own name, another spelling of it, or what somebody decided. */
export type ColumnKnownBy = 'EXACT' | 'ALIAS' | 'CHOSEN' | 'LAST_TIME';

export interface LookedColumn {
  /** As the file writes it; '' for a column without a name. */
  header: string;
  /** Field of the format that it is taken for; null: it is not read. */
  field: string | null;
  /** Null: it is known for nothing. */
  by: ColumnKnownBy | null;
}

/** What a file would be read as; nothing of it is imported. */
export interface FileLook {
  container: string;
  encoding: string;
  /** Of delimited text. */
  delimiter: string | null;
  /** Of a workbook: the sheet that would be read, and all there are. */
  sheet: string | null;
  sheets: readonly string[];
  /** Of a table. */
  headerLine: number | null;
  /** Null: none knows any of its columns. */
  format: string | null;
  /** Nothing the format can't do without is missing: an import would read it. */
  recognised: boolean;
  columns: LookedColumn[];
  /** Fields without which a file is not of the format, and that no column is taken for. */
  missing: string[];
  /** The first few rows by column, as they are read; as an outline where they may name a person. */
  rows: { line: number; cells: string[] }[];
}

const shownRows = 5;
const longestCell = 200;

/** Reads as much of a file as tells what it is. What can't be read whatever is chosen is a BadFile. */
export async function lookAt(
  read: () => AsyncIterable<Uint8Array>,
  formats: readonly ImportFormat[],
  { fileName, format, reading = null }: ReadOptions,
): Promise<FileLook> {
  const chosen = reading?.columns ?? {};
  const asked = formatsWith(formatsAsked(formats, format), chosen);
  const source = await openFile(read(), {
    ...{ fileName, reading },
    recognises: (header) => findTableFormat(header, asked, chosen) !== null,
    likeness: (header) => likeliestFormat(header, asked, chosen)?.columns.size ?? 0,
  });
  if (source.kind === 'document') return lookAtDocument(source, asked);
  const rows = await firstRows(source);
  const { cells } = source.header;
  checkHeaders(cells, chosen);
  const matched = findTableFormat(cells, asked, chosen) ?? likeliestFormat(cells, asked, chosen);
  const known = matched?.format ?? (asked.length === 1 ? asked[0] : undefined);
  const columns = columnsOf(cells, matched, chosen);
  const missing = known?.required.filter((field) => !matched?.columns.has(field)) ?? [];
  // Said once a character tells: the first rows may have none.
  const encoding =
    source.container === 'csv'
      ? (reading?.encoding ?? (await toldEncoding(read())))
      : source.encoding;
  return {
    ...{ container: source.container, encoding, delimiter: source.delimiter ?? null },
    ...{ sheet: source.sheet ?? null, sheets: source.sheets ?? [] },
    headerLine: source.header.line,
    ...{ format: known?.name ?? null, recognised: !!matched && missing.length === 0 },
    ...{ columns, missing, rows: shown(rows, columns, known) },
  };
}

function columnsOf(
  header: readonly string[],
  matched: MatchedFormat | null,
  chosen: Readonly<Record<string, string | null>>,
): LookedColumn[] {
  const decided = new Set(Object.keys(chosen).map((name) => columnNamed(header, name)));
  const fields = new Map([...(matched?.columns ?? [])].map(([field, at]) => [at, field]));
  return header.map((label, at) => {
    const field = fields.get(at) ?? null;
    const spelled = field !== null && keyOf(field) === keyOf(label) ? 'EXACT' : 'ALIAS';
    const by = decided.has(at) ? 'CHOSEN' : field === null ? null : spelled;
    return { header: label.trim(), field, by };
  });
}

async function firstRows({ rows }: SourceTable): Promise<SourceRow[]> {
  const first: SourceRow[] = [];
  for await (const batch of rows) {
    first.push(...batch.rows.slice(0, shownRows - first.length));
    if (first.length >= shownRows) break;
  }
  return first;
}

/** Of a document its items are shown as rows, by the properties that are read. */
async function lookAtDocument(
  source: SourceDocument,
  formats: readonly ImportFormat[],
): Promise<FileLook> {
  const paths = [...new Set(formats.flatMap(({ items }) => items ?? []))];
  const found = await source.items(paths);
  const items: SourceItem[] = [];
  for await (const item of found?.items ?? []) {
    items.push(item);
    if (items.length >= shownRows) break;
  }
  if (!found || items.length === 0) {
    throw new BadFile(
      'UNKNOWN_FORMAT',
      'The document lists nothing that a format of this owner knows.',
    );
  }
  const values = items.map(({ value }) => value);
  const { format, ignored } = matchDocument(found.path, values, formats);
  const columns = [
    ...Object.entries(format.headers).flatMap(([field, spellings]): LookedColumn[] => {
      const path = [field, ...spellings].find((each) =>
        values.some((value) => textAt(value, [each]) !== ''),
      );
      if (path === undefined) return [];
      return [{ header: path, field, by: path === field ? 'EXACT' : 'ALIAS' }];
    }),
    ...ignored.map((header): LookedColumn => ({ header, field: null, by: null })),
  ];
  const rows = items.map(({ line, value }) => ({
    line,
    cells: columns.map(({ header }) => textAt(value, [header])),
  }));
  return {
    ...{ container: source.container, encoding: source.encoding, delimiter: null },
    ...{ sheet: null, sheets: [], headerLine: null },
    ...{ format: format.name, recognised: true, columns, missing: [] },
    rows: shown(rows, columns, format),
  };
}

// Of a column that is taken for nothing, nothing is known to be harmless.
function shown(
  rows: readonly SourceRow[],
  columns: readonly LookedColumn[],
  format: ImportFormat | undefined,
): FileLook['rows'] {
  const personal = columns.map(({ field }) =>
    field === null ? !format || !!format.personal?.length : !!format?.personal?.includes(field),
  );
  return rows.map(({ line, cells }) => ({
    line,
    cells: columns.map((_column, at) => {
      const text = (cells[at] ?? '').trim().slice(0, longestCell);
      return personal[at] ? outlineOf(text) : text;
    }),
  }));
}
