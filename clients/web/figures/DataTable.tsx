import type { ReactNode } from 'react';
import { type FigureData, type Row, valueOf } from './data.ts';
import { full } from './formats.ts';

/** The rows of a figure as a table: every value, exact, for people and programs. */
export function DataTable({ data, caption }: { data: FigureData; caption: string }) {
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{data.head}</th>
          {data.columns.map(({ key, label }) => (
            <th key={key} scope="col" className="numeric">
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
            {data.columns.map((column) => (
              <td key={column.key} className="numeric">
                <Value value={valueOf(row, column)}>
                  {full(valueOf(row, column), column.format)}
                </Value>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A value as people read it, and as programs do. */
export function Value({ value, children }: { value: number | null; children: string }) {
  if (value === null) return <span className="absent">{children}</span>;
  return <data value={value}>{children}</data>;
}

/** The name of a row: a moment, a link, or plain. */
export function RowHead({ row: { label, at, href } }: { row: Row }) {
  const name: ReactNode = at === undefined ? label : <time dateTime={at}>{label}</time>;
  return href === undefined ? name : <a href={href}>{name}</a>;
}
