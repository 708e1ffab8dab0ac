import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadTerritory } from '@relance/schema/codes/territory.ts';
import { geoConicConformal } from 'd3-geo';
import type { Feature, FeatureCollection, LineString, Polygon, Position } from 'geojson';
import { feature, mesh, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { pathOf } from './paths.ts';

/**
 * Draws the communes once, for every map: `npm run map -- <communes.geojson> clients/web/map/communes.json`.
 * To be run again when the communes change (INSEE, each 1 January).
 */

const WIDTH = 1000;
const HEIGHT = 910;
// In square units of the drawing: corners that make a smaller triangle are dropped.
const SMALLEST_CORNER = 8;

interface Place {
  code: string;
  nom: string;
}
type Communes = FeatureCollection<Polygon, Place>;

const [source, target] = parseArgs({ allowPositionals: true }).positionals;
if (source === undefined || target === undefined) {
  throw new Error('Say where to read and write: npm run map -- <communes.geojson> <communes.json>');
}

const { communes } = loadTerritory();
const epciOf = new Map(communes.map(({ inseeCode, epciSiren }) => [inseeCode, epciSiren]));
const nameOf = new Map(communes.map(({ inseeCode, name }) => [inseeCode, name]));

const drawn = drawnIn(JSON.parse(readFileSync(source, 'utf8')) as Communes);
const arcs = simplified(drawn);
const all = arcs.objects.communes;

const paths = feature<Place>(arcs, all).features.map(({ geometry, properties }) => {
  const name = nameOf.get(properties.code);
  if (name === undefined) throw new Error(`${properties.code} is no commune of Lot-et-Garonne.`);
  return [properties.code, { name, path: pathOf((geometry as Polygon).coordinates, 'closed') }];
});
const epci = (place: { properties?: object }) => epciOf.get((place.properties as Place).code);

writeFileSync(
  target,
  `${JSON.stringify(
    {
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      outline: pathOf(mesh(arcs, all, (one, other) => one === other).coordinates, 'open'),
      epciBorders: pathOf(mesh(arcs, all, (a, b) => epci(a) !== epci(b)).coordinates, 'open'),
      communes: Object.fromEntries(paths.sort()) as unknown,
    },
    null,
    2,
  )}\n`,
);

/** The communes in the units of the drawing. */
function drawnIn({ features }: Communes): Communes {
  const border: LineString = {
    type: 'LineString',
    coordinates: features.flatMap(({ geometry }) => geometry.coordinates.flat()),
  };
  const edge = 4;
  // Conformal as the official Lambert 93, but upright in the middle of the département.
  const projection = geoConicConformal()
    .parallels([44, 49])
    .rotate([-0.5, 0])
    .fitExtent(
      [
        [edge, edge],
        [WIDTH - edge, HEIGHT - edge],
      ],
      border,
    );
  const project = ([longitude = 0, latitude = 0]: Position): Position =>
    projection([longitude, latitude]) ?? [];
  return {
    type: 'FeatureCollection',
    features: features.map((each): Feature<Polygon, Place> => ({
      ...each,
      geometry: {
        type: 'Polygon',
        coordinates: each.geometry.coordinates.map((ring) => ring.map(project)),
      },
    })),
  };
}

/** Neighbours share their arcs, so that what one of them loses the other loses too; then whole units. */
function simplified(collection: Communes): Topology<{ communes: GeometryCollection<Place> }> {
  const arcs = topology({ communes: collection }) as Topology<{
    communes: GeometryCollection<Place>;
  }>;
  const fewer = simplify(presimplify(arcs), SMALLEST_CORNER);
  return quantize(fewer, { scale: [1, 1], translate: [0, 0] });
}
