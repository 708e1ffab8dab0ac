type Point = readonly number[];

/** SVG path data of lines of whole numbers, in relative commands: short, and shorter still when packed. */
export function pathOf(lines: readonly (readonly Point[])[], ends: 'open' | 'closed'): string {
  return lines.map((line) => lineOf(line, ends)).join('');
}

function lineOf(line: readonly Point[], ends: 'open' | 'closed'): string {
  const points = ends === 'closed' ? line.slice(0, -1) : line;
  const steps = points.map(([x = 0, y = 0], at) => {
    const [fromX = 0, fromY = 0] = points[at - 1] ?? [];
    return pair(x - fromX, y - fromY);
  });
  const [start = '', ...rest] = steps;
  // A minus sign parts two numbers as well as a space does.
  const along = rest.join(' ').replaceAll(' -', '-');
  return `M${start}l${along}${ends === 'closed' ? 'z' : ''}`;
}

function pair(x: number, y: number): string {
  return y < 0 ? `${x}${y}` : `${x} ${y}`;
}
