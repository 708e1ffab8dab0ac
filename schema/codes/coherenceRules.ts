import type { Audience } from '../enums/audience.ts';
import type { ThemeCode } from './themes.ts';

/** A rule of the Conférence itself, and since when it holds. */
interface HouseRule {
  validFrom: string;
  validTo: string | null;
  source: string;
}

const house = {
  validFrom: '2020-06-15',
  validTo: null,
  source: 'Règle de la Conférence des Territoires',
};

/**
 * When two aids overlap. The score is the weighted mean of what they share of each dimension, 0 to 1: of audiences
 * and themes the part that both name of all that either names, of communes the part of the smaller territory.
 */
export interface OverlapRule extends HouseRule {
  weights: { audiences: number; themes: number; territory: number };
  /** Pairs below it are no overlap worth a committee’s time. */
  threshold: number;
}

export const overlapRules: readonly OverlapRule[] = [
  { ...house, weights: { audiences: 0.4, themes: 0.4, territory: 0.2 }, threshold: 0.5 },
];

/** When an open aid is taken for forgotten. */
export interface StalenessRule extends HouseRule {
  /** Months without any change. */
  untouchedMonths: number;
}

export const stalenessRules: readonly StalenessRule[] = [{ ...house, untouchedMonths: 12 }];

/** Who should find an aid on a theme: cells outside are gaps of no interest, such as households and craft. */
export const expectedAudiences: Readonly<Record<ThemeCode, readonly (keyof typeof Audience)[]>> = {
  AGRICULTURE: ['FARM', 'SOLE_TRADER'],
  SHOPS_AND_CRAFTS: ['SHOP', 'CRAFT', 'SOLE_TRADER', 'COMMUNE'],
  TOURISM: ['TOURISM_OPERATOR', 'ASSOCIATION', 'COMMUNE', 'EPCI'],
  CULTURE: ['ASSOCIATION', 'COMMUNE', 'EPCI'],
  SPORT: ['ASSOCIATION', 'COMMUNE', 'EPCI'],
  SOCIAL: ['HOUSEHOLD', 'ASSOCIATION', 'CARE_HOME', 'JOB_SEEKER'],
  DIGITAL: ['HOUSEHOLD', 'FIRM', 'COMMUNE', 'ASSOCIATION'],
  EDUCATION: ['YOUNG_PERSON', 'ASSOCIATION', 'COMMUNE'],
  HEALTH: ['CARE_HOME', 'COMMUNE', 'EPCI', 'ASSOCIATION'],
  HOUSING: ['HOUSEHOLD', 'COMMUNE', 'PUBLIC_BODY'],
  MOBILITY: ['JOB_SEEKER', 'COMMUNE', 'EPCI', 'HOUSEHOLD'],
  ENVIRONMENT: ['COMMUNE', 'EPCI', 'FARM', 'HOUSEHOLD'],
  BUSINESS: ['FIRM', 'SOLE_TRADER', 'CRAFT', 'SHOP'],
  EMPLOYMENT: ['JOB_SEEKER', 'YOUNG_PERSON', 'FIRM', 'ASSOCIATION'],
  PUBLIC_FACILITIES: ['COMMUNE', 'EPCI', 'PUBLIC_BODY'],
  CRISIS: ['ASSOCIATION', 'CARE_HOME', 'FIRM', 'HOUSEHOLD'],
  ASSOCIATIONS: ['ASSOCIATION'],
};

/** The rows of a table of rules that hold on a day. */
export function inForceOn<Rule extends { validFrom: string; validTo: string | null }>(
  rules: readonly Rule[],
  on: string,
): Rule[] {
  return rules.filter(
    ({ validFrom, validTo }) => validFrom <= on && (validTo === null || on <= validTo),
  );
}
