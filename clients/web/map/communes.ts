import { readFileSync } from 'node:fs';

/** The drawing of the département, as `build.ts` wrote it. */
interface Drawing {
  viewBox: string;
  outline: string;
  epciBorders: string;
  communes: Readonly<Record<string, { name: string; path: string }>>;
}

/** A commune on the map. */
export interface DrawnCommune {
  code: string;
  name: string;
  path: string;
}

// Read and not imported: Node 20 has no settled syntax for importing JSON.
const drawing = JSON.parse(
  readFileSync(new URL('./communes.json', import.meta.url), 'utf8'),
) as Drawing;

/** The frame of the drawing, the outline of the département, the borders between EPCI. */
export const { viewBox, outline, epciBorders } = drawing;

/** The 319 communes, by code. */
export const drawnCommunes: readonly DrawnCommune[] = Object.entries(drawing.communes).map(
  ([code, { name, path }]) => ({ code, name, path }),
);
