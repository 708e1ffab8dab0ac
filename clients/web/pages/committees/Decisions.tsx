import { date, daysUntil } from '@relance/sdk/french/dates.ts';
import { owners } from '@relance/sdk/french/labels.ts';
import { counted } from '@relance/sdk/french/numbers.ts';
import type { DecisionPartsFragment } from '../../__generated__/graphql.ts';
import { decisionStates } from './labels.ts';

interface DecisionsProps {
  decisions: readonly DecisionPartsFragment[];
  today: string;
  /** Where they stand beside other sessions’. */
  withSession?: boolean;
}

/** What was decided, who does it, by when, and by how much it is late. */
export function Decisions({ decisions, today, withSession = false }: DecisionsProps) {
  if (decisions.length === 0) return <p>Aucune décision.</p>;
  return (
    <ul className="list">
      {decisions.map((decision) => {
        const { id, title, text, dueOn, doneOn, state, isLate, session } = decision;
        return (
          <li key={id} id={`decision-${id}`}>
            <h3>{title}</h3>
            <p>{text}</p>
            <ul className="facts">
              <li>
                <span className={`badge ${isLate ? 'bad' : state === 'DONE' ? 'good' : ''}`}>
                  {decisionStates[state]}
                </span>
              </li>
              <li>Par {bearerOf(decision)}</li>
              {dueOn !== null && (
                <li>
                  Échéance{'\u00A0'}: <time dateTime={dueOn}>{date(dueOn)}</time>
                </li>
              )}
              {isLate && dueOn !== null && (
                <li>En retard de {counted(daysUntil(today, dueOn), 'jour')}</li>
              )}
              {doneOn !== null && (
                <li>
                  Faite le <time dateTime={doneOn}>{date(doneOn)}</time>
                </li>
              )}
              {withSession && session && (
                <li>
                  <a href={`/seances/${session.id}`}>{session.title}</a>
                </li>
              )}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}

function bearerOf({ assignee, assigneeOrganization }: DecisionPartsFragment): string {
  if (assigneeOrganization) return assigneeOrganization.name ?? assigneeOrganization.siren;
  return assignee === null ? 'personne en particulier' : owners[assignee];
}
