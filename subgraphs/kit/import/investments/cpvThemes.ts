import type { ThemeCode } from '@relance/schema/codes/themes.ts';

// Divisions, groups and classes of the CPV 2008 (Regulation (EC) 213/2008) that tell a theme.
const themeOfPrefix: Record<string, ThemeCode> = {
  '03': 'AGRICULTURE',
  '09': 'ENVIRONMENT',
  '16': 'AGRICULTURE',
  '302': 'DIGITAL',
  '32': 'DIGITAL',
  '33': 'HEALTH',
  '34': 'MOBILITY',
  '35': 'CRISIS',
  '373': 'CULTURE',
  '374': 'SPORT',
  '41': 'ENVIRONMENT',
  '45': 'PUBLIC_FACILITIES',
  '45211': 'HOUSING',
  '452122': 'SPORT',
  '452123': 'CULTURE',
  '45213': 'BUSINESS',
  '45214': 'EDUCATION',
  '452151': 'HEALTH',
  '452152': 'SOCIAL',
  '45221': 'MOBILITY',
  '45231': 'ENVIRONMENT',
  '45232': 'ENVIRONMENT',
  '45233': 'MOBILITY',
  '45234': 'MOBILITY',
  '4524': 'ENVIRONMENT',
  '4532': 'ENVIRONMENT',
  '48': 'DIGITAL',
  '555231': 'EDUCATION',
  '55524': 'EDUCATION',
  '60': 'MOBILITY',
  '635': 'TOURISM',
  '71': 'PUBLIC_FACILITIES',
  '72': 'DIGITAL',
  '77': 'ENVIRONMENT',
  '771': 'AGRICULTURE',
  '80': 'EDUCATION',
  '805': 'EMPLOYMENT',
  '85': 'HEALTH',
  '853': 'SOCIAL',
  '90': 'ENVIRONMENT',
  '92': 'CULTURE',
  '926': 'SPORT',
};

/** The theme of what a contract buys, by its CPV code (`45214200` or `45214200-2`), or null. */
export function themeOfCpv(code: string): ThemeCode | null {
  for (let length = 6; length >= 2; length -= 1) {
    const theme = themeOfPrefix[code.slice(0, length)];
    if (theme !== undefined) return theme;
  }
  return null;
}
