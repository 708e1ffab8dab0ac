/** A line that was refused, as far as one needs to say why. */
export interface RefusedLine {
  code: string | null;
  column: string | null;
  reason: string | null;
}

const problems: Readonly<Record<string, { title: string; told: (value: string) => string }>> = {
  AMBIGUOUS_AMOUNT: {
    title: 'Montant ambigu',
    told: (value) => `${value} peut vouloir dire deux montants\u00A0: milliers ou décimales\u00A0?`,
  },
  BAD_AMOUNT: {
    title: 'Montant illisible',
    told: (value) => `${value} n’est pas un montant en euros, nul ou positif.`,
  },
  BAD_COORDINATE: {
    title: 'Coordonnée fausse',
    told: (value) => `${value} n’est pas une latitude ou une longitude.`,
  },
  BAD_DATE: {
    title: 'Date impossible',
    told: (value) => `${value} n’est pas une date du calendrier.`,
  },
  BAD_ENCODING: {
    title: 'Accents abîmés',
    told: (value) => `${value} contient des caractères perdus\u00A0: ressaisissez le texte.`,
  },
  BAD_IDENTIFIER: {
    title: 'Identifiant faux',
    told: (value) =>
      `la clé de ${value} est fausse\u00A0: on attend un SIRET (14 chiffres), un SIREN (9 chiffres) ou un RNA (W et 9 caractères).`,
  },
  BAD_SHARE: {
    title: 'Pourcentage faux',
    told: (value) => `${value} n’est pas une part entre 0 et 1, ou entre 0 et 100\u00A0%.`,
  },
  BAD_VALUE: {
    title: 'Valeur inconnue',
    told: (value) => `${value} n’est pas une valeur de cette colonne.`,
  },
  DESTROYED_IDENTIFIER: {
    title: 'Identifiant arrondi par un tableur',
    told: (value) =>
      `${value} a perdu ses derniers chiffres\u00A0: reprenez le numéro dans votre logiciel.`,
  },
  MISSING_AMOUNT: {
    title: 'Montant absent',
    told: () => 'il manque le montant, ou une estimation de l’aide en nature.',
  },
  MISSING_BENEFICIARY: {
    title: 'Bénéficiaire absent',
    told: () =>
      'il n’y a ni nom ni numéro. C’est souvent la ligne du total\u00A0: alors, écartez-la.',
  },
  MISSING_CELL: { title: 'Cellule vide', told: () => 'cette colonne ne peut pas rester vide.' },
  TOO_LONG: { title: 'Texte trop long', told: () => 'le texte est trop long pour cette colonne.' },
  UNKNOWN_TERRITORY: {
    title: 'Territoire inconnu',
    told: (value) => `${value} n’est pas une commune ou une intercommunalité connue.`,
  },
  WRONG_CELL_COUNT: {
    title: 'Colonnes décalées',
    told: () =>
      'la ligne n’a pas le même nombre de cellules que l’en-tête. Un séparateur est sans doute dans un texte sans guillemets.',
  },
};

/** The title of a kind of problem, by its code. */
export function problemTitle(code: string): string {
  return problems[code]?.title ?? code;
}

/** What is wrong with a line, in French; the importer's own words where we have none. */
export function problemText({ code, reason }: RefusedLine, value: string | undefined): string {
  const shown = value === undefined || value === '' ? 'la cellule vide' : `«\u00A0${value}\u00A0»`;
  return problems[code ?? '']?.told(shown) ?? reason ?? 'cette ligne ne peut pas être lue.';
}
