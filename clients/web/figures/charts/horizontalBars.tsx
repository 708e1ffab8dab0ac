import { scaleLinear } from 'd3-scale';
import type { ReactNode } from 'react';
import { domainOf } from '../data.ts';
import { em, percent } from '../lengths.ts';
import { absentFill, fillOf } from '../Patterns.tsx';
import { wrap } from '../wrap.ts';
import type { BarLine, Segment } from './barLines.ts';
import type { Drawing } from './drawing.ts';

const LINE = 1.35;
const BAR = 0.8;
const GAP = 0.9;
// What fits beside a value, and alone, on the narrowest screens.
const LABEL_SIGNS = 28;
const NOTE_SIGNS = 40;

type Scale = (value: number) => number;

/** Bars across, each below its label: no column of labels takes the room of a narrow screen. */
export function horizontalBars(id: string, lines: readonly BarLine[]): Drawing {
  const ends = lines.flatMap(({ segments, whole = 0 }) => [
    whole,
    ...segments.flatMap(({ from, to }) => [from, to]),
  ]);
  const scale = scaleLinear().domain(domainOf(ends)).range([0, 100]);
  const isGrouped = lines.some(({ heading }) => heading !== undefined);
  let top = 0;
  const placed = lines.map((line, at) => {
    const bar = { line, top };
    const isWithinGroup = isGrouped && lines[at + 1]?.heading === undefined;
    top += heightOf(line) + (isWithinGroup ? GAP / 2 : GAP);
    return bar;
  });
  return {
    height: top,
    marks: placed.map((bar, at) => <Bar key={at} id={id} scale={scale} {...bar} />),
  };
}

function heightOf(line: BarLine): number {
  const { heading, label, note } = wordsOf(line);
  return (heading.length + label.length + note.length) * LINE + BAR + 0.15;
}

function wordsOf({ heading, label, note }: BarLine) {
  return {
    heading: heading === undefined ? [] : wrap(heading, NOTE_SIGNS),
    label: wrap(label, LABEL_SIGNS),
    note: note === undefined ? [] : wrap(note, NOTE_SIGNS, 4),
  };
}

function Bar(props: { id: string; line: BarLine; top: number; scale: Scale }) {
  const { id, line, top, scale } = props;
  const { heading, label, note } = wordsOf(line);
  const labelTop = top + heading.length * LINE;
  const barTop = labelTop + label.length * LINE;
  return (
    <g>
      <Words lines={heading} top={top} className="figure-strong" />
      <Words lines={label} top={labelTop} />
      <text x="100%" y={em(labelTop + 1)} textAnchor="end" className="figure-strong">
        {line.text}
      </text>
      {line.whole !== undefined && (
        <Piece from={scale(0)} to={scale(line.whole)} top={barTop} className="figure-track" />
      )}
      {line.isAbsent && (
        <Piece from={0} to={100} top={barTop} fill={absentFill(id)} className="figure-none" />
      )}
      {line.segments.map((segment) => pieceOf(segment, id, barTop, scale))}
      <Baseline at={scale(0)} top={barTop} />
      <Words lines={note} top={barTop + BAR + 0.15} className="figure-soft" />
    </g>
  );
}

function pieceOf({ from, to, series }: Segment, id: string, top: number, scale: Scale): ReactNode {
  if (from === to) return null;
  return (
    <g key={series} className={`series-${series + 1}`}>
      <Piece
        {...{ from: scale(from), to: scale(to), top }}
        fill={fillOf(id, series)}
        className="figure-mark"
      />
    </g>
  );
}

interface PieceProps {
  from: number;
  to: number;
  top: number;
  fill?: string;
  className: string;
}

function Piece({ from, to, top, ...look }: PieceProps) {
  const [left, right] = from < to ? [from, to] : [to, from];
  return (
    <rect {...look} x={percent(left)} y={em(top)} width={percent(right - left)} height={em(BAR)} />
  );
}

/** Where nought is. */
function Baseline({ at, top }: { at: number; top: number }) {
  const [x, from, to] = [percent(at), em(top - 0.15), em(top + BAR + 0.15)];
  return <line className="figure-axis" x1={x} x2={x} y1={from} y2={to} />;
}

function Words(props: { lines: readonly string[]; top: number; className?: string }) {
  return props.lines.map((line, at) => (
    <text key={at} y={em(props.top + at * LINE + 1)} className={props.className}>
      {line}
    </text>
  ));
}
