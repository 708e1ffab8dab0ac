import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { type Cell, type CellType, type Column, flat, type Row, type Writer } from './table.ts';

/** Rows of a group: held in memory at once, while what is told of each group is held to the end of the file. */
const groupRows = 5_000;

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
  let group: Row[] = [];
  for await (const rows of pages) {
    group.push(...rows);
    if (group.length < groupRows) continue;
    yield written(file, bytes, columns, group);
    group = [];
  }
  if (group.length > 0) yield written(file, bytes, columns, group);
  void file.finish();
  yield taken(bytes);
};

function elementOf({ key, type }: Column): Element {
  return { name: key, repetition_type: 'OPTIONAL', ...elements[type] };
}

function written(
  file: ParquetWriter,
  bytes: ByteWriter,
  columns: readonly Column[],
  group: readonly Row[],
): Uint8Array {
  const columnData = columns.map(({ key, type }, at) => ({
    name: key,
    data: group.map((row) => valueOf(row[at] ?? null, type)),
  }));
  // Nothing is waited for: the writer fills a buffer.
  void file.write({ columnData, rowGroupSize: group.length });
  return taken(bytes);
}

/** What was written since the last time; places in the file count on. */
function taken(bytes: ByteWriter): Uint8Array {
  const chunk = bytes.getBytes().slice();
  bytes.index = 0;
  return chunk;
}

function valueOf(cell: Cell, type: CellType): unknown {
  const value = flat(cell);
  if (value === null) return null;
  if (type === 'date' || type === 'instant') return new Date(String(value));
  return value;
}
