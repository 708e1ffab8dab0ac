import { classesOf, classOf, stepOf, type ValueClass } from '../figures/classes.ts';
import type { Column } from '../figures/data.ts';
import { full } from '../figures/formats.ts';
import { Frame, type FrameProps } from '../figures/Frame.tsx';
import { absentFill, Patterns } from '../figures/Patterns.tsx';
import { type CommuneOrder, CommuneTable, type SortHref } from './CommuneTable.tsx';
import { type DrawnCommune, drawnCommunes, epciBorders, outline, viewBox } from './communes.ts';
import { ClassLegend } from './ClassLegend.tsx';

/** What a map shows, and where it leads. */
export interface ChoroplethProps extends FrameProps {
  /** The measure that is shown. */
  column: Pick<Column, 'label' | 'format'>;
  /** By INSEE code; a commune that is not in it, or null, has no value. */
  values: ReadonlyMap<string, number | null>;
  description?: string;
  /** Where a commune has its page. */
  hrefOf?: (code: string) => string;
  order?: CommuneOrder;
  /** The address of this page with the table in another order; without it the table can't be sorted. */
  sortHref?: SortHref;
}

/**
 * The 319 communes, coloured by classes of about as many communes. The map is one image: its links are for the
 * pointer, and the table has the same links, values and names for everybody.
 */
export function Choropleth(props: ChoroplethProps) {
  const { column, values, description, hrefOf, order, sortHref, ...frame } = props;
  const valueOf = (code: string) => {
    const value = values.get(code);
    return value == null || !Number.isFinite(value) ? null : value;
  };
  const known = drawnCommunes.map(({ code }) => valueOf(code)).filter((value) => value !== null);
  const classes = classesOf(known);
  const { id } = frame;
  const table = (
    <CommuneTable
      {...{ column, valueOf, hrefOf, sortHref }}
      order={order ?? byName}
      caption={frame.finding}
    />
  );
  const areaOf = ({ code, name, path }: DrawnCommune) => {
    const value = valueOf(code);
    const area = (
      <path key={code} d={path} {...lookOf(id, value, classes)}>
        <title>{`${name}\u00A0: ${full(value, column.format)}`}</title>
      </path>
    );
    if (hrefOf === undefined) return area;
    return (
      <a key={code} href={hrefOf(code)} tabIndex={-1}>
        {area}
      </a>
    );
  };
  return (
    <Frame {...frame} table={table} note={<MapSource />}>
      <ClassLegend
        id={id}
        column={column}
        classes={classes}
        absent={drawnCommunes.length - known.length}
      />
      <div className="map">
        <svg viewBox={viewBox} aria-hidden="true">
          <Patterns id={id} series={0} scale={2} />
          <g className="map-communes">{drawnCommunes.map(areaOf)}</g>
        </svg>
        {/* Lies over the areas, and lets the pointer through: an image must hold no links. */}
        <svg viewBox={viewBox} role="img" aria-labelledby={`${id}-title ${id}-description`}>
          <title id={`${id}-title`}>{frame.finding}</title>
          <desc id={`${id}-description`}>{description ?? describe(column, known)}</desc>
          <path d={epciBorders} />
          <path className="map-outline" d={outline} />
        </svg>
      </div>
    </Frame>
  );
}

const byName: CommuneOrder = { by: 'name', direction: 'ascending' };

/** The look of an area of a class, or of one without value. */
function lookOf(id: string, value: number | null, classes: readonly ValueClass[]) {
  if (value === null) return { fill: absentFill(id) };
  return { className: `map-step-${stepOf(classOf(value, classes), classes.length)}` };
}

function describe({ label, format }: ChoroplethProps['column'], known: readonly number[]): string {
  const opening = `Carte des ${drawnCommunes.length} communes de Lot-et-Garonne\u00A0: ${label}.`;
  if (known.length === 0) return `${opening} Aucune valeur connue.`;
  const [low, high] = [Math.min(...known), Math.max(...known)].map((value) => full(value, format));
  return `${opening} Les valeurs vont de ${low} à ${high}. Elles sont toutes dans le tableau.`;
}

function MapSource() {
  return (
    <p className="figure-source">
      Fond de carte&nbsp;: IGN Admin Express et INSEE, par france-geojson (Grégoire David), Licence
      Ouverte.
    </p>
  );
}
