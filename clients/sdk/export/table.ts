/** What a cell holds, for formats that have types. */
export type CellType =
  'text' | 'list' | 'integer' | 'number' | 'euro' | 'date' | 'instant' | 'boolean';

/** Dates and instants are ISO texts; a list is of texts. */
export type Cell = string | number | boolean | readonly string[] | null;

export interface Column {
  /** For programs: JSON, Parquet, and the graph. */
  key: string;
  /** For people: CSV and spreadsheets. */
  heading: string;
  type: CellType;
}

export type Row = readonly Cell[];

/** What is to be written: rows come page by page, each asked for when the one before is written. */
export interface Table {
  columns: readonly Column[];
  pages: AsyncIterable<readonly Row[]>;
  about: About;
}

/** What is told beside the rows, where a format has a place for it. */
export interface About {
  title: string;
  /** Records of the list that the rows are of; null: as many as rows come. */
  total: number | null;
  asOf: string | null;
  /** Partners that were not heard, as addresses name them. */
  partial: readonly string[];
  /** Lines for people: what was asked, when, whose the data is. */
  notes: readonly (readonly [string, string])[];
}

/** Bytes of a file, made as they are read. */
export type Writer = (table: Table) => AsyncIterable<Uint8Array>;

/** Between the texts of a list where it has to fit one cell. */
const between = ' | ';

/** A cell with a list as one text. */
export function flat(cell: Cell): string | number | boolean | null {
  if (cell === null || typeof cell !== 'object') return cell;
  return cell.length === 0 ? null : cell.join(between);
}
