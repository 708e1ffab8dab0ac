import { moment } from '@relance/sdk/french/dates.ts';
import { publications } from '@relance/sdk/french/labels.ts';
import type { SessionLineFragment } from '../../__generated__/graphql.ts';
import { sessionStatuses } from './labels.ts';

/** Sessions, each with the way to its file. */
export function Sessions({ sessions }: { sessions: readonly SessionLineFragment[] }) {
  if (sessions.length === 0) return <p>Aucune.</p>;
  return (
    <ul>
      {sessions.map(({ id, title, heldAt, place, status, publication }) => (
        <li key={id}>
          <a href={`/seances/${id}`}>{title}</a>, <time dateTime={heldAt}>{moment(heldAt)}</time>
          {place !== null && `, ${place}`}
          {status === 'CANCELLED' && ` (${sessionStatuses[status].toLowerCase()})`}{' '}
          {publication !== 'PUBLISHED' && (
            <span className="badge warn">{publications[publication]}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Sessions still to be held, in spite of a day that is over, and the others. */
export function parted(sessions: readonly SessionLineFragment[]) {
  return {
    next: sessions.filter(({ status }) => status === 'PLANNED').toReversed(),
    past: sessions.filter(({ status }) => status !== 'PLANNED'),
  };
}
