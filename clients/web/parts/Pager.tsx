import type { Query } from '../server/query.ts';

export interface PagerProps {
  path: string;
  query: Query;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** To the next page of a list, and back to the first. */
export function Pager({ path, query, pageInfo: { hasNextPage, endCursor } }: PagerProps) {
  const isFirst = query.text('apres', 2_000) === undefined;
  if (isFirst && !hasNextPage) return null;
  return (
    <nav aria-label="Pages de la liste">
      <ul className="pager">
        {!isFirst && (
          <li>
            <a href={query.with(path, { apres: undefined })}>Revenir au début</a>
          </li>
        )}
        {hasNextPage && endCursor !== null && (
          <li>
            <a className="button second" rel="next" href={query.with(path, { apres: endCursor })}>
              Page suivante
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
