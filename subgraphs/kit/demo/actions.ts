import { propositions } from '@relance/schema/codes/propositions.ts';
import { ActionStatus } from '@relance/schema/enums/recoveryAction.ts';
import type { PartnerName } from '@relance/schema/partners.ts';
import type { RecoveryActionFields } from '@relance/schema/records/recoveryAction.ts';
import type { DatedValue, Indicator, Milestone } from '@relance/schema/values/progress.ts';
import type { Body } from './bodies.ts';
import { addDays, daysBetween, demoToday, earlier } from './calendar.ts';
import { demoRecord, type DemoRecord } from './demoRecord.ts';
import { Random } from './random.ts';

/** A dated step: title, due day, day it was reached, and what holds it up. */
export type MilestoneText = readonly [
  title: string,
  dueOn: string,
  reachedOn?: string | null,
  obstacle?: string,
];

/** A measure: how it stood before, where it stands, what is aimed at (null: no target). */
export interface IndicatorText {
  code: string;
  label: string;
  unit: string;
  from: number;
  to: number;
  target: number | null;
}

/** An action as it is written down by hand; money in thousands of euros. */
export interface ActionText {
  key: string;
  proposition: number;
  title: string;
  description: string;
  status: ActionStatus;
  startsOn: string;
  endsOn: string;
  /** Voted, committed, paid. */
  money?: readonly [budget: number, committed: number, paid: number];
  partners?: Body[];
  milestones: readonly MilestoneText[];
  indicators: readonly IndicatorText[];
}

export type DemoAction = {
  [Name in keyof RecoveryActionFields]: RecoveryActionFields[Name];
} & DemoRecord;

/** `measure('FAMILLES', 'Familles équipées', 'familles', 0, 412, 500)`. */
export function measure(
  code: string,
  label: string,
  unit: string,
  from: number,
  to: number,
  target: number | null = null,
): IndicatorText {
  return { code, label, unit, from, to, target };
}

/** The record of a hand-written action; its indicators get a series of values in between. */
export function demoAction(owner: PartnerName, lead: Body, text: ActionText): DemoAction {
  const { key, startsOn, endsOn, money } = text;
  const themes = propositions.find(({ number }) => number === text.proposition)?.themes ?? [];
  const thousands = (amount: number | undefined) => (amount ?? 0) * 1_000_00;
  const random = new Random(`${owner}/RecoveryAction/${key}`);
  return {
    ...demoRecord(owner, 'RecoveryAction', key, {
      first: startsOn,
      last: earlier(endsOn, demoToday),
    }),
    title: text.title,
    status: text.status,
    startsOn,
    endsOn,
    budget: money ? thousands(money[0]) : null,
    committed: thousands(money?.[1]),
    paid: thousands(money?.[2]),
    propositionNumber: text.proposition,
    leadSiren: lead.siren,
    themeCodes: [...themes],
    communeCodes: [],
    epciSirens: [],
    description: text.description,
    milestones: text.milestones.map(milestoneOf),
    indicators: text.indicators.map((indicator) => indicatorOf(random, indicator, text)),
    partnerSirens: (text.partners ?? []).map(({ siren }) => siren),
  };
}

function milestoneOf([title, dueOn, reachedOn, obstacle]: MilestoneText): Milestone {
  return { title, dueOn, reachedOn: reachedOn ?? null, obstacle: obstacle ?? null };
}

function indicatorOf(
  random: Random,
  { code, label, unit, from, to, target }: IndicatorText,
  { startsOn, endsOn, status }: ActionText,
): Indicator {
  return {
    code,
    label,
    unit,
    baseline: { date: startsOn, value: from },
    target: target === null ? null : { date: endsOn, value: target },
    values:
      status === ActionStatus.NOT_STARTED
        ? []
        : seriesOf(random, from, to, startsOn, earlier(endsOn, demoToday)),
  };
}

// From the baseline to the last value, with months that go faster than others.
function seriesOf(
  random: Random,
  from: number,
  to: number,
  startsOn: string,
  until: string,
): DatedValue[] {
  const days = daysBetween(startsOn, until);
  const count = Math.max(4, Math.min(10, Math.floor(days / 90)));
  const steps = Array.from({ length: count }, () => random.between(0.4, 1.6));
  const whole = steps.reduce((sum, step) => sum + step, 0);
  const digits = Number.isInteger(from) && Number.isInteger(to) ? 0 : 1;
  let done = 0;
  return steps.map((step, place) => {
    done += step;
    const share = place === count - 1 ? 1 : done / whole;
    const value = Number((from + (to - from) * share).toFixed(digits));
    return { date: addDays(startsOn, (days * (place + 1)) / count), value };
  });
}
