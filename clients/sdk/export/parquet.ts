import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { type Cell, type CellType, type Column, flat, type Writer } from './table.ts';

/** Rows of a group: held in memory at once, while what is told of each group is held to the end of the file. */
const groupRows = 5_000;
const day = 86_400_000;

type Element = ConstructorParameters<typeof ParquetWriter>[0]['schema'][number];

const elements: Record<CellType, Omit<Element, 'name'>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  list: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  // Cents in 64 bits: as exact as the graph's.
  euro: { type: 'INT64', converted_type: 'DECIMAL', precision: 18, scale: 2 },
  date: { type: 'INT32', converted_type: 'DATE' },
  instant: { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' },
  boolean: { type: 'BOOLEAN' },
};

/** Apache Parquet with the type of each column, compressed by Snappy. */
export const writeParquet: Writer = async function* ({ columns, pages, about }) {
  const bytes = new ByteWriter();
  const file = new ParquetWriter({
    writer: bytes,
    schema: [{ name: 'root', num_children: columns.length }, ...columns.map(elementOf)],
    kvMetadata: about.notes.map(([key, value]) => ({ key, value })),
    createdBy: 'relance-graph',
  });
  const readers = columns.map(({ type }) => readerOf(type));
  const empty = () => columns.map((): unknown[] => []);
  let group = empty();
  let held = 0;
  const written = () => {
    const columnData = columns.map(({ key }, at) => ({ name: key, data: group[at] ?? [] }));
    // Nothing is waited for: the writer fills a buffer.
    void file.write({ columnData, rowGroupSize: held });
    group = empty();
    held = 0;
    return taken(bytes);
  };
  for await (const rows of pages) {
    // Column by column as they come: rows that are kept cost more than their cells.
    for (const [at, read] of readers.entries()) {
      for (const row of rows) group[at]?.push(read(row[at] ?? null));
    }
    held += rows.length;
    if (held >= groupRows) yield written();
  }
  if (held > 0) yield written();
  void file.finish();
  yield taken(bytes);
};

function elementOf({ key, type }: Column): Element {
  return { name: key, repetition_type: 'OPTIONAL', ...elements[type] };
}

/** What was written since the last time; places in the file count on. */
function taken(bytes: ByteWriter): Uint8Array {
  const chunk = bytes.getBytes().slice();
  bytes.index = 0;
  return chunk;
}

/** What the writer takes for the cells of a column: instants in milliseconds, dates in days. */
function readerOf(type: CellType): (cell: Cell) => unknown {
  if (type === 'instant') return (cell) => (cell === null ? null : Date.parse(String(cell)));
  if (type === 'date') return (cell) => (cell === null ? null : Date.parse(String(cell)) / day);
  return flat;
}
