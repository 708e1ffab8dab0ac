import { Figure } from '../../../figures/Figure.tsx';
import type { Query } from '../../../server/query.ts';
import { Partial } from './Partial.tsx';
import type { SteeringFigure } from './figure.ts';
import { linksOf } from './links.ts';

interface DrawnProps {
  figure: SteeringFigure | null;
  query: Query;
  /** Of the page, for the link to the figure. */
  path: string;
  level?: 2 | 3;
}

/** A figure of totals on its page, with its file and what is missing from it. */
export function Drawn({ figure, query, path, level = 2 }: DrawnProps) {
  if (figure === null) return <Unanswered level={level} />;
  const { name, finding, chart, data, notes = [], freshness } = figure;
  return (
    <>
      <Figure
        {...{ id: name, finding, level, chart, data }}
        source={{ name: 'partenaires du plan de relance', at: freshness.asOf }}
        links={linksOf(name, query, path)}
      />
      {notes.map((note) => (
        <p key={note} className="soft">
          {note}
        </p>
      ))}
      <Partial freshness={freshness} />
    </>
  );
}

/** In the place of a part that nobody answered for. */
export function Unanswered({ level }: { level: 2 | 3 }) {
  const Heading = `h${level}` as const;
  return (
    <section className="notice">
      <Heading>Cette partie ne répond pas</Heading>
      <p>Le reste de la page est à jour. Réessayez dans quelques minutes.</p>
    </section>
  );
}
