import type { ReactNode } from 'react';

/** Series that can be told apart; the seventh looks like the first. */
export const MOST_SERIES = 6;

interface PatternsProps {
  id: string;
  series: number;
  /** For a drawing that is made smaller on the page. */
  scale?: number;
}

/** Fills by series, which differ in pattern as well as in colour, and the hatching of what is absent. */
export function Patterns({ id, series, scale = 1 }: PatternsProps) {
  const size = scale === 1 ? {} : { patternTransform: `scale(${scale})` };
  return (
    <defs>
      {marks.slice(0, series).map((mark, at) => (
        <pattern key={at} id={name(id, at + 1)} className={`series-${at + 1}`} {...tile}>
          <rect width="8" height="8" fill="currentColor" />
          <g className="figure-gap">{mark}</g>
        </pattern>
      ))}
      <pattern id={name(id, 'absent')} className="figure-absent" {...tile} {...size}>
        <path d="M-2 2l4-4M0 8l8-8M6 10l4-4" />
      </pattern>
    </defs>
  );
}

/** The fill of a series, counted from 0. */
export function fillOf(id: string, series: number): string {
  return `url(#${name(id, (series % MOST_SERIES) + 1)})`;
}

/** The fill of what is absent. */
export function absentFill(id: string): string {
  return `url(#${name(id, 'absent')})`;
}

const tile = { width: 8, height: 8, patternUnits: 'userSpaceOnUse' };

const marks: readonly ReactNode[] = [
  null,
  <path d="M-2 2l4-4M0 8l8-8M6 10l4-4" />,
  <circle cx="4" cy="4" r="1.5" />,
  <path d="M0 4h8" />,
  <path d="M0 0l8 8M0 8l8-8" />,
  <path d="M4 0v8" />,
];

function name(id: string, fill: number | string): string {
  return `${id}-fill-${fill}`;
}
