/** From when on something that nobody did is late: a rule is a row, never a constant. */
export interface FollowUpRule {
  what: 'PAYMENT' | 'DECISION' | 'FIRST_REQUEST';
  /** Of the day that is counted from; the last day, too. */
  validFrom: string;
  validTo: string | null;
  days: number;
  source: string;
  /** False while the committee has not decided it. */
  confirmed: boolean;
}

export const followUpRules: readonly FollowUpRule[] = [
  {
    what: 'PAYMENT',
    validFrom: '2000-01-01',
    validTo: null,
    days: 60,
    source:
      'Règle de suivi de la Conférence, à confirmer en comité (30 novembre 2026) : payée 60 jours après la notification, ou après l’attribution quand la notification n’est pas connue. Le délai global de paiement de 30 jours (décret 2013-269) ne vise que la commande publique.',
    confirmed: false,
  },
  {
    what: 'DECISION',
    validFrom: '2000-01-01',
    validTo: null,
    days: 60,
    source:
      'Règle de suivi de la Conférence, à confirmer en comité (30 novembre 2026) : décidée 60 jours après la demande, par analogie avec le silence de deux mois qui vaut rejet d’une demande à caractère financier (CRPA L.231-4).',
    confirmed: false,
  },
  {
    what: 'FIRST_REQUEST',
    validFrom: '2000-01-01',
    validTo: null,
    days: 180,
    source:
      'Règle de suivi de la Conférence, à confirmer en comité (30 novembre 2026) : une aide ouverte depuis 180 jours sans aucune subvention ni demande est à revoir.',
    confirmed: false,
  },
];

/** The rules of one kind as SQL reads them: JSON rows. */
export function followUpRows(what: FollowUpRule['what']): string {
  return JSON.stringify(
    followUpRules
      .filter((rule) => rule.what === what)
      .map(({ validFrom, validTo, days }) => ({ valid_from: validFrom, valid_to: validTo, days })),
  );
}
