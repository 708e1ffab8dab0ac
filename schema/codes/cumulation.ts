import { stateAidRegimes } from './stateAid.ts';

/** What the law says of two aids to one beneficiary for the same costs, by their State-aid regimes. */
export interface CumulationRule {
  code: string;
  /** French, for people. */
  label: string;
  /** The text that says so. */
  source: string;
  validFrom: string;
  validTo: string | null;
  /** False while it was not checked against its text. */
  confirmed: boolean;
}

const deMinimisCodes = new Set<string>(
  stateAidRegimes.filter(({ deMinimis }) => deMinimis).map(({ code }) => code),
);

const always = { validFrom: '2014-01-01', validTo: null };

/** The first whose kinds fit decides; kinds are those of `kindOf`. */
const rules: readonly (CumulationRule & { of: readonly [string, string] })[] = [
  {
    of: ['DE_MINIMIS', 'DE_MINIMIS'],
    code: 'WITHIN_CEILING',
    label:
      'Cumul possible dans la limite du plafond de minimis de l’entreprise unique : vérifier la marge restante.',
    source: 'Règlement (UE) 2023/2831, art. 3 et 5 ; avant 2024, règlement (UE) n° 1407/2013',
    ...always,
    confirmed: true,
  },
  {
    of: ['DE_MINIMIS', 'GBER'],
    code: 'WITHIN_INTENSITY',
    label:
      'Pour les mêmes coûts admissibles, cumul possible jusqu’à l’intensité que fixe le régime exempté ; sans limite pour des coûts différents.',
    source: 'Règlement (UE) 2023/2831, art. 5, paragraphe 3 ; règlement (UE) n° 651/2014, art. 8',
    ...always,
    confirmed: false,
  },
  {
    of: ['GBER', 'GBER'],
    code: 'WITHIN_INTENSITY',
    label:
      'Pour les mêmes coûts admissibles, cumul possible jusqu’à l’intensité la plus élevée des deux régimes.',
    source: 'Règlement (UE) n° 651/2014, art. 8',
    ...always,
    confirmed: false,
  },
  {
    of: ['COVID', 'DE_MINIMIS'],
    code: 'SEPARATE_CEILINGS',
    label:
      'Plafonds distincts : l’aide Covid-19 ne s’impute pas sur le plafond de minimis, et inversement.',
    source: 'Communication C(2020) 1863, point 20',
    validFrom: '2020-03-19',
    validTo: '2022-06-30',
    confirmed: false,
  },
  {
    of: ['ANY', 'NO_AID'],
    code: 'COSTS_ONLY',
    label:
      'Pas de plafond d’aide d’État entre les deux ; le total des financements ne dépasse pas la dépense.',
    source: 'Traité (TFUE), art. 107, paragraphe 1',
    ...always,
    confirmed: false,
  },
];

const unknown: CumulationRule = {
  code: 'UNKNOWN',
  label:
    'Le régime d’au moins une des deux aides n’est pas renseigné : le cumul reste à vérifier auprès des financeurs.',
  source: 'Aucune règle applicable sans régime',
  ...always,
  confirmed: true,
};

/** The rule for two aids on a day; of unknown regimes a rule that says so. */
export function cumulationRule(
  one: string | null,
  other: string | null,
  on: string,
): CumulationRule {
  if (one === null || other === null) return unknown;
  const kinds = [kindOf(one), kindOf(other)];
  const found = rules.find(
    ({ of: [first, second], validFrom, validTo }) =>
      validFrom <= on &&
      (validTo === null || on <= validTo) &&
      (fits(first, second, kinds) || fits(second, first, kinds)),
  );
  return found ?? unknown;
}

function fits(first: string, second: string, [one, other]: readonly string[]): boolean {
  return (first === 'ANY' || first === one) && (second === 'ANY' || second === other);
}

function kindOf(regime: string): string {
  if (deMinimisCodes.has(regime)) return 'DE_MINIMIS';
  return regime === 'COVID_TEMPORARY_FRAMEWORK' ? 'COVID' : regime;
}
