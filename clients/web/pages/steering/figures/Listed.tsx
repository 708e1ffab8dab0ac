import { moment } from '@relance/sdk/french/dates.ts';
import { count, counted } from '@relance/sdk/french/numbers.ts';
import type { ReactNode } from 'react';
import type { Query } from '../../../server/query.ts';
import { Unanswered } from './Drawn.tsx';
import type { Listing } from './figure.ts';
import { linksOf } from './links.ts';
import { ListTable } from './ListTable.tsx';
import { Partial } from './Partial.tsx';

interface ListedProps {
  listing: Listing | null;
  query: Query;
  path: string;
  level?: 2 | 3;
  /** What the list is about, by which rule. */
  children?: ReactNode;
  /** Where all of it is, page by page. */
  more?: string;
}

/** Records behind a number: a table, its file, and how current it is. */
export function Listed({ listing, query, path, level = 2, children, more }: ListedProps) {
  if (listing === null) return <Unanswered level={level} />;
  const { name, finding, columns, rows, total, freshness } = listing;
  const Heading = `h${level}` as const;
  const { csv, permalink } = linksOf(name, query, path);
  return (
    <section className="listing" id={name} aria-labelledby={`${name}-title`}>
      <Heading id={`${name}-title`}>{finding}</Heading>
      {children}
      <ListTable {...{ finding, columns, rows }} />
      <ul className="figure-links">
        {rows.length < total && (
          <li>
            {more === undefined ? (
              `${counted(rows.length, 'ligne')} sur ${count(total)}\u00A0: ${fileHolds(listing)}`
            ) : (
              <a href={more}>Voir les {count(total)} lignes</a>
            )}
          </li>
        )}
        <li>
          <a href={csv}>
            CSV<span className="unseen">{`\u00A0: ${finding}`}</span>
          </a>
        </li>
        <li>
          <a href={permalink}>
            Lien<span className="unseen">{`\u00A0: ${finding}`}</span>
          </a>
        </li>
      </ul>
      <p className="figure-source">
        Source{'\u00A0'}: partenaires du plan de relance, données du{' '}
        <time dateTime={freshness.asOf}>{moment(freshness.asOf)}</time>.
      </p>
      <Partial freshness={freshness} />
    </section>
  );
}

function fileHolds({ total, most = total }: Listing): string {
  return most < total ? `les ${count(most)} premières dans le fichier` : 'toutes dans le fichier';
}
