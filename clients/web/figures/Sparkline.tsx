import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { type Format, full } from './formats.ts';

interface SparklineProps {
  /** What it is the course of: « Versé ». */
  label: string;
  /** In the order of time; null where nobody said. */
  values: readonly (number | null)[];
  format: Format;
}

/** The course of a value, as small as a word; it stands beside the figures, never instead. */
export function Sparkline({ label, values, format }: SparklineProps) {
  const known = values.filter((value) => value !== null && Number.isFinite(value)) as number[];
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined)
    return <span className="absent">Aucune donnée</span>;
  const text = `${label}\u00A0: de ${full(first, format)} à ${full(last, format)}`;
  const [low, high] = [Math.min(...known), Math.max(...known)];
  // A course without ups and downs is drawn in the middle.
  const y = scaleLinear()
    .domain(low === high ? [low - 1, high + 1] : [low, high])
    .range([21, 3]);
  const x = scaleLinear()
    .domain([0, Math.max(1, values.length - 1)])
    .range([3, 93]);
  const path = line<number | null>()
    .defined((value) => value !== null && Number.isFinite(value))
    .x((_, at) => x(at))
    .y((value) => y(value ?? 0))
    .digits(1)([...values]);
  return (
    <svg className="figure-sparkline" role="img" aria-label={text} viewBox="0 0 96 24">
      <path className="figure-line" d={path ?? ''} />
      <circle
        className="figure-marker"
        cx={x(values.lastIndexOf(last)).toFixed(1)}
        cy={y(last).toFixed(1)}
        r="3"
      />
    </svg>
  );
}
