import { briefDate } from '@relance/sdk/french/dates.ts';
import { count, euro, number, share } from '@relance/sdk/french/numbers.ts';
import { Scroll } from '../../../figures/Frame.tsx';
import type { Listing, ListColumn } from './figure.ts';

/** The rows of a listing; none where there are none. */
export function ListTable({
  finding,
  columns,
  rows,
}: Pick<Listing, 'finding' | 'columns' | 'rows'>) {
  if (rows.length === 0) return null;
  return (
    <Scroll label={`Tableau\u00A0: ${finding}`}>
      <table>
        <caption className="unseen">{finding}</caption>
        <thead>
          <tr>
            {columns.map(({ label, type }) => (
              <th key={label} scope="col" className={classOf(type)}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cells, href }, at) => (
            <tr key={at}>
              {columns.map((column, place) => (
                <Cell
                  key={column.label}
                  {...{ column, value: cells[place] ?? null }}
                  isHead={place === 0}
                  href={place === 0 ? href : undefined}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

interface CellProps {
  column: ListColumn;
  value: string | number | null;
  isHead: boolean;
  href: string | undefined;
}

function Cell({ column: { type }, value, isHead, href }: CellProps) {
  const text = written(value, type);
  const content = typeof value === 'number' ? <data value={value}>{text}</data> : text;
  const shown = href === undefined ? content : <a href={href}>{content}</a>;
  if (isHead) return <th scope="row">{shown}</th>;
  return <td className={classOf(type)}>{shown}</td>;
}

function classOf(type: ListColumn['type']): string | undefined {
  return type === 'text' ? undefined : 'num';
}

function written(value: string | number | null, type: ListColumn['type']): string {
  if (value === null) return '–';
  if (typeof value === 'string') return type === 'day' ? briefDate(value) : value;
  if (type === 'text' || type === 'day') return String(value);
  return { euro, count, number, share }[type](value);
}
