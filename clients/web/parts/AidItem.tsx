import { briefDate, distance } from '@relance/sdk/french/dates.ts';
import { aidStatuses, audiences, instruments, owners } from '@relance/sdk/french/labels.ts';
import { euro, share } from '@relance/sdk/french/numbers.ts';
import type { ReactNode } from 'react';
import type { AidCardFragment } from '../__generated__/graphql.ts';

const tones = { OPEN: 'good', PLANNED: 'warn', SUSPENDED: 'warn', CLOSED: 'bad' } as const;

/** Whether an aid takes applications, in a word and a colour. */
export function AidStatusBadge({ status }: Pick<AidCardFragment, 'status'>) {
  return <span className={`badge ${tones[status]}`}>{aidStatuses[status]}</span>;
}

export interface AidItemProps {
  aid: AidCardFragment;
  today: string;
  /** Level of its heading. */
  level?: 2 | 3 | 4;
  /** What the page has to say of it beside, such as why it is open to somebody. */
  children?: ReactNode;
}

/** One aid in a list: what it is, for whom, how much, until when, from whom. */
export function AidItem({ aid, today, level = 2, children }: AidItemProps) {
  const Heading = `h${level}` as const;
  const { id, title, summary, status, instrument, closesOn, opensOn, funder, owner } = aid;
  return (
    <article>
      <Heading>
        <a href={`/aides/${id}`}>{title}</a>
      </Heading>
      <p>{summary}</p>
      <ul className="facts">
        <li>
          <AidStatusBadge status={status} />
        </li>
        <li>{instruments[instrument]}</li>
        <li>{amountOf(aid)}</li>
        {status === 'OPEN' && closesOn && (
          <li>
            Jusqu’au <time dateTime={closesOn}>{briefDate(closesOn)}</time> (
            {distance(closesOn, today)})
          </li>
        )}
        {status === 'PLANNED' && opensOn && (
          <li>
            À partir du <time dateTime={opensOn}>{briefDate(opensOn)}</time>
          </li>
        )}
        <li>{funder.name ?? owners[owner]}</li>
      </ul>
      <p className="soft">
        <span className="unseen">Pour{'\u00A0'}: </span>
        {aid.audiences.map((each) => audiences[each]).join(', ')}
      </p>
      {children}
    </article>
  );
}

/** `jusqu’à 12 000 €, 40 % des dépenses` */
export function amountOf({ ceiling, rate }: Pick<AidCardFragment, 'ceiling' | 'rate'>): string {
  const parts = [
    ...(ceiling === null ? [] : [`jusqu’à ${euro(ceiling)}`]),
    ...(rate === null ? [] : [`${share(rate)} des dépenses`]),
  ];
  return parts.length === 0 ? 'Montant selon le dossier' : capital(parts.join(', '));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
