import fc from 'fast-check';
import { FinancingStatus, InvestmentStatus } from '@relance/schema/enums/investment.ts';
import { department, region } from './bodies.ts';
import { financingOf, from, fromState } from './financing.ts';
import { budgetYearsOf, investmentCourseOf } from './investmentCourse.ts';
import { Random } from './random.ts';

const works = fc
  .tuple(fc.string(), fc.integer({ min: 8, max: 9_000 }))
  .map(([seed, thousands]) => ({ random: new Random(seed), cost: thousands * 1_000_00 }));

describe('the yearly lines of demo works', () => {
  it('have payment credits that add up to what was authorised', () => {
    fc.assert(
      fc.property(works, ({ random, cost }) => {
        const years = budgetYearsOf(random, cost, investmentCourseOf(random, cost));

        expect(sum(years.map(({ authorised }) => authorised))).toBe(cost);
        expect(sum(years.map(({ paymentCredits }) => paymentCredits))).toBe(cost);
      }),
    );
  });

  it('never pay more than was committed, nor before the year has come', () => {
    fc.assert(
      fc.property(works, ({ random, cost }) => {
        const course = investmentCourseOf(random, cost);
        const years = budgetYearsOf(random, cost, course);

        const paid = sum(years.map((year) => year.paid));
        const committed = sum(years.map((year) => year.committed));
        expect(paid).toBeLessThanOrEqual(committed);
        expect(paid === committed && paid > 0).toBe(course.status === InvestmentStatus.COMPLETED);
        expect(years.filter(({ year, paid: due }) => year > 2022 && due > 0)).toEqual([]);
      }),
    );
  });
});

describe('the financing plan of demo works', () => {
  it('never promises more than 95 % of the cost, and seldom more than 80 %', () => {
    const random = new Random('financing');
    const sources = [
      fromState('DETR', 1, 30, 40),
      from(department, 'Régime de relance', 1, 20, 30),
      from(region, 'Contrat de territoire', 1, 15, 25),
    ];

    const shares = Array.from({ length: 1_000 }, () =>
      financingOf(random, 100_000_00, InvestmentStatus.IN_PROGRESS, sources)
        .filter(({ status }) => status === FinancingStatus.GRANTED)
        .reduce((total, { amount }) => total + amount / 100_000_00, 0),
    );

    const above = shares.filter((share) => share > 0.8001);
    expect(Math.max(...shares)).toBeLessThanOrEqual(0.9501);
    expect(above.length).toBeGreaterThan(0);
    expect(above.length).toBeLessThan(30);
  });
});

function sum(amounts: number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
