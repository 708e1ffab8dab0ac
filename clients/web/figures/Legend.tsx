import { Marker } from './charts/Marker.tsx';
import type { Column } from './data.ts';
import { fillOf } from './Patterns.tsx';

interface LegendProps {
  id: string;
  columns: readonly Column[];
  kind: 'fills' | 'lines';
}

/** Which series is which: by pattern or by dashes and shape of point, and by its name. */
export function Legend({ id, columns, kind }: LegendProps) {
  if (columns.length < 2) return null;
  return (
    <ul className="figure-legend">
      {columns.map(({ key, label }, at) => (
        <li key={key}>
          <svg className={`figure-swatch series-${at + 1}`} aria-hidden="true">
            {kind === 'fills' ? (
              <rect className="figure-mark" width="100%" height="100%" fill={fillOf(id, at)} />
            ) : (
              <>
                <line className={`figure-line figure-dash-${at + 1}`} {...middle} />
                <Marker series={at} x="50%" y="50%" />
              </>
            )}
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}

const middle = { x1: 0, x2: '100%', y1: '50%', y2: '50%' };
