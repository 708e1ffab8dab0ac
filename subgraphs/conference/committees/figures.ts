import { ActionStatus } from '@relance/schema/enums/recoveryAction.ts';

/** A number that a committee cites; amounts in euros. */
export interface Figure {
  code: string;
  label: string;
  unit: string;
  value: number;
}

export interface Figures {
  /** Of all records. */
  plan: Figure[];
  /** Of the records that serve each proposition, in order. */
  propositions: { number: number; figures: Figure[] }[];
}

type Measure = readonly [code: string, label: string, unit: string, column: string];

const statusLabels: Record<ActionStatus, string> = {
  [ActionStatus.NOT_STARTED]: 'Actions à lancer',
  [ActionStatus.IN_PROGRESS]: 'Actions en cours',
  [ActionStatus.BLOCKED]: 'Actions bloquées',
  [ActionStatus.COMPLETED]: 'Actions achevées',
  [ActionStatus.ABANDONED]: 'Actions abandonnées',
};

/** What is frozen, in order: code, label, unit, and the column of the totals that it is read from. */
const measures = {
  openAids: [
    ['openAids.count', 'Aides ouvertes', 'aides', 'total'],
    ['openAids.budget', 'Budget des aides ouvertes', '€', 'budget'],
  ],
  subsidies: [
    ['subsidies.count', 'Subventions', 'subventions', 'total'],
    ['subsidies.amount', 'Subventions : montant attribué', '€', 'amount'],
    ['subsidies.paid', 'Subventions : montant versé', '€', 'paid_amount'],
  ],
  investments: [
    ['investments.count', 'Investissements', 'investissements', 'total'],
    ['investments.authorised', 'Investissements : autorisé', '€', 'authorised'],
    ['investments.committed', 'Investissements : engagé', '€', 'committed'],
    ['investments.paid', 'Investissements : mandaté', '€', 'paid'],
  ],
  actions: [
    ['actions.count', 'Actions de relance', 'actions', 'total'],
    ...Object.values(ActionStatus).map((status): Measure => [
      `actions.${status}`,
      statusLabels[status],
      'actions',
      status,
    ]),
    ['actions.budget', 'Actions : budget voté', '€', 'budget'],
    ['actions.committed', 'Actions : engagé', '€', 'committed'],
    ['actions.paid', 'Actions : mandaté', '€', 'paid'],
  ],
} satisfies Record<string, readonly Measure[]>;

/** The figures of one kind of record from its totals; what there is none of counts as 0. */
export function figuresOf(kind: keyof typeof measures, totals: Record<string, number>): Figure[] {
  return measures[kind].map(([code = '', label = '', unit = '', column = '']) => {
    const value = totals[column] ?? 0;
    return { code, label, unit, value: unit === '€' ? value / 100 : value };
  });
}
