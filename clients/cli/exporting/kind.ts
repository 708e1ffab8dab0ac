import type { TypedDocument } from '@relance/sdk/document.ts';
import type { CellType } from '@relance/sdk/export/table.ts';
import type { PathColumn } from '@relance/sdk/asking/columns.ts';
import type { ListData } from './listData.ts';

/** A list that is exported whole. */
export interface Kind {
  /** What it is called on the command line. */
  name: string;
  /** What it is called in files. */
  title: string;
  document: TypedDocument<ListData, never>;
  columns: readonly PathColumn[];
  /** The most records of a page. */
  most: number;
  /** Whether it can be asked as it was. */
  hasHistory: boolean;
  /** What each flag makes of its values in the filter of the graph. */
  filters: Readonly<Record<string, FilterOf>>;
  /** Columns of euros that the graph adds up as well, by the names of its sums. */
  summed: readonly string[];
}

/** Parts of a filter: those of several flags are put together. */
export type FilterOf = (values: readonly string[]) => Record<string, unknown>;

/** A column: where it is in a record, what people call it, what it holds. */
export function column(path: string, heading: string, type: CellType = 'text'): PathColumn {
  const steps = path.split('.');
  return { key: steps.join('_'), heading, type, path: steps };
}

/** What every record begins with. */
export const first = [
  column('id', 'identifiant'),
  column('owner', 'porteur'),
  column('demo', 'démonstration', 'boolean'),
];

/** What every record ends with. */
export const last = [
  column('publication', 'diffusion'),
  column('version', 'version', 'integer'),
  column('createdAt', 'créé_le', 'instant'),
  column('updatedAt', 'modifié_le', 'instant'),
];
