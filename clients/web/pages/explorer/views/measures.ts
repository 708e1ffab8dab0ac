import type { Cell, Row } from '@relance/sdk/export/table.ts';
import type { Format } from '../../../figures/formats.ts';
import type { ColumnShape } from '../rows/shape.ts';
import { written } from '../rows/written.ts';

/** A list with its rows, as it is drawn. */
export interface Listed {
  columns: readonly ColumnShape[];
  rows: readonly Row[];
}

/** Why there is no drawing, in French. */
export class NotDrawn {
  constructor(readonly reason: string) {}
}

/** Columns that can be measured. */
export function measuresOf({ columns }: Listed): ColumnShape[] {
  return columns.filter(({ type }) => ['euro', 'integer', 'number', 'share'].includes(type));
}

/** Columns that can name what is measured. */
export function labelsOf({ columns }: Listed): ColumnShape[] {
  const measures = measuresOf({ columns, rows: [] });
  return columns.filter((column) => !measures.includes(column));
}

/** The column of that heading, else the first. */
export function chosen(
  columns: readonly ColumnShape[],
  heading: string | undefined,
): ColumnShape | undefined {
  return columns.find((column) => column.heading === heading) ?? columns[0];
}

export function formatOf({ type }: ColumnShape): Format {
  if (type === 'euro' || type === 'share' || type === 'number') return type;
  return 'count';
}

/** Values by what they are of, in the order of the rows; amounts and counts of the same are added up. */
export function summed(
  { columns, rows }: Listed,
  label: ColumnShape,
  measure: ColumnShape,
): Map<string, number | null> | NotDrawn {
  const [from, to] = [columns.indexOf(label), columns.indexOf(measure)];
  const values = new Map<string, number | null>();
  for (const row of rows) {
    const name = keyOf(label, row[from] ?? null);
    const value = row[to];
    const before = values.get(name);
    if (values.has(name) && measure.type !== 'euro' && measure.type !== 'integer') {
      return new NotDrawn(
        `Plusieurs lignes ont «\u00A0${name}\u00A0» pour «\u00A0${label.heading}\u00A0», et «\u00A0${measure.heading}\u00A0» ne s’additionne pas.`,
      );
    }
    values.set(name, typeof value === 'number' ? (before ?? 0) + value : (before ?? null));
  }
  return values;
}

/** Dates stay as they are, to be put in their order. */
function keyOf(label: ColumnShape, cell: Cell): string {
  if (typeof cell === 'string' && (label.type === 'date' || label.type === 'instant')) {
    return cell.slice(0, 10);
  }
  return written(label, cell) || 'non précisé';
}
