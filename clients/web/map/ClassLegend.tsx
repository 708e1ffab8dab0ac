import { counted } from '@relance/sdk/french/numbers.ts';
import { stepOf, type ValueClass } from '../figures/classes.ts';
import type { Column } from '../figures/data.ts';
import { full } from '../figures/formats.ts';
import { absentFill, Patterns } from '../figures/Patterns.tsx';

interface ClassLegendProps {
  id: string;
  column: Pick<Column, 'label' | 'format'>;
  classes: readonly ValueClass[];
  /** Communes without value. */
  absent: number;
}

/** What the colours stand for, in figures, and how many communes have each. */
export function ClassLegend({ id, column, classes, absent }: ClassLegendProps) {
  return (
    <ul className="figure-legend" aria-label={`Légende\u00A0: ${column.label}`}>
      {classes.map((each, at) => (
        <li key={each.from}>
          <svg className="figure-swatch" aria-hidden="true">
            <rect
              className={`map-swatch map-step-${stepOf(at, classes.length)}`}
              width="100%"
              height="100%"
            />
          </svg>
          {rangeOf(each, column)} ({counted(each.members, 'commune')})
        </li>
      ))}
      {absent > 0 && (
        <li>
          <svg className="figure-swatch" aria-hidden="true">
            <Patterns id={`${id}-legend`} series={0} />
            <rect
              className="map-swatch"
              width="100%"
              height="100%"
              fill={absentFill(`${id}-legend`)}
            />
          </svg>
          Valeur absente ({counted(absent, 'commune')})
        </li>
      )}
    </ul>
  );
}

function rangeOf({ from, to }: ValueClass, { format }: ClassLegendProps['column']): string {
  return from === to ? full(from, format) : `${full(from, format)} à ${full(to, format)}`;
}
