import { csvWriter, excel, standard } from '@relance/sdk/export/csv.ts';
import { formats } from '@relance/sdk/export/formats.ts';
import type { Writer } from '@relance/sdk/export/table.ts';
import { extname } from 'node:path';
import { tableText } from '../terminal/tableText.ts';

export interface FormatOptions {
  format?: string | undefined;
  output?: string | undefined;
  excel: boolean;
  decimal?: string | undefined;
}

export interface ChosenFormat {
  name: string;
  mediaType: string;
  write: Writer;
}

/** Names of formats, for the help. */
export const formatNames = ['table', ...formats.map(({ name }) => name)];

/** The format that was named, or that the file is called by; a table for people, JSON for programs. */
export function chosenFormat({
  format,
  output,
  excel: french,
  decimal,
}: FormatOptions): ChosenFormat {
  const extension = output === undefined ? '' : extname(output).slice(1).toLowerCase();
  const usual = process.stdout.isTTY ? 'table' : 'json';
  const name = format ?? (output === undefined ? usual : extension);
  if (name === 'table') return { name, mediaType: 'text/plain; charset=utf-8', write: tableText };
  const found = formats.find((each) => each.name === name);
  if (found === undefined) {
    throw new Error(`"${name}" is no format: add --format, one of ${formatNames.join(', ')}.`);
  }
  const isText = name !== 'xlsx' && name !== 'parquet';
  if (!isText && output === undefined && process.stdout.isTTY) {
    throw new Error(`${name} is not for a terminal: add --output <file.${name}>.`);
  }
  if (name !== 'csv') return found;
  const dialect = french ? excel : standard;
  const sign = decimal === undefined ? dialect.decimal : decimal === 'comma' ? ',' : '.';
  return { ...found, write: csvWriter({ ...dialect, decimal: sign }) };
}
