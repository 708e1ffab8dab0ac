import type { ReactNode } from 'react';
import { type Format, short } from '../formats.ts';
import { em, percent } from '../lengths.ts';
import { wrap } from '../wrap.ts';

/** The height of the area where values are drawn, and the room above it for their labels; in em. */
export const PLOT = 16;
export const ABOVE = 1.8;
const BELOW = 3.2;
export const PLOT_HEIGHT = ABOVE + PLOT + BELOW;

// A sign, as a part of the narrowest plot.
const SIGN = 3.4;

/** Where something stands along the plot, in percent, and what it is called. */
export interface Tick {
  at: number;
  label: string;
}

interface PlotProps {
  ticks: readonly Tick[];
  /** Values of the lines across, and where they are: from 0, the top, to 1. */
  levels: readonly { value: number; at: number }[];
  format: Format;
  children: ReactNode;
}

/** Lines across with their values, words below, and marks between: for columns and for lines. */
export function Plot({ ticks, levels, format, children }: PlotProps) {
  return (
    <>
      {levels.map(({ value, at }) => (
        <text key={value} x="4em" y={down(at, 0.35)} textAnchor="end" className="figure-soft">
          {short(value, format)}
        </text>
      ))}
      <svg className="figure-plot" overflow="visible">
        {levels.map(({ value, at }) => (
          <line
            key={value}
            {...{ x1: 0, x2: '100%', y1: down(at), y2: down(at) }}
            className={value === 0 ? 'figure-axis' : 'figure-grid'}
          />
        ))}
        {children}
        {shown(ticks).map(({ at, label }) => (
          <TickLabel key={at} at={at} label={label} />
        ))}
      </svg>
    </>
  );
}

/** A place from the top of the plot, 0, to its foot, 1. */
export function down(at: number, more = 0): string {
  return em(ABOVE + at * PLOT + more);
}

/** Which end of a label is held, so that it stays inside. */
export function anchorAt(at: number): 'start' | 'middle' | 'end' {
  if (at < 10) return 'start';
  return at > 90 ? 'end' : 'middle';
}

/** As many labels as do not touch, from the last one back: the present matters most. */
export function shown(ticks: readonly Tick[]): Tick[] {
  const kept: Tick[] = [];
  for (const tick of ticks.toReversed()) {
    const next = kept.at(-1);
    if (next === undefined || next.at - tick.at >= roomOf(tick, next)) kept.push(tick);
  }
  return kept.reverse();
}

// Half of each where both are held in the middle; an end that is held counts whole.
function roomOf(...ticks: Tick[]): number {
  return ticks.reduce((room, { at, label }) => {
    const longest = Math.max(...wrap(label, MOST_SIGNS).map((line) => line.length));
    return room + longest * SIGN * (anchorAt(at) === 'middle' ? 0.5 : 1);
  }, SIGN);
}

const MOST_SIGNS = 12;

function TickLabel({ at, label }: Tick) {
  return wrap(label, MOST_SIGNS).map((line, row) => (
    <text key={row} x={percent(at)} y={down(1, 1.3 + row * 1.2)} textAnchor={anchorAt(at)}>
      {line}
    </text>
  ));
}
