import type { ImportRunState } from '../../../__generated__/graphql.ts';

/** How far an import has come, as agents read it. */
export const runStates: Readonly<Record<ImportRunState, string>> = {
  RUNNING: 'En cours',
  DONE: 'Importé',
  CHECKED: 'Contrôlé, rien n’est publié',
  FAILED: 'Refusé',
  INTERRUPTED: 'Interrompu',
  UNDONE: 'Annulé',
};

/** The colour of a state. */
export const runTones: Readonly<Record<ImportRunState, '' | 'good' | 'warn' | 'bad'>> = {
  RUNNING: 'warn',
  DONE: 'good',
  CHECKED: '',
  FAILED: 'bad',
  INTERRUPTED: 'bad',
  UNDONE: 'warn',
};

const formats: Readonly<Record<string, string>> = {
  'scdl-subsidies': 'Subventions, standard SCDL',
  'fonds-vert': 'Fonds vert, liste de l’État',
  'detr-2019': 'DETR, DSIL et DSID, liste de l’État',
  decp: 'Marchés publics (DECP)',
  'france-services': 'Points France Services',
  'budget-participatif': 'Lauréats d’un budget participatif',
  'aides-departement': 'Guide des aides d’un département',
  'aides-region': 'Guide des aides d’une région',
  'aides-territoires': 'Tableau d’Aides-territoires',
  'aides-culture': 'Appels du ministère de la Culture',
  'aides-ademe': 'Aides de l’ADEME',
  'programme-tee': 'Programme de la transition écologique des entreprises',
  datatourisme: 'Offres DATAtourisme',
  barometre: 'Baromètre des résultats de l’action publique',
  pilote: 'Indicateurs PILOTE',
};

/** What a format is called; its own name where there is no other. */
export function formatLabel(name: string | null): string {
  return name === null ? 'Format non reconnu' : (formats[name] ?? name);
}

const failures: Readonly<Record<string, string>> = {
  BAD_CSV:
    'Le fichier CSV est mal formé\u00A0: un guillemet reste ouvert, ou il manque une ligne d’en-tête. Enregistrez-le de nouveau en CSV.',
  BAD_DOCUMENT: 'Le document (JSON, XML ou YAML) est mal formé. Exportez-le de nouveau.',
  BAD_READING:
    'La façon de lire le fichier n’est pas valable\u00A0: elle ne va pas avec ce genre de fichier, ou nomme deux fois la même chose.',
  BAD_WORKBOOK: 'Le classeur ne peut pas être lu. Enregistrez-le de nouveau en XLSX, ODS ou CSV.',
  EMPTY_FILE: 'Le fichier est vide, ou n’a qu’une ligne d’en-tête.',
  FILE_NOT_KEPT:
    'Nous ne gardons plus ce fichier\u00A0: un fichier contrôlé est gardé un jour, et jusqu’à ce qu’il soit publié. Choisissez-le de nouveau.',
  LARGE_WITHDRAWAL:
    'Ce fichier retirerait plus de la moitié de la série publiée\u00A0: il est peut-être incomplet. S’il est complet, cochez la confirmation et recommencez.',
  NOT_TEXT: 'Ce fichier n’est pas un texte ni un classeur que nous savons lire.',
  OTHER_CHECK:
    'Ce fichier n’est pas celui qui a été contrôlé, ou il est lu autrement. Contrôlez-le de nouveau.',
  NOT_KEPT:
    'Ce fichier est trop grand pour être gardé entre deux étapes. Contrôlez-le, ou publiez-le, directement.',
  TOO_LARGE: 'Le fichier est trop grand. Découpez-le, puis importez les parties.',
  UNKNOWN_DELIMITER: 'Ce séparateur n’est pas de ceux que nous lisons.',
  UNKNOWN_ENCODING: 'Cet encodage n’est pas de ceux que nous lisons.',
  UNKNOWN_FIELD: 'Un champ choisi n’existe pas dans ce format.',
  UNKNOWN_HEADER: 'Une colonne choisie n’est pas dans le fichier.',
  UNKNOWN_LINE: 'Aucune ligne du fichier ne commence à la ligne de titres choisie.',
  UNKNOWN_SHEET: 'La feuille choisie n’est pas dans le classeur.',
  UNKNOWN_FORMAT:
    'Les colonnes ne correspondent à aucun format connu. Vérifiez les noms des colonnes dans la première ligne, ou choisissez le format.',
  DISK_FULL: 'La place manque chez nous\u00A0: rien n’a été enregistré. Prévenez l’administration.',
  DATABASE_GONE: 'La base de données ne répond pas\u00A0: rien n’a été enregistré. Réessayez.',
  INTERRUPTED: 'L’import a été interrompu\u00A0: rien n’a été enregistré. Renvoyez le fichier.',
  OWNER_UNAVAILABLE:
    'Le serveur du partenaire ne répond pas. Le fichier est pris en entier ou pas du tout\u00A0: renvoyez-le plus tard.',
  BAD_PARAMETER:
    'Un réglage de l’import n’est pas valable. Vérifiez la série et le nom du fichier.',
};

/** Why nothing of a file was written, in French; undefined where we have no words for it. */
export function failureText(code: string): string | undefined {
  return failures[code];
}

const repairs: Readonly<Record<string, string>> = {
  DECIMAL_COMMA: 'virgule décimale',
  GROUPED_DIGITS: 'espaces entre les milliers',
  CURRENCY: 'signe € ou EUR retiré',
  LEADING_ZEROS: 'zéros de tête remis',
  PUNCTUATED_IDENTIFIER: 'identifiant écrit avec des espaces ou des signes',
  SIREN_FOR_SIRET: 'SIREN à la place du SIRET',
  SIRET_FOR_SIREN: 'SIRET à la place du SIREN',
  FRENCH_DATE: 'date à la française',
  COMPACT_DATE: 'date sans tirets',
  YEAR_ONLY: 'année seule',
  MONTH_ONLY: 'mois seul',
  INSTANT: 'date avec heure, ou numéro de jour d’un tableur',
  PERIOD_SIGN: 'signe entre deux dates',
  PERCENTAGE: 'pourcentage',
  MARKUP: 'balises HTML retirées',
  MOJIBAKE: 'accents abîmés réparés',
  STRAY_SPACES: 'espaces en trop',
  REASSEMBLED: 'cellule coupée par un séparateur, recollée',
};

const flags: Readonly<Record<string, string>> = {
  WEAK_IDENTIFIER: 'identifiant faux, laissé de côté',
  PROSE_AMOUNT: 'montant écrit en toutes lettres',
  PROSE_DATE: 'date écrite en toutes lettres',
  UNMAPPED_WORD: 'mot inconnu de notre vocabulaire',
  NOT_KEPT: 'information sans place dans la fiche',
  ASSUMED: 'valeur habituelle supposée',
  OUTSIDE_STANDARD: 'valeur juste, mais hors du standard',
  DOUBTFUL_VALUE: 'valeur douteuse',
};

/** What was put right, or could not be kept, by its code. */
export function noteLabel(code: string): string {
  return repairs[code] ?? flags[code] ?? code;
}
