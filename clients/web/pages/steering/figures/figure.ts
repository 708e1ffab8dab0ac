import type { FreshnessPartsFragment } from '../../../__generated__/graphql.ts';
import type { FigureData } from '../../../figures/data.ts';
import type { ChartKind } from '../../../figures/Figure.tsx';
import type { Visit } from '../../../server/visit.ts';

/** Totals as a chart: the page draws them, and the file has the same rows. */
export interface SteeringFigure {
  /** In addresses: `/pilotage/figures/<name>.csv`. */
  name: string;
  /** A sentence that says what is seen. */
  finding: string;
  chart: ChartKind;
  data: FigureData;
  /** What else there is to know of the same rows, in sentences. */
  notes?: readonly string[];
  freshness: FreshnessPartsFragment;
}

/** Records as a table: the page shows the first of them, and the file has them all. */
export interface Listing {
  name: string;
  finding: string;
  columns: readonly ListColumn[];
  rows: readonly ListRow[];
  /** How many there are, shown or not. */
  total: number;
  /** Where the file can't have them all: how many it has at most. */
  most?: number;
  freshness: FreshnessPartsFragment;
}

/** A column of a listing, and how its cells are written. */
export interface ListColumn {
  label: string;
  type: 'text' | 'euro' | 'count' | 'number' | 'share' | 'day';
}

/** The cells of a row in the order of the columns; days are ISO dates. */
export interface ListRow {
  cells: readonly (string | number | null)[];
  /** Where the first cell leads. */
  href?: string | undefined;
}

/** Asks for a figure as the address filters and dates it; `whole` for all rows of a list. */
export type Load = (visit: Visit, whole?: boolean) => Promise<SteeringFigure | Listing>;
