import type { Column } from '../figures/data.ts';
import { RowHead, Value } from '../figures/DataTable.tsx';
import { full } from '../figures/formats.ts';
import { type DrawnCommune, drawnCommunes } from './communes.ts';

/** What the table is in order of. Communes without value come last. */
export interface CommuneOrder {
  by: 'name' | 'value';
  direction: 'ascending' | 'descending';
}

/** The address of the page with its table in this order. */
export type SortHref = (order: CommuneOrder) => string;

interface CommuneTableProps {
  caption: string;
  column: Pick<Column, 'label' | 'format'>;
  valueOf: (code: string) => number | null;
  hrefOf?: (code: string) => string;
  order: CommuneOrder;
  sortHref?: SortHref;
}

/** The communes of a map and their values: the way by keyboard, and by ear. */
export function CommuneTable(props: CommuneTableProps) {
  const { caption, column, valueOf, hrefOf, order, sortHref } = props;
  const heads = { order, sortHref };
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <SortHead by="name" label="Commune" {...heads} />
          <SortHead by="value" label={column.label} {...heads} />
        </tr>
      </thead>
      <tbody>
        {sorted(order, valueOf).map(({ code, name }) => {
          const value = valueOf(code);
          return (
            <tr key={code}>
              <th scope="row">
                <RowHead row={{ label: name, href: hrefOf?.(code), values: {} }} />
              </th>
              <td className="numeric">
                <Value value={value}>{full(value, column.format)}</Value>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

interface SortHeadProps {
  by: CommuneOrder['by'];
  label: string;
  order: CommuneOrder;
  sortHref?: SortHref;
}

function SortHead({ by, label, order, sortHref }: SortHeadProps) {
  const className = by === 'value' ? 'numeric' : undefined;
  const isSorted = order.by === by;
  const next = isSorted && order.direction === 'ascending' ? 'descending' : 'ascending';
  return (
    <th scope="col" className={className} aria-sort={isSorted ? order.direction : undefined}>
      {sortHref ? (
        <a href={sortHref({ by, direction: next })}>
          {label}
          {isSorted && <span aria-hidden="true">{arrows[order.direction]}</span>}
        </a>
      ) : (
        label
      )}
    </th>
  );
}

const arrows = { ascending: '\u00A0▲', descending: '\u00A0▼' };

const collator = new Intl.Collator('fr');

function sorted(
  { by, direction }: CommuneOrder,
  valueOf: CommuneTableProps['valueOf'],
): DrawnCommune[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return [...drawnCommunes].sort((one, other) => {
    const names = collator.compare(one.name, other.name);
    if (by === 'name') return sign * names;
    const [a, b] = [valueOf(one.code), valueOf(other.code)];
    if (a === null || b === null) return Number(a === null) - Number(b === null) || names;
    return sign * (a - b) || names;
  });
}
