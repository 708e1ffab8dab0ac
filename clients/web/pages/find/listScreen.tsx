import { counted } from '@relance/sdk/french/numbers.ts';
import type { Screen } from '../../server/screen.ts';
import type { Visit } from '../../server/visit.ts';
import { finderAddress } from './address.ts';
import { JudgedList } from './JudgedList.tsx';
import type { JudgedAid } from './lists.ts';

const names = {
  probables: 'Vous y avez probablement droit',
  'a-verifier': 'À vérifier',
  exclues: 'Pas pour vous',
} as const;

const pageSize = 25;

/** One of the three lists, whole, page by page. */
export function listScreen(
  visit: Visit,
  list: keyof typeof names,
  judged: readonly JudgedAid[],
): Screen {
  const { query, today } = visit;
  const pages = Math.max(1, Math.ceil(judged.length / pageSize));
  const page = query.whole('page', [1, pages]) ?? 1;
  const to = (other: number) =>
    finderAddress(query, { etape: 'resultat', liste: list, page: String(other) });
  return {
    title: names[list],
    section: 'trouver',
    unlisted: true,
    body: (
      <>
        <h1 tabIndex={-1} autoFocus>
          {names[list]} ({judged.length})
        </h1>
        <p>
          <a href={finderAddress(query, { etape: 'resultat' })}>Revenir au résultat</a>
        </p>
        {pages > 1 && (
          <p className="soft">
            Page {page} sur {pages}, {counted(judged.length, 'aide')}
          </p>
        )}
        <JudgedList
          judged={judged.slice((page - 1) * pageSize, page * pageSize)}
          today={today}
          brief={list === 'exclues'}
          level={2}
        />
        <nav aria-label="Pages de la liste">
          <ul className="pager">
            {page > 1 && (
              <li>
                <a rel="prev" href={to(page - 1)}>
                  Page précédente
                </a>
              </li>
            )}
            {page < pages && (
              <li>
                <a className="button second" rel="next" href={to(page + 1)}>
                  Page suivante
                </a>
              </li>
            )}
          </ul>
        </nav>
      </>
    ),
  };
}
