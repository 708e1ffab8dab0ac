import type { FunderLevel } from './competences.ts';

/** How much of its works a local authority must pay itself, and since when: a rule is a row, never a constant. */
export interface CofinancingRule {
  /** Whose works it is about. */
  levels: readonly FunderLevel[];
  /** The most that others may pay of all public money, 0 to 1. */
  limit: number;
  validFrom: string;
  validTo: string | null;
  source: string;
  /** What lifts it, in French: nobody here can tell whether one applies. */
  exceptions: string;
  /** False while it was not checked against its text. */
  confirmed: boolean;
}

export const cofinancingRules: readonly CofinancingRule[] = [
  {
    levels: ['COMMUNE', 'EPCI', 'DEPARTMENT', 'REGION'],
    limit: 0.8,
    validFrom: '2010-12-18',
    validTo: null,
    source:
      'CGCT, art. L.1111-10, III : participation minimale du maître d’ouvrage de 20 % du total des financements publics.',
    exceptions:
      'Dérogations du préfet : rénovation urbaine, patrimoine protégé, catastrophe naturelle. 30 % à la charge du maître d’ouvrage pour une compétence à chef de file.',
    confirmed: false,
  },
];

/** When two grants to one beneficiary for one object are looked at together (rule of the Conférence). */
export interface DoubleFundingRule {
  /** Months between the first and the last grant. */
  months: number;
  validFrom: string;
  validTo: string | null;
  source: string;
}

export const doubleFundingRules: readonly DoubleFundingRule[] = [
  {
    months: 12,
    validFrom: '2020-06-15',
    validTo: null,
    source: 'Règle de la Conférence des Territoires',
  },
];
