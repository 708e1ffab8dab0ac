import { share, shortEuro } from '@relance/sdk/french/numbers.ts';
import type { ExecutionPartsFragment } from '../../../__generated__/graphql.ts';
import type { Query } from '../../../server/query.ts';
import type { Visit } from '../../../server/visit.ts';
import type { SteeringFigure } from '../figures/figure.ts';
import { keysOf } from '../figures/keys.ts';
import { datedView } from '../frame/dated.ts';
import { ExecutionByDimension } from './documents.ts';

/** By what execution is told apart, as addresses say it. */
export const dimensions = {
  financeur: { groupBy: 'FUNDER', head: 'Financeur', label: 'Financeur' },
  theme: { groupBy: 'THEME', head: 'Thème', label: 'Thème' },
  annee: { groupBy: 'YEAR', head: 'Année', label: 'Année' },
  proposition: { groupBy: 'PROPOSITION', head: 'Proposition', label: 'Proposition' },
} as const;

/** Which money: the three are never added up, since a subsidy may pay for works or for an action. */
export const natures = {
  actions: { part: 'actions', label: 'Actions', of: 'des actions' },
  investissements: { part: 'investments', label: 'Investissements', of: 'des investissements' },
  subventions: { part: 'subsidies', label: 'Subventions', of: 'des subventions' },
} as const;

/** What the address asks for. */
export function askedExecution(query: Query) {
  const by = query.choice('par', keysOf(dimensions)) ?? 'financeur';
  const nature = query.choice('nature', keysOf(natures)) ?? 'actions';
  return { by, nature };
}

/** Voted, committed and paid, of one kind of record by one dimension. */
export async function execution(visit: Visit, whole = false): Promise<SteeringFigure> {
  const { asOf } = datedView(visit);
  const { by, nature } = askedExecution(visit.query);
  const { groupBy, head } = dimensions[by];
  const { part, of } = natures[nature];
  const { execution: told } = await visit.ask(ExecutionByDimension, { asOf, groupBy });
  const { groups, total, freshness } = told;
  visit.noteSilent(freshness.silent);
  const { voted, paid } = total[part];
  const withMoney = groups.filter((group) => group[part].voted > 0 || group[part].paid > 0);
  const inOrder = by === 'annee' ? byYear(withMoney) : byVoted(withMoney, part);
  const shown = whole || by === 'annee' ? inOrder : inOrder.slice(0, 20);
  return {
    ...{ name: 'execution', chart: 'bars', freshness },
    finding:
      voted > 0
        ? `${share(paid / voted)} de l’argent ${of} est versé\u00A0: ${shortEuro(paid)} sur ${shortEuro(voted)} votés`
        : `Aucun argent voté pour ${nature === 'actions' ? 'les actions' : `les ${nature}`}`,
    data: {
      head,
      columns: [
        { key: 'voted', label: nature === 'subventions' ? 'Attribué' : 'Voté', format: 'euro' },
        ...(nature === 'subventions'
          ? []
          : [{ key: 'committed', label: 'Engagé', format: 'euro' as const }]),
        { key: 'paid', label: 'Versé', format: 'euro' },
      ],
      rows: shown.map((group) => ({
        label: nameOf(group, by),
        values: { ...amountsOf(group[part]) },
      })),
    },
  };
}

function amountsOf({ voted, committed, paid }: ExecutionPartsFragment['actions']) {
  return { voted, committed, paid };
}

function nameOf({ key }: ExecutionPartsFragment, by: keyof typeof dimensions): string {
  if (key?.code == null) return 'Non précisé';
  if (by === 'proposition') return `${key.code}. ${key.label ?? ''}`;
  return key.label ?? key.code;
}

function byYear(groups: readonly ExecutionPartsFragment[]): ExecutionPartsFragment[] {
  return [...groups].sort((one, other) =>
    (one.key?.code ?? '9999').localeCompare(other.key?.code ?? '9999'),
  );
}

function byVoted(
  groups: readonly ExecutionPartsFragment[],
  part: 'actions' | 'investments' | 'subsidies',
): ExecutionPartsFragment[] {
  return [...groups].sort((one, other) => other[part].voted - one[part].voted);
}
