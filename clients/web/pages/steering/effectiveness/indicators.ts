import { briefDate } from '@relance/sdk/french/dates.ts';
import { counted, number } from '@relance/sdk/french/numbers.ts';
import type { SteeringIndicatorsQuery } from '../../../__generated__/graphql.ts';
import type { Visit } from '../../../server/visit.ts';
import type { Listing } from '../figures/figure.ts';
import { datedView } from '../frame/dated.ts';
import { Indicators } from './documents.ts';

type Action = SteeringIndicatorsQuery['recoveryActions']['nodes'][number];
type Progress = Action['indicatorProgress'][number];

const trends: Readonly<Record<NonNullable<Progress['trend']>, string>> = {
  UP: 'en hausse',
  DOWN: 'en baisse',
  FLAT: 'stable',
};

/** Indicators of the actions against their targets, those behind first. */
export async function indicators(visit: Visit, whole = false): Promise<Listing> {
  const { asOf } = datedView(visit);
  const { recoveryActions } = await visit.ask(Indicators, { asOf });
  const { nodes, freshness } = recoveryActions;
  visit.noteSilent(freshness.silent);
  const all = nodes
    .flatMap(({ title, indicatorProgress }) =>
      (indicatorProgress ?? []).map((progress) => ({ title, progress })),
    )
    .sort((one, other) => rank(one.progress) - rank(other.progress));
  const behind = all.filter(({ progress }) => progress.isOnTrack === false).length;
  const shown = whole ? all : all.slice(0, 15);
  return {
    ...{ name: 'indicateurs', total: all.length, freshness },
    finding: `${counted(behind, 'indicateur')} en retard sur ${all.length}`,
    columns: [
      { label: 'Indicateur', type: 'text' },
      { label: 'Action', type: 'text' },
      { label: 'Dernière valeur', type: 'text' },
      { label: 'Cible', type: 'text' },
      { label: 'Avancement', type: 'share' },
      { label: 'Attendu à cette date', type: 'share' },
      { label: 'État', type: 'text' },
    ],
    rows: shown.map(({ title, progress }) => ({
      cells: [
        ...[progress.label, title],
        ...[valueOf(progress.last, progress.unit), valueOf(progress.target, progress.unit)],
        ...[progress.progress, progress.expected, stateOf(progress)],
      ],
    })),
  };
}

function rank({ isOnTrack }: Progress): number {
  if (isOnTrack === null) return 2;
  return isOnTrack ? 1 : 0;
}

function stateOf({ isOnTrack, trend, target }: Progress): string {
  const direction = trend === null ? '' : `, ${trends[trend]}`;
  if (target === null) return `sans cible${direction}`;
  if (isOnTrack === null) return `à dire${direction}`;
  return `${isOnTrack ? 'dans les temps' : 'en retard'}${direction}`;
}

function valueOf(value: { date: string; value: number } | null, unit: string): string | null {
  return value === null ? null : `${number(value.value)}\u00A0${unit} (${briefDate(value.date)})`;
}
