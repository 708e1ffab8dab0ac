import type { RecordKind } from './partners.ts';

/** The lists that can be had whole, row after row, and the kind of record in each. */
export const exportedLists = {
  aids: 'Aid',
  subsidies: 'Subsidy',
  investments: 'Investment',
  recoveryActions: 'RecoveryAction',
} as const satisfies Record<string, RecordKind>;

export type ExportedList = keyof typeof exportedLists;

/** How a cell is written: money is in whole cents, days are ISO texts, a list is of texts or numbers. */
export type ExportType =
  'text' | 'list' | 'integer' | 'number' | 'cents' | 'date' | 'instant' | 'boolean';

export interface ExportColumn {
  /** As the graph names it. */
  key: string;
  type: ExportType;
}

/** The first line of an export. After it comes an array of cells for each row, and then the last line. */
export interface ExportHead {
  list: ExportedList;
  columns: readonly ExportColumn[];
  /** The instant that all rows are of. */
  asOf: string;
  /** Owners that are not heard: what they wrote since is missing. */
  silent: readonly string[];
}

/**
 * How many rows there will be, where there are many: a line among them, as soon as they are counted. The first rows
 * do not wait for it.
 */
export interface ExportCount {
  total: number;
}

/** The last line of an export: one that ends without it was cut. */
export interface ExportFoot {
  rows: number;
}

export function isExportedList(name: string): name is ExportedList {
  return Object.hasOwn(exportedLists, name);
}
