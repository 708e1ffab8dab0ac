import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
} from 'd3-shape';

const shapes = [
  symbolCircle,
  symbolSquare,
  symbolTriangle,
  symbolDiamond,
  symbolCross,
  symbolStar,
].map((type) => symbol(type, 64).digits(2)() ?? '');

/** The point of a line; each series has a shape of its own. */
export function Marker({ series, x, y }: { series: number; x: string; y: string }) {
  return (
    <svg x={x} y={y} overflow="visible">
      <path className="figure-marker" d={shapes[series % shapes.length]} />
    </svg>
  );
}
