import fc from 'fast-check';
import { SubsidyStatus } from '@relance/schema/enums/subsidy.ts';
import { addDays, demoToday } from './calendar.ts';
import { Random } from './random.ts';
import { courseOf, paymentsOf } from './subsidyCourse.ts';

const courses = fc
  .tuple(fc.string(), fc.integer({ min: 0, max: 1_460 }))
  .map(([seed, day]) => courseOf(new Random(seed), addDays('2018-12-20', day), 40));

describe('the course of a subsidy', () => {
  it('goes from the request to the vote, the notification and the payments, none after the demo’s day', () => {
    fc.assert(
      fc.property(courses, ({ requestedOn, grantedOn, notifiedOn, instalments }) => {
        const days = [
          requestedOn,
          grantedOn,
          notifiedOn,
          ...instalments.map((each) => each.paidOn),
        ];
        const known = days.filter((day) => day !== null);

        expect([...known].sort()).toEqual(known);
        expect(new Set(known).size).toBe(known.length);
        expect(known.every((day) => day <= demoToday)).toBe(true);
      }),
    );
  });

  it('has paid the whole amount exactly when it says so, and never more', () => {
    fc.assert(
      fc.property(courses, fc.integer({ min: 200_00, max: 150_000_00 }), (course, amount) => {
        const paid = paymentsOf(amount, course).reduce((sum, payment) => sum + payment.amount, 0);

        expect(paid === amount).toBe(course.status === SubsidyStatus.PAID);
        expect(paid).toBeLessThanOrEqual(amount);
        expect(paid > 0).toBe(
          course.status === SubsidyStatus.PAID || course.status === SubsidyStatus.PARTLY_PAID,
        );
      }),
    );
  });
});
