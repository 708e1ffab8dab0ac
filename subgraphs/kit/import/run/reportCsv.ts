import { Readable } from 'node:stream';
import type { DataSource } from 'typeorm';
import type { ImportFormat } from '../format.ts';
import {
  findRun,
  readRunLines,
  type StoredLine,
  type StoredRun,
  withoutNames,
} from './importLines.sql.ts';

const header = [
  'file',
  'line',
  'place',
  'state',
  'column',
  'raw',
  'rule',
  'reason',
  'record',
  'amount',
];
const batch = 1_000;

/**
 * What there is to say of the lines of a run, one row per repair, flag or refusal, as French Excel opens
 * it: byte order mark, semicolons, no cell that a spreadsheet would take for a formula.
 */
export async function reportCsv(
  dataSource: DataSource,
  formats: readonly ImportFormat[],
  id: string,
): Promise<Readable | null> {
  const run = await findRun(dataSource, id);
  if (!run) return null;
  const format = formats.find(({ name }) => name === run.format);
  return Readable.from(rows(dataSource, run, format));
}

async function* rows(
  dataSource: DataSource,
  run: StoredRun,
  format: ImportFormat | undefined,
): AsyncGenerator<string> {
  yield `\uFEFF${csvRow(header)}`;
  let last = 0;
  for (;;) {
    const lines = await readRunLines(dataSource, run.repeats ?? run.id, null, batch, last);
    if (lines.length === 0) return;
    yield lines
      .flatMap((line) => rowsOf(withoutNames(line, format), run))
      .map(csvRow)
      .join('');
    last = lines.at(-1)?.entry ?? last;
  }
}

function rowsOf(line: StoredLine, { file, labels }: StoredRun): string[][] {
  const place = [file, String(line.line), line.place, line.state];
  const result = [line.recordId ?? '', line.amount === null ? '' : (line.amount / 100).toFixed(2)];
  const label = (field: string) => labels[field] ?? field;
  const notes = [
    ...line.repairs.map(({ column, raw, rule }) => [label(column), raw, rule, '']),
    ...line.flags.map(({ column, raw, code, reason }) => [label(column), raw, code, reason]),
  ];
  const { code, rejectedColumn, reason, cells } = line;
  if (code !== null) {
    const column = rejectedColumn ?? '';
    notes.push([label(column), cells?.[column] ?? '', code, line.note ?? reason ?? '']);
  }
  return notes.map((note) => [...place, ...note, ...result]);
}

function csvRow(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(';')}\r\n`;
}

// A leading apostrophe is what spreadsheets themselves put before a text that is no formula.
function csvCell(text: string): string {
  const defused = /^[=+\-@\t\r]/.test(text) && !/^-?\d+([.,]\d+)?$/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(defused) ? `"${defused.replaceAll('"', '""')}"` : defused;
}
