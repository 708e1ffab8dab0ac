import { classesOf, classOf, stepOf, type ValueClass } from './classes.ts';
import { type FigureData, knownValues, valueOf } from './data.ts';
import { RowHead, Value } from './DataTable.tsx';
import { full } from './formats.ts';

/**
 * A matrix, such as audiences by themes: a table whose cells carry a bar by class, higher and stronger as
 * the values grow. It is its own table.
 */
export function Matrix({ data, caption }: { data: FigureData; caption: string }) {
  const classes = classesOf(knownValues(data));
  return (
    <table className="figure-matrix">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{data.head}</th>
          {data.columns.map(({ key, label }) => (
            <th key={key} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {data.rows.map((row, at) => (
          <tr key={at}>
            <th scope="row">
              <RowHead row={row} />
            </th>
            {data.columns.map((column) => {
              const value = valueOf(row, column);
              return (
                <td key={column.key} className={lookOf(value, classes)}>
                  <Value value={value}>{full(value, column.format)}</Value>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

// Nought is what people look for in a matrix of what is offered: it stands apart.
function lookOf(value: number | null, classes: readonly ValueClass[]): string {
  if (value === null) return 'figure-cell-absent';
  if (value === 0) return 'figure-cell-zero';
  return `figure-cell-${stepOf(classOf(value, classes), classes.length)}`;
}
