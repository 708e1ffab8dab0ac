import type { SteeringDeMinimisQuery } from '../../../__generated__/graphql.ts';

type Undertaking = NonNullable<SteeringDeMinimisQuery['undertaking']>;
/** What the graph tells of a firm's de minimis aid. */
export type DeMinimis = Undertaking['deMinimis'];
type Line = DeMinimis['lines'][number];

/** Reservations, as sentences. */
export const doubts: Readonly<Record<DeMinimis['doubts'][number], string>> = {
  KNOWN_BY_NAME: 'l’entreprise n’est reconnue que par son nom',
  DAY_UNKNOWN: 'le jour d’octroi n’est pas connu',
  REGIME_UNKNOWN: 'le régime n’est pas connu',
  YEAR_ALONE: 'seule l’année d’octroi est connue',
  REGIME_OF_AID: 'le régime est supposé, d’après le dispositif',
  LOAN_NOT_CONVERTED: 'le prêt compte pour tout son montant, faute d’équivalent-subvention',
  CEILING_UNCONFIRMED: 'le plafond n’a pas été vérifié dans son texte',
};

/** Why a line counts for nothing. */
export const leftOut: Readonly<Record<NonNullable<Line['leftOut']>, string>> = {
  NOT_GRANTED: 'pas attribuée',
  DUPLICATE: 'doublon',
  OTHER_FRAMEWORK: 'autre régime',
  NO_NUMBER: 'sans SIREN',
  NO_REGIME: 'sans régime',
  NO_DAY: 'sans date',
};

/** How far the figure can be relied on. */
export const confidences: Readonly<Record<DeMinimis['confidence'], string>> = {
  HIGH: 'Calcul sûr',
  MEDIUM: 'Calcul avec des suppositions',
  LOW: 'Calcul incertain\u00A0: des aides manquent peut-être',
};

/** Would one more grant go above a ceiling? */
export const verdicts: Readonly<Record<DeMinimis['wouldExceed']['verdict'], string>> = {
  NO: 'Non, ce montant tient sous tous les plafonds.',
  PERHAPS: 'Peut-être\u00A0: des aides incertaines sont à vérifier d’abord.',
  YES: 'Oui, ce montant dépasse un plafond.',
};

/** Why two firms count as one. */
export const grounds: Readonly<Record<Undertaking['links'][number]['ground'], string>> = {
  MAJORITY_OF_VOTES: 'majorité des droits de vote',
  APPOINTMENT: 'droit de nommer la direction',
  DOMINANT_INFLUENCE: 'influence dominante',
  AGREEMENT: 'accord entre actionnaires',
};
