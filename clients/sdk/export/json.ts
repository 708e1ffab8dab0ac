import type { Column, Row, Writer } from './table.ts';

/** A row by the keys of its columns. */
export function recordOf(columns: readonly Column[], row: Row): Record<string, unknown> {
  return Object.fromEntries(columns.map(({ key }, at) => [key, row[at] ?? null]));
}

/** One document of the shape that the API has, `data` last: what breaks off is no JSON. */
export const writeJson: Writer = async function* ({ columns, pages, about }) {
  const { total, asOf, partial } = about;
  const head = JSON.stringify({ total, asOf, partial });
  yield Buffer.from(`${head.slice(0, -1)},"data":[`);
  let before = '\n';
  for await (const rows of pages) {
    let text = '';
    for (const row of rows) {
      text += before + JSON.stringify(recordOf(columns, row));
      before = ',\n';
    }
    if (text !== '') yield Buffer.from(text);
  }
  yield Buffer.from('\n]}\n');
};

/** A record on each line. */
export const writeJsonLines: Writer = async function* ({ columns, pages }) {
  for await (const rows of pages) {
    const lines = rows.map((row) => `${JSON.stringify(recordOf(columns, row))}\n`);
    if (lines.length > 0) yield Buffer.from(lines.join(''));
  }
};
