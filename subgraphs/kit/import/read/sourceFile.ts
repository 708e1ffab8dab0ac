/** One line of a table. */
export interface SourceRow {
  /** Line of the file on which it begins, or row of the sheet, from 1. */
  line: number;
  cells: string[];
}

/** Rows that arrived together, so that what holds for all of them is asked once. */
export interface SourceRows {
  rows: readonly SourceRow[];
  /** None of them has a trace of a wrong encoding: no cell has to be searched for it. */
  clean: boolean;
}

/** Delimited text or a sheet of a workbook. */
export interface SourceTable {
  kind: 'table';
  container: 'csv' | 'xlsx' | 'ods';
  /** Known for sure once the rows are read. */
  readonly encoding: string;
  /** Of a text: what separates its cells. */
  delimiter?: string;
  /** Of a workbook: the sheet that was recognised, and all there are. */
  sheet?: string;
  sheets?: readonly string[];
  header: SourceRow;
  /** What follows the header, blank lines left out. */
  rows: AsyncIterable<SourceRows>;
}

/** One item of a document. */
export interface SourceItem {
  /** Line of the file on which it begins, from 1. */
  line: number;
  /** `marches[3]`; '' for the document itself. */
  place: string;
  value: unknown;
}

export interface SourceDocument {
  kind: 'document';
  container: 'json' | 'xml' | 'yaml';
  readonly encoding: string;
  /**
   * The items below the first of the paths that the document has, the longest being asked first;
   * null when it has none of them. See `ImportFormat.items`. To be called once.
   */
  items: (
    paths: readonly string[],
  ) => Promise<{ path: string; items: AsyncIterable<SourceItem> } | null>;
}

export type SourceFile = SourceTable | SourceDocument;
