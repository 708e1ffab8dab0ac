import { count } from '@relance/sdk/french/numbers.ts';
import { Scroll } from '../../../figures/Frame.tsx';
import { isNumeric, written } from '../rows/written.ts';
import type { Listed } from './measures.ts';

/** Rows that a page shows; files have all. */
const most = 500;

/** A list as a table: numbers on the right, dates and values of closed lists in French. */
export function ResultTable({ listed: { columns, rows }, name }: { listed: Listed; name: string }) {
  if (rows.length === 0) return <p className="notice">Aucune ligne ne répond à cette question.</p>;
  return (
    <>
      {rows.length > most && (
        <p>
          Les {most} premières lignes sont affichées, sur {count(rows.length)}. Les fichiers les ont
          toutes.
        </p>
      )}
      <Scroll label={`Tableau\u00A0: ${name}`}>
        <table>
          <caption className="unseen">{name}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column.heading} scope="col" className={classOf(column)}>
                  {column.heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, most).map((row, at) => (
              <tr key={at}>
                {columns.map((column, place) => {
                  const cell = row[place] ?? null;
                  return (
                    <td key={place} className={classOf(column)}>
                      {typeof cell === 'number' ? (
                        <data value={cell}>{written(column, cell)}</data>
                      ) : (
                        written(column, cell)
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </>
  );
}

function classOf(column: Listed['columns'][number]): string | undefined {
  return isNumeric(column) ? 'num' : undefined;
}
