import { SubsidyStatus } from '@relance/schema/enums/subsidy.ts';
import type { Payment } from '@relance/schema/values/money.ts';
import { addDays, demoToday } from './calendar.ts';
import type { Random } from './random.ts';

/** What happened to a request, with the days on which it did. */
export interface SubsidyCourse {
  status: SubsidyStatus;
  requestedOn: string;
  grantedOn: string | null;
  notifiedOn: string | null;
  /** When which part of the amount was paid; the parts of a subsidy paid in full add up to 1. */
  instalments: { paidOn: string; part: number }[];
}

/** A request of that day, as far as it has come by the day at which the demo data stand. */
export function courseOf(random: Random, requestedOn: string, paymentDays: number): SubsidyCourse {
  const grantedOn = addDays(requestedOn, random.logNormal(75, 0.4));
  const notifiedOn = addDays(grantedOn, random.integer(6, 35));
  const course: SubsidyCourse = {
    status: SubsidyStatus.REQUESTED,
    requestedOn,
    grantedOn: null,
    notifiedOn: null,
    instalments: [],
  };
  if (grantedOn > demoToday) return course;
  if (random.chance(0.04)) return { ...course, status: SubsidyStatus.REJECTED };
  if (notifiedOn > demoToday) return { ...course, status: SubsidyStatus.GRANTED, grantedOn };
  if (random.chance(0.02)) {
    return { ...course, status: SubsidyStatus.CANCELLED, grantedOn, notifiedOn };
  }
  const instalments = instalmentsOf(random, notifiedOn, paymentDays);
  return { status: statusOf(instalments), requestedOn, grantedOn, notifiedOn, instalments };
}

/** The payments of an amount in cents: rounded to the euro, the last one takes the rest. */
export function paymentsOf(amount: number, course: SubsidyCourse): Payment[] {
  let left = amount;
  return course.instalments.map(({ paidOn, part }, place, all) => {
    const isLast = course.status === SubsidyStatus.PAID && place === all.length - 1;
    const paid = isLast ? left : Math.round((amount * part) / 100) * 100;
    left -= paid;
    return { paidOn, amount: paid };
  });
}

const plans: readonly { parts: readonly number[]; weight: number }[] = [
  { parts: [1], weight: 70 },
  { parts: [0.7, 0.3], weight: 22 },
  { parts: [0.5, 0.3, 0.2], weight: 8 },
];

// The long tail is meant: proposition 12 measures it. A few are forgotten altogether.
function instalmentsOf(random: Random, notifiedOn: string, paymentDays: number) {
  if (random.chance(0.025)) return [];
  let paidOn = addDays(notifiedOn, 1 + random.logNormal(paymentDays, 0.75));
  return random
    .weighted(plans)
    .parts.map((part) => {
      const instalment = { paidOn, part };
      paidOn = addDays(paidOn, random.integer(60, 240));
      return instalment;
    })
    .filter((instalment) => instalment.paidOn <= demoToday);
}

function statusOf(instalments: SubsidyCourse['instalments']): SubsidyStatus {
  const part = instalments.reduce((sum, instalment) => sum + instalment.part, 0);
  if (part === 0) return SubsidyStatus.NOTIFIED;
  return part > 0.99 ? SubsidyStatus.PAID : SubsidyStatus.PARTLY_PAID;
}
