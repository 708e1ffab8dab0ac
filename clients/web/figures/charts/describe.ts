import { type FigureData, type Row, valueOf } from '../data.ts';
import { full } from '../formats.ts';

// A sentence that is listened to, not a table that is read.
const MOST_ROWS = 6;

/** What a chart shows, in one or two sentences, for those who do not see it. */
export function describe(kind: string, data: FigureData): string {
  const [first] = data.columns;
  if (data.rows.length === 0 || first === undefined) return 'Aucune donnée.';
  const measures = data.columns.map(({ label }) => label).join(', ');
  const opening = `${kind}\u00A0: ${measures} par ${data.head.toLowerCase()}.`;
  if (data.rows.length <= MOST_ROWS) {
    return `${opening} ${data.rows.map((row) => sentence(row, data)).join('. ')}.`;
  }
  const known = data.rows
    .filter((row) => valueOf(row, first) !== null)
    .sort((one, other) => (valueOf(other, first) ?? 0) - (valueOf(one, first) ?? 0));
  const [highest, lowest] = [known[0], known.at(-1)];
  if (highest === undefined || lowest === undefined) return `${opening} Aucune valeur connue.`;
  const of = (row: Row) => `${row.label} (${full(valueOf(row, first), first.format)})`;
  const extremes = `${first.label}, de ${of(lowest)} à ${of(highest)}`;
  return `${opening} ${data.rows.length} lignes. ${extremes}. Toutes les valeurs sont dans le tableau.`;
}

function sentence(row: Row, { columns }: FigureData): string {
  const values = columns.map((column) => {
    const value = full(valueOf(row, column), column.format);
    return columns.length === 1 ? value : `${column.label} ${value}`;
  });
  return `${row.label}\u00A0: ${values.join(', ')}`;
}
