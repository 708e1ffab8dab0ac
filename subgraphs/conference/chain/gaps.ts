import { registerEnumType } from 'type-graphql';
import type { ChainRow, GapName, StepName } from './chain.sql.ts';

export enum ChainStepName {
  ACTIONS = 'ACTIONS',
  INDICATORS = 'INDICATORS',
  AIDS = 'AIDS',
  SUBSIDIES = 'SUBSIDIES',
  PAYMENTS = 'PAYMENTS',
  INVESTMENTS = 'INVESTMENTS',
}

registerEnumType(ChainStepName, {
  name: 'ChainStepName',
  description: 'A step from a proposition to the money (maillon).',
  valuesConfig: {
    ACTIONS: { description: 'Actions that carry it out; they name it (actions).' },
    INDICATORS: { description: 'What these actions are measured by (indicateurs).' },
    AIDS: { description: 'Aids that serve it; they name it (aides).' },
    SUBSIDIES: { description: 'Subsidies granted under these aids; they name them (subventions).' },
    PAYMENTS: { description: 'Those of these subsidies of which something was paid (versements).' },
    INVESTMENTS: {
      description:
        'Works of the lead or a partner of an action, on a theme of both; they name no proposition (investissements).',
    },
  },
});

export interface Gap {
  step: ChainStepName;
  recordId: string | null;
  explanation: string;
}

const { ACTIONS, INDICATORS, AIDS, SUBSIDIES, PAYMENTS, INVESTMENTS } = ChainStepName;

const quoted = (title: string | null) => `« ${title ?? 'sans titre'} »`;

/** Where something is missing, and how that is said. */
const gaps: Record<GapName, { step: ChainStepName; say: (row: ChainRow) => string }> = {
  ACTION_WITHOUT_BUDGET: {
    step: ACTIONS,
    say: ({ title }) => `L’action ${quoted(title)} n’a pas de budget voté.`,
  },
  ACTION_WITHOUT_INDICATOR: {
    step: INDICATORS,
    say: ({ title }) => `L’action ${quoted(title)} n’a aucun indicateur.`,
  },
  ACTION_WITHOUT_AID: {
    step: AIDS,
    say: ({ title }) =>
      `L’action ${quoted(title)} n’est soutenue par aucune aide de son pilote ou d’un partenaire.`,
  },
  INDICATOR_WITHOUT_VALUE: {
    step: INDICATORS,
    say: ({ title }) => `L’indicateur ${quoted(title)} n’a encore aucune valeur.`,
  },
  INDICATOR_WITHOUT_TARGET: {
    step: INDICATORS,
    say: ({ title }) => `L’indicateur ${quoted(title)} n’a pas de cible.`,
  },
  AID_WITHOUT_SUBSIDY: {
    step: SUBSIDIES,
    say: ({ title }) => `L’aide ${quoted(title)} n’a donné lieu à aucune subvention.`,
  },
  SUBSIDY_WITHOUT_PAYMENT: {
    step: PAYMENTS,
    say: ({ title, count }) =>
      count === 1
        ? `Une subvention attribuée au titre de l’aide ${quoted(title)} n’a aucun versement connu.`
        : `${count} subventions attribuées au titre de l’aide ${quoted(title)} n’ont aucun versement connu.`,
  },
  // The State's lists of its grants tell what works cost, and no commitment of their owner.
  WORKS_WITHOUT_AUTHORISATION: {
    step: INVESTMENTS,
    say: ({ count }) =>
      count === 1
        ? 'Une opération est sans autorisation de programme connue : son coût n’est pas dans le montant voté.'
        : `${count} opérations sont sans autorisation de programme connue : leur coût n’est pas dans le montant voté.`,
  },
};

const emptySteps: Partial<Record<StepName, string>> = {
  [ACTIONS]: 'Aucune action ne met en œuvre cette proposition.',
  [AIDS]: 'Aucune aide ne sert cette proposition.',
  [INVESTMENTS]:
    'Aucun investissement ne peut être rapproché de cette proposition : les opérations ne nomment pas de proposition, et aucune n’a le maître d’ouvrage et le thème d’une action.',
};

/** What is missing in a chain, in the order of its steps. */
export function gapsOf(rows: readonly ChainRow[]): Gap[] {
  const told = rows.flatMap((row) => {
    if (row.gap === null) return [];
    const { step, say } = gaps[row.gap];
    return [{ step, recordId: row.recordId, explanation: say(row) }];
  });
  return Object.values(ChainStepName).flatMap((step) => {
    const isThere = rows.some((row) => row.step === step && row.count > 0);
    const empty = isThere ? undefined : emptySteps[step];
    return [
      ...(empty ? [{ step, recordId: null, explanation: empty }] : []),
      ...told.filter((gap) => gap.step === step),
    ];
  });
}
