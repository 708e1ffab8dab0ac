import type { Column, Row, Writer } from './table.ts';

/** A row by the keys of its columns. */
export function recordOf(
  columns: readonly Pick<Column, 'key'>[],
  row: Row,
): Record<string, unknown> {
  return Object.fromEntries(columns.map(({ key }, at) => [key, row[at] ?? null]));
}

/** How rows become objects by the keys of their columns: the keys are written once. */
function recordWriter(columns: readonly Column[]): (row: Row) => string {
  const heads = columns.map(({ key }, at) => `${at === 0 ? '{' : ','}${JSON.stringify(key)}:`);
  if (heads.length === 0) return () => '{}';
  return (row) => {
    let text = '';
    for (let at = 0; at < heads.length; at += 1) {
      text += (heads[at] ?? '') + JSON.stringify(row[at] ?? null);
    }
    return `${text}}`;
  };
}

/** One document of the shape that the API has; what breaks off is no JSON. */
export const writeJson: Writer = async function* ({ columns, pages, about }) {
  const { total, asOf, partial } = about;
  const head = JSON.stringify({ asOf, partial });
  yield Buffer.from(`${head.slice(0, -1)},"data":[`);
  const write = recordWriter(columns);
  let before = '\n';
  let count = 0;
  for await (const rows of pages) {
    count += rows.length;
    let text = '';
    for (const row of rows) {
      text += before + write(row);
      before = ',\n';
    }
    if (text !== '') yield Buffer.from(text);
  }
  yield Buffer.from(`\n],"total":${total ?? count}}\n`);
};

/** A record on each line. */
export const writeJsonLines: Writer = async function* ({ columns, pages }) {
  const write = recordWriter(columns);
  for await (const rows of pages) {
    let text = '';
    for (const row of rows) text += `${write(row)}\n`;
    if (text !== '') yield Buffer.from(text);
  }
};
