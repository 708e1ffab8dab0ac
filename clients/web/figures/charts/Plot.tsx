import type { ScaleLinear } from 'd3-scale';
import type { ReactNode } from 'react';
import { type Format, short } from '../formats.ts';
import { em, percent } from '../lengths.ts';
import { wrap } from '../wrap.ts';

/** The height of the area where values are drawn, and the room above it for their labels; in em. */
export const PLOT = 16;
export const ABOVE = 1.8;
const BELOW = 3.2;
export const PLOT_HEIGHT = ABOVE + PLOT + BELOW;

// In percent of the narrowest plot: a wide sign, and how far a word may stand out.
const SIGN = 4.1;
const MARGIN = 3;
const MOST_SIGNS = 12;

/** Where something stands along the plot, in percent, and what it is called. */
export interface Tick {
  at: number;
  label: string;
}

/** A line across: its value, and its place from the top of the plot, 0, to its foot, 1. */
export interface Level {
  value: number;
  at: number;
}

interface PlotProps {
  ticks: readonly Tick[];
  levels: readonly Level[];
  format: Format;
  children: ReactNode;
}

/**
 * Lines across with their values, words below, and marks between: for columns and for lines. The values
 * stand left of nought, in the margin that the style sheet gives to a plot.
 */
export function Plot({ ticks, levels, format, children }: PlotProps) {
  return (
    <>
      {levels.map(({ value, at }) => (
        <text key={value} x="-0.5em" y={down(at, 0.35)} textAnchor="end" className="figure-soft">
          {short(value, format)}
        </text>
      ))}
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
    </>
  );
}

/** Round values of a scale; where they would read the same, as half a thing and one do, whole ones. */
export function levelsOf(scale: ScaleLinear<number, number>, format: Format): Level[] {
  const values = scale.ticks(4);
  const texts = new Set(values.map((value) => short(value, format)));
  return (texts.size < values.length ? values.filter(Number.isInteger) : values).map((value) => ({
    value,
    at: scale(value),
  }));
}

/** A place from the top of the plot, 0, to its foot, 1. */
export function down(at: number, more = 0): string {
  return em(ABOVE + at * PLOT + more);
}

/** Which end of a label is held, so that it stays inside. */
export function anchorAt(at: number, label: string): 'start' | 'middle' | 'end' {
  const half = (label.length * SIGN) / 2;
  if (at - half < -MARGIN) return 'start';
  return at + half > 100 + MARGIN ? 'end' : 'middle';
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
    const [longest = ''] = wrap(label, MOST_SIGNS).sort((a, b) => b.length - a.length);
    return room + longest.length * SIGN * (anchorAt(at, longest) === 'middle' ? 0.5 : 1);
  }, SIGN);
}

function TickLabel({ at, label }: Tick) {
  return wrap(label, MOST_SIGNS).map((line, row) => (
    <text key={row} x={percent(at)} y={down(1, 1.3 + row * 1.2)} textAnchor={anchorAt(at, line)}>
      {line}
    </text>
  ));
}
