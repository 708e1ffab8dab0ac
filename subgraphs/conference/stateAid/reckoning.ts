import {
  regimesInForce,
  type StateAidRegime,
  stateAidRegimes,
} from '@relance/schema/codes/stateAid.ts';
import { AidInstrument } from '@relance/schema/enums/aid.ts';
import { grantedStatuses } from '@relance/schema/enums/subsidy.ts';
import { CountedAs, Doubt, LeftOut } from './deMinimisWords.ts';
import type { GrantRow } from './grants.sql.ts';
import { type Window, windowOf } from './window.ts';

/** What one grant comes to. */
export interface Line {
  grant: GrantRow;
  /** Cents that count; of a line that is left out, what would. */
  amount: number;
  countedAs: CountedAs;
  /** Why it counts for nothing; null where it counts. */
  leftOut: LeftOut | null;
  doubts: Doubt[];
}

/** One ceiling and how much of it is used. */
export interface Limit {
  regime: StateAidRegime;
  window: Window;
  ceiling: number;
  counted: number;
  /** What would count too if every doubtful line were one of the undertaking’s. */
  uncertain: number;
}

/** About whom and what is asked. */
export interface Question {
  on: string;
  regime: StateAidRegime;
  /** First month of the fiscal year. */
  firstMonth: number;
  /** By how much the agricultural ceiling multiplies: partners of a GAEC, or 1. */
  multiplier: number;
}

/** The earliest day that any ceiling in force on a day looks back to. */
export function lookBack(on: string, firstMonth: number): string {
  const days = limiting(on).map((regime) => windowOf(regime, on, firstMonth).from);
  return days.reduce((first, day) => (day < first ? day : first), on);
}

export function readLines(grants: readonly GrantRow[]): Line[] {
  return grants.map((grant) => {
    const { amount, countedAs } = valueOf(grant);
    return {
      grant,
      amount,
      countedAs,
      leftOut: leftOutFor(grant),
      doubts: doubtsOf(grant, countedAs),
    };
  });
}

/**
 * The ceilings that a grant under the regime has to keep on that day: its own first, then every other that
 * adds the regime up and has more in it, such as the general one of a farm that also trades.
 */
export function limitsOf(question: Question, lines: readonly Line[]): Limit[] {
  const { on, regime } = question;
  const limits = [limitOf(question, regime, lines)];
  const wider = limiting(on)
    .filter(({ code, counts }) => code !== regime.code && counts.includes(regime.code))
    .sort((one, other) => (one.ceiling ?? 0) - (other.ceiling ?? 0))
    .map((other) => limitOf(question, other, lines));
  // A higher ceiling over the same grants says nothing that a lower one does not.
  for (const limit of wider) {
    if (limit.counted > Math.max(...limits.map(({ counted }) => counted))) limits.push(limit);
  }
  return limits;
}

function limitOf(question: Question, regime: StateAidRegime, lines: readonly Line[]): Limit {
  const window = windowOf(regime, question.on, question.firstMonth);
  const sum = (some: readonly Line[]) => some.reduce((total, { amount }) => total + amount, 0);
  const near = lines.filter(({ grant }) => touches(grant, window));
  const isOf = (code: string | null) => code !== null && regime.counts.includes(code);
  const times = regime.code === agriculture ? question.multiplier : 1;
  return {
    regime,
    window,
    ceiling: (regime.ceiling ?? 0) * times,
    counted: sum(near.filter(({ leftOut, grant }) => leftOut === null && isOf(grant.regime))),
    // A line without a regime may be of any.
    uncertain: sum(
      near.filter(
        ({ leftOut, grant }) =>
          isUncertain(leftOut) && (grant.regime === null || isOf(grant.regime)),
      ),
    ),
  };
}

const agriculture = 'DE_MINIMIS_AGRICULTURE';

function limiting(on: string): StateAidRegime[] {
  return regimesInForce(on).filter(({ deMinimis }) => deMinimis);
}

/** Whether a grant counts for nothing only because too little is known of it. */
export function isUncertain(leftOut: LeftOut | null): boolean {
  return (
    leftOut === LeftOut.NO_NUMBER || leftOut === LeftOut.NO_DAY || leftOut === LeftOut.NO_REGIME
  );
}

/** Whether a day on which it may have been granted is in the window. */
function touches({ grantedOn, grantedYearOnly }: GrantRow, { from, until }: Window): boolean {
  if (grantedOn === null) return true;
  const last = grantedYearOnly ? `${grantedOn.slice(0, 4)}-12-31` : grantedOn;
  return grantedOn <= until && last >= from;
}

const counting = new Set<string>(
  stateAidRegimes.filter(({ deMinimis }) => deMinimis).map(({ code }) => code),
);

// Granted when the right to it is conferred, whatever is paid, and when (2023/2831, art. 3(3)).
function leftOutFor(grant: GrantRow): LeftOut | null {
  if (!grantedStatuses.includes(grant.status)) return LeftOut.NOT_GRANTED;
  if (grant.duplicateOf !== null) return LeftOut.DUPLICATE;
  if (grant.regime !== null && !counting.has(grant.regime)) return LeftOut.OTHER_FRAMEWORK;
  if (grant.siren === null) return LeftOut.NO_NUMBER;
  if (grant.regime === null) return LeftOut.NO_REGIME;
  return grant.grantedOn === null ? LeftOut.NO_DAY : null;
}

const lent = [AidInstrument.LOAN, AidInstrument.REPAYABLE_ADVANCE, AidInstrument.GUARANTEE];

function valueOf(grant: GrantRow): { amount: number; countedAs: CountedAs } {
  const { amount, grossGrantEquivalent, instrument, share } = grant;
  if (grossGrantEquivalent !== null) {
    return { amount: grossGrantEquivalent, countedAs: CountedAs.GROSS_GRANT_EQUIVALENT };
  }
  if (instrument !== null && lent.includes(instrument)) {
    return { amount, countedAs: CountedAs.WHOLE_LOAN };
  }
  return { amount, countedAs: (share ?? 1) < 1 ? CountedAs.SHARE : CountedAs.AMOUNT };
}

function doubtsOf(grant: GrantRow, countedAs: CountedAs): Doubt[] {
  return [
    ...(grant.siren === null ? [Doubt.KNOWN_BY_NAME] : []),
    ...(grant.grantedOn === null ? [Doubt.DAY_UNKNOWN] : []),
    ...(grant.grantedYearOnly ? [Doubt.YEAR_ALONE] : []),
    ...(grant.regime === null ? [Doubt.REGIME_UNKNOWN] : []),
    ...(grant.isRegimeOfAid ? [Doubt.REGIME_OF_AID] : []),
    ...(countedAs === CountedAs.WHOLE_LOAN ? [Doubt.LOAN_NOT_CONVERTED] : []),
  ];
}
