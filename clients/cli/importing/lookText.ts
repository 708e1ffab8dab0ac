import type { ImportLook } from '@relance/sdk/importLook.ts';
import { printable } from './reportText.ts';

const knownBy = {
  EXACT: '',
  ALIAS: 'another spelling',
  CHOSEN: 'chosen',
  LAST_TIME: 'as last time',
} as const;

const widestHeader = 40;
const longestSample = 40;

/** What a file would be read as, for people: where its table is, and each column with its field and a value. */
export function lookText(look: ImportLook): string {
  const { file, format, recognised, columns, missing, rows } = look;
  const headers = columns.map(({ header }) => printable(header || '(no name)'));
  const width = Math.min(widestHeader, Math.max(0, ...headers.map(({ length }) => length)));
  const fieldWidth = Math.max(1, ...columns.map(({ field }) => field?.length ?? 1));
  const lines = columns.map(({ field, by }, at) => {
    const sample = rows.map(({ cells }) => cells[at] ?? '').find((cell) => cell !== '') ?? '';
    const how = by && knownBy[by] ? ` (${knownBy[by]})` : '';
    const column = [
      (headers[at] ?? '').padEnd(width),
      (field ?? '-').padEnd(fieldWidth),
      printable(sample).slice(0, longestSample) + how,
    ];
    return `  ${column.join('  ')}`.trimEnd();
  });
  const lacks = `  Missing: ${missing.join(', ')}. Name the columns with --map "header=field".`;
  return [
    `${printable(file)}: ${recognised ? '' : 'not recognised, '}${[format ?? 'no format', ...placeOf(look)].map(printable).join(', ')}`,
    ...lines,
    ...(missing.length > 0 ? [lacks] : []),
  ].join('\n');
}

function placeOf({ container, encoding, delimiter, sheet, sheets, headerLine }: ImportLook) {
  const sign = delimiter === '\t' ? 'tab' : `"${delimiter}"`;
  const others = sheets.filter((each) => each !== sheet);
  return [
    container,
    encoding,
    ...(delimiter === null ? [] : [`delimiter ${sign}`]),
    ...(sheet === null
      ? []
      : [`sheet "${sheet}"${others.length > 0 ? ` of ${sheets.length}` : ''}`]),
    ...(headerLine === null ? [] : [`header line ${headerLine}`]),
  ];
}
