import type { Audience } from '../enums/audience.ts';
import type { ThemeCode } from './themes.ts';

/** What kind of public body a funder is, as far as the law gives it a field of its own. */
export type FunderLevel = 'REGION' | 'DEPARTMENT' | 'EPCI' | 'COMMUNE';

/**
 * A field that the law gives to others, so that a funder in it needs a ground: a warning for a committee to look
 * into, no finding. Shared fields (culture, sport, tourism: CGCT L.1111-4) have no row.
 */
export interface CompetenceRule {
  code: string;
  level: FunderLevel;
  themes: readonly ThemeCode[];
  audiences: readonly (keyof typeof Audience)[];
  /** French, for people: whose field it is, and what ground there may be. */
  label: string;
  source: string;
  validFrom: string;
  validTo: string | null;
  /** False while it was not checked against its text. */
  confirmed: boolean;
}

const firms = ['FIRM', 'SOLE_TRADER', 'CRAFT', 'SHOP'] as const;
const notre = { validFrom: '2016-01-01', validTo: null, confirmed: false };

export const competenceRules: readonly CompetenceRule[] = [
  {
    code: 'DEPARTMENT_TO_FIRMS',
    level: 'DEPARTMENT',
    themes: ['BUSINESS', 'SHOPS_AND_CRAFTS'],
    audiences: firms,
    label:
      'Les aides aux entreprises relèvent de la Région ; un Département n’y participe que par délégation d’un EPCI (immobilier d’entreprise) ou par convention.',
    source: 'CGCT, art. L.1511-2 et L.1511-3 (loi NOTRe du 7 août 2015)',
    ...notre,
  },
  {
    code: 'DEPARTMENT_TO_FARMS',
    level: 'DEPARTMENT',
    themes: ['AGRICULTURE'],
    audiences: ['FARM'],
    label:
      'Un Département ne complète les aides agricoles de la Région que par convention avec elle.',
    source: 'CGCT, art. L.3232-1-2',
    ...notre,
  },
  {
    code: 'COMMUNE_TO_FIRMS',
    level: 'COMMUNE',
    themes: ['BUSINESS', 'SHOPS_AND_CRAFTS'],
    audiences: firms,
    label:
      'Une commune n’aide une entreprise que dans le cadre d’une convention avec la Région, sauf immobilier d’entreprise ou dernier commerce.',
    source: 'CGCT, art. L.1511-2, L.1511-3 et L.2251-3',
    ...notre,
  },
  {
    code: 'EPCI_TO_FIRMS',
    level: 'EPCI',
    themes: ['BUSINESS', 'SHOPS_AND_CRAFTS'],
    audiences: firms,
    label:
      'Un EPCI aide l’immobilier d’entreprise ; pour toute autre aide aux entreprises, il lui faut une convention avec la Région.',
    source: 'CGCT, art. L.1511-2 et L.1511-3',
    ...notre,
  },
  {
    code: 'REGION_SOCIAL',
    level: 'REGION',
    themes: ['SOCIAL'],
    audiences: ['HOUSEHOLD', 'CARE_HOME'],
    label: 'L’action sociale relève du Département, chef de file.',
    source: 'CGCT, art. L.1111-9 et L.3211-1',
    ...notre,
  },
];
