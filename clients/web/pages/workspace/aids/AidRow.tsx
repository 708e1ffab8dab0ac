import { briefDate, moment } from '@relance/sdk/french/dates.ts';
import { publications } from '@relance/sdk/french/labels.ts';
import type { OwnAidFragment } from '../../../__generated__/graphql.ts';
import { AidStatusBadge } from '../../../parts/AidItem.tsx';
import type { Workspace } from '../workspace.ts';
import { staleness } from './staleness.ts';

export interface AidRowProps {
  /** Level of its heading. */
  level?: 2 | 3;
  aid: OwnAidFragment;
  workspace: Workspace;
  today: string;
}

const tones = { DRAFT: 'warn', SHARED: '', PUBLISHED: 'good' } as const;

/** One sheet in a list: who sees it, whether it is current. */
export function AidRow({ aid, workspace, today, level = 2 }: AidRowProps) {
  const Heading = `h${level}` as const;
  const { id, title, publication, status, closesOn, updatedAt, demo } = aid;
  const stale = staleness(aid, today);
  return (
    <article>
      <Heading>
        <a href={workspace.to(`/espace/aides/${id}`)}>{title}</a>
      </Heading>
      <ul className="facts">
        <li>
          <span className={`badge ${tones[publication]}`}>{publications[publication]}</span>
        </li>
        <li>
          <AidStatusBadge status={status} />
        </li>
        {closesOn !== null && <li>Clôture le {briefDate(closesOn)}</li>}
        <li>
          Modifiée le <time dateTime={updatedAt}>{moment(updatedAt)}</time>
        </li>
        {demo && <li>Exemple de démonstration</li>}
      </ul>
      {stale !== undefined && (
        <p>
          <span className="badge warn">À confirmer</span> {stale}
        </p>
      )}
    </article>
  );
}
