import { InvestmentStatus } from '@relance/schema/enums/investment.ts';
import type { BudgetYear } from '@relance/schema/values/money.ts';
import { demoToday } from './calendar.ts';
import type { Random } from './random.ts';

/** When works were programmed, when they are expected now, and how far they have come. */
export interface InvestmentCourse {
  status: InvestmentStatus;
  programmeYear: number;
  revisedYear: number | null;
  firstYear: number;
  lastYear: number;
}

const thisYear = Number(demoToday.slice(0, 4));

/** Seven in ten are kept, two delayed, one brought forward (proposition 9). */
export function investmentCourseOf(random: Random, cost: number): InvestmentCourse {
  const programmeYear = random.integer(2019, 2024);
  const shift = random.weighted([
    { years: 0, weight: 70 },
    { years: 1, weight: 16 },
    { years: 2, weight: 4 },
    { years: -1, weight: 10 },
  ]).years;
  const firstYear = programmeYear + shift;
  const lastYear = firstYear + (cost < 250_000 ? 0 : cost < 2_000_000 ? 1 : 2);
  return {
    status: random.chance(0.02)
      ? InvestmentStatus.CANCELLED
      : statusOf(random, firstYear, lastYear),
    programmeYear,
    revisedYear: shift === 0 ? null : firstYear,
    firstYear,
    lastYear,
  };
}

function statusOf(random: Random, firstYear: number, lastYear: number): InvestmentStatus {
  if (lastYear < thisYear) return InvestmentStatus.COMPLETED;
  if (firstYear > thisYear) return InvestmentStatus.PLANNED;
  const isDone = lastYear === thisYear && random.chance(0.5);
  return isDone ? InvestmentStatus.COMPLETED : InvestmentStatus.IN_PROGRESS;
}

/**
 * The yearly lines in cents. The commitment is authorised in the first year and the yearly payment
 * credits add up to it; nothing is committed or paid in a year that has not come.
 */
export function budgetYearsOf(
  random: Random,
  cost: number,
  course: InvestmentCourse,
): BudgetYear[] {
  const { status, firstYear, lastYear } = course;
  const length = lastYear - firstYear + 1;
  // Tenders come out a little below the estimate.
  const contracted = wholeEuros((cost * random.integer(94, 100)) / 100);
  let creditsLeft = cost;
  let paymentsLeft = contracted;
  return Array.from({ length }, (_, place) => {
    const year = firstYear + place;
    const isLast = place === length - 1;
    const paymentCredits = isLast ? creditsLeft : wholeEuros(cost / length);
    creditsLeft -= paymentCredits;
    const due = isLast ? paymentsLeft : wholeEuros(contracted / length);
    paymentsLeft -= due;
    return {
      year,
      authorised: place === 0 ? cost : 0,
      paymentCredits,
      committed: place === 0 ? committedOf(contracted, status) : 0,
      paid: paidOf(random, due, status, year),
    };
  });
}

function committedOf(contracted: number, status: InvestmentStatus): number {
  if (status === InvestmentStatus.PLANNED) return 0;
  // Given up after the studies.
  return status === InvestmentStatus.CANCELLED ? wholeEuros(contracted * 0.03) : contracted;
}

function paidOf(random: Random, due: number, status: InvestmentStatus, year: number): number {
  if (status === InvestmentStatus.COMPLETED) return due;
  if (status !== InvestmentStatus.IN_PROGRESS || year > thisYear) return 0;
  return year < thisYear ? due : wholeEuros((due * random.integer(10, 70)) / 100);
}

function wholeEuros(amount: number): number {
  return Math.round(amount / 100) * 100;
}
