import { moment } from '@relance/sdk/french/dates.ts';
import type { ReactNode } from 'react';

/** What every figure says about itself. */
export interface FrameProps {
  /** Unique on its page; the ids of the parts are made of it. */
  id: string;
  /** The heading, which states the finding: « 62 % du fonds est engagé ». */
  finding: string;
  level: 2 | 3 | 4 | 5 | 6;
  source: Source;
  links?: Links;
  /** Partners whose values are missing from this figure. */
  missing?: readonly Missing[];
  tableOpen?: boolean;
}

/** Who the values are of, and as of when. */
export interface Source {
  name: string;
  /** An instant, `2026-11-30T10:40:00Z`. */
  at: string;
}

/** The ways out of a figure. */
export interface Links {
  csv?: string;
  xlsx?: string;
  permalink?: string;
}

/** A partner who is not heard. */
export interface Missing {
  name: string;
  since?: string | null;
}

interface FrameParts {
  children: ReactNode;
  /** None where the drawing is a table itself. */
  table?: ReactNode;
  note?: ReactNode;
}

/** The frame of a figure: heading, drawing, table, ways out, source. */
export function Frame({ children, table, note, ...props }: FrameProps & FrameParts) {
  const { id, finding, level, source, links = {}, missing = [], tableOpen = false } = props;
  const Heading = `h${level}` as const;
  return (
    <figure className="figure" id={id} aria-labelledby={`${id}-finding`}>
      <figcaption>
        <Heading id={`${id}-finding`}>{finding}</Heading>
      </figcaption>
      {missing.length > 0 && <MissingNote missing={missing} />}
      {children}
      {table !== undefined && (
        <details className="data" open={tableOpen}>
          <summary>
            Tableau
            <ForListeners>{finding}</ForListeners>
          </summary>
          <Scroll label={`Tableau\u00A0: ${finding}`}>{table}</Scroll>
        </details>
      )}
      <WaysOut links={links} finding={finding} />
      <p className="figure-source">
        Source&nbsp;: {source.name}, données du{' '}
        <time dateTime={source.at}>{moment(source.at)}</time>.
      </p>
      {note}
    </figure>
  );
}

/** A table that may be wider than the page: it scrolls, by keyboard too. */
export function Scroll({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="figure-scroll" role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}

function MissingNote({ missing }: { missing: readonly Missing[] }) {
  return (
    <ul className="figure-missing">
      {missing.map(({ name, since }) => (
        <li key={name}>
          Hors {name}&nbsp;: données indisponibles
          {since != null && (
            <>
              {' depuis le '}
              <time dateTime={since}>{moment(since)}</time>
            </>
          )}
          .
        </li>
      ))}
    </ul>
  );
}

function WaysOut({ links, finding }: { links: Links; finding: string }) {
  const all = [
    { label: 'CSV', href: links.csv },
    { label: 'XLSX', href: links.xlsx },
    { label: 'Lien', href: links.permalink },
  ].filter((each) => each.href !== undefined);
  if (all.length === 0) return null;
  return (
    <ul className="figure-links">
      {all.map(({ label, href }) => (
        <li key={label}>
          <a href={href}>
            {label}
            <ForListeners>{finding}</ForListeners>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** « CSV » ten times on a page tells those who hear it nothing. */
function ForListeners({ children }: { children: string }) {
  return <span className="figure-hidden">&nbsp;: {children}</span>;
}
