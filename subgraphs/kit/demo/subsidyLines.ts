import type { ThemeCode } from '@relance/schema/codes/themes.ts';

/** A kind of subsidy that an owner grants again and again. */
export interface SubsidyLine {
  /** `{year}` becomes the year of the grant. */
  title: string;
  theme: ThemeCode;
  to: 'association' | 'firm' | 'farm' | 'commune' | 'person';
  /** What the beneficiary does, where that is not the theme. */
  of?: ThemeCode;
  /** Euros: half of the grants are below. */
  median: number;
  weight: number;
  /** It pays for an event, which the lockdowns may have cancelled. */
  event?: true;
  /** Key of the aid it is granted under, when it was asked for while that aid was open. */
  aid?: string;
  /** It makes no sense without its aid: such requests are made while the aid is open. */
  onlyUnderAid?: true;
}

/** `line('SPORT', 'association', 900, 8, 'Fonctionnement {year}')`. */
export function line(
  theme: ThemeCode,
  to: SubsidyLine['to'],
  median: number,
  weight: number,
  title: string,
  more: Pick<SubsidyLine, 'of' | 'event' | 'aid' | 'onlyUnderAid'> = {},
): SubsidyLine {
  return { theme, to, median, weight, title, ...more };
}
