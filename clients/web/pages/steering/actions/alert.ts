import { briefDate } from '@relance/sdk/french/dates.ts';
import type { SteeringActionListQuery } from '../../../__generated__/graphql.ts';

type Action = SteeringActionListQuery['recoveryActions']['nodes'][number];

/** Why somebody has to look at an action; none while it goes as planned. */
export function alertsOf(action: Pick<Action, 'status' | 'endsOn' | 'milestones'>, on: string) {
  const { status, endsOn } = action;
  if (status === 'COMPLETED' || status === 'ABANDONED') return [];
  const open = (action.milestones ?? []).filter(({ reachedOn }) => reachedOn === null);
  const overdue = open.filter(({ dueOn }) => dueOn < on);
  const obstacle = open.find((step) => step.obstacle !== null)?.obstacle;
  return [
    ...(status === 'BLOCKED' ? [obstacle ? `Bloquée\u00A0: ${obstacle}` : 'Bloquée'] : []),
    ...(endsOn !== null && endsOn < on ? [`Fin prévue dépassée\u00A0: ${briefDate(endsOn)}`] : []),
    ...(overdue.length > 0
      ? [`Jalon en retard\u00A0: ${overdue.map(({ title }) => title).join(', ')}`]
      : []),
  ];
}

/** The next step that is not reached; undefined where there is none. */
export function nextStep({ milestones }: Pick<Action, 'milestones'>, on: string) {
  return (milestones ?? []).find(({ reachedOn, dueOn }) => reachedOn === null && dueOn >= on);
}
