import { writeCsv, writeExcelCsv } from './csv.ts';
import { writeJson, writeJsonLines } from './json.ts';
import { writeParquet } from './parquet.ts';
import type { Writer } from './table.ts';
import { writeXlsx } from './xlsx.ts';

export type FormatName = 'csv' | 'json' | 'ndjson' | 'parquet' | 'xlsx';

export interface Format {
  name: FormatName;
  /** What people call it. */
  label: string;
  mediaType: string;
  write: Writer;
}

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The formats that files come in. */
export const formats: readonly Format[] = [
  {
    name: 'csv',
    label: 'CSV',
    mediaType: 'text/csv; charset=utf-8; header=present',
    write: writeCsv,
  },
  { name: 'xlsx', label: 'Excel', mediaType: spreadsheet, write: writeXlsx },
  { name: 'json', label: 'JSON', mediaType: 'application/json; charset=utf-8', write: writeJson },
  {
    name: 'ndjson',
    label: 'JSON par lignes',
    mediaType: 'application/x-ndjson; charset=utf-8',
    write: writeJsonLines,
  },
  {
    name: 'parquet',
    label: 'Parquet',
    mediaType: 'application/vnd.apache.parquet',
    write: writeParquet,
  },
];

/** CSV as a French Excel takes it. */
export const excelCsv = writeExcelCsv;
