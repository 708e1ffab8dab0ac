import type {
  ExportColumn,
  ExportCount,
  ExportFoot,
  ExportHead,
  ExportType,
} from '@relance/schema/exports.ts';
import type { Cell, CellType, Row } from './table.ts';

/** A whole list as its rows come. */
export interface WholeList {
  head: ExportHead;
  /** Rows as files have them: euros, and instants as the graph writes them. Rejects where the stream was cut. */
  pages: AsyncIterable<readonly Row[]>;
  /** How many rows there will be, once that is told: for whoever waits for them. */
  total: () => number | null;
}

const cellTypes: Readonly<Record<ExportType, CellType>> = {
  ...{ text: 'text', list: 'list', integer: 'integer', number: 'number', cents: 'euro' },
  ...{ date: 'date', instant: 'instant', boolean: 'boolean' },
};

/** The type of a column's cells in files. */
export function cellTypeOf({ type }: ExportColumn): CellType {
  return cellTypes[type];
}

/** Reads the answer of `POST /exports/:list`; the head is there when this resolves. */
export async function readWholeList(chunks: AsyncIterable<Uint8Array>): Promise<WholeList> {
  const blocks = wholeLines(chunks);
  const first = await blocks.next();
  if (first.done) throw new ExportCut(0);
  const end = first.value.indexOf('\n');
  const head = JSON.parse(first.value.slice(0, end)) as ExportHead;
  const convert = converterOf(head.columns);
  const told: Told = { total: null };
  const pages = pagesOf(withFirst(first.value.slice(end + 1), blocks), convert, told);
  return { head, pages, total: () => told.total };
}

/** The stream ended before its last line. */
export class ExportCut extends Error {
  readonly code = 'EXPORT_CUT';
  constructor(readonly rows: number) {
    super(`The export was cut after ${rows} rows: ask for it again.`);
  }
}

/** What lines say that are no rows. */
interface Told extends Partial<ExportFoot> {
  total: ExportCount['total'] | null;
}

async function* pagesOf(
  blocks: AsyncIterable<string>,
  convert: (row: Cell[]) => Row,
  told: Told,
): AsyncGenerator<readonly Row[]> {
  let count = 0;
  for await (const block of blocks) {
    // Lines of JSON with commas between are one list: read at once, which is what takes the time.
    const lines = JSON.parse(`[${block.slice(0, -1).replaceAll('\n', ',')}]`) as (Cell[] | Told)[];
    const rows: Row[] = [];
    for (const line of lines) {
      if (Array.isArray(line)) rows.push(convert(line));
      else Object.assign(told, line);
    }
    count += rows.length;
    if (rows.length > 0) yield rows;
  }
  if (told.rows !== count) throw new ExportCut(count);
  told.total = count;
}

async function* withFirst(first: string, others: AsyncIterable<string>): AsyncGenerator<string> {
  if (first !== '') yield first;
  yield* others;
}

/** Whole lines, as many as have come. */
async function* wholeLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string, void> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of chunks) {
    const text = rest + decoder.decode(chunk, { stream: true });
    const end = text.lastIndexOf('\n') + 1;
    rest = text.slice(end);
    if (end > 0) yield text.slice(0, end);
  }
  if (rest !== '') throw new ExportCut(0);
}

function converterOf(columns: readonly ExportColumn[]): (row: Cell[]) => Row {
  const placesOf = (type: ExportType) =>
    columns.flatMap((column, place) => (column.type === type ? [place] : []));
  const [cents, instants] = [placesOf('cents'), placesOf('instant')];
  return (row) => {
    for (const place of cents) {
      const cell = row[place];
      if (typeof cell === 'number') row[place] = cell / 100;
    }
    for (const place of instants) {
      const cell = row[place];
      if (typeof cell === 'string') row[place] = instantOf(cell);
    }
    return row;
  };
}

/** `2021-03-04T09:00:00.123456+00:00` as the graph writes it: milliseconds, in UTC. */
function instantOf(text: string): string {
  const digits = text[19] === '.' ? (/^\d{1,3}/.exec(text.slice(20))?.[0] ?? '') : '';
  return `${text.slice(0, 19)}.${digits.padEnd(3, '0')}Z`;
}
