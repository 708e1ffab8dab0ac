import { grantedStatuses } from '@relance/schema/enums/subsidy.ts';

/** The subsidy of that alias was granted, and still is. */
export const grantedAs = (alias: string) =>
  `${alias}.status IN (${grantedStatuses.map((status) => `'${status}'`).join(', ')})`;

export const isGranted = grantedAs('r');

/** The day of its decision; null where the year alone is known. */
export const decidedOn = 'CASE WHEN NOT r.granted_year_only THEN r.granted_on END';

/** The day that its payment is waited for from: the notification, else the decision. */
export const waitsFrom = `coalesce(r.notified_on, ${decidedOn})`;

/** What was paid of it by a day, in cents; null where its publisher does not say. */
export function paidBy(day: string): string {
  return `CASE WHEN jsonb_typeof(r.payments) = 'array' THEN coalesce((
      SELECT sum((each ->> 'amount')::bigint) FROM jsonb_array_elements(r.payments) AS each
      WHERE (each ->> 'paidOn')::date <= ${day}), 0)::bigint
    ELSE r.paid_amount END`;
}

/** The day of its last payment. */
export const lastPaidOn = `CASE WHEN jsonb_typeof(r.payments) = 'array' THEN (
    SELECT max((each ->> 'paidOn')::date) FROM jsonb_array_elements(r.payments) AS each) END`;

/** A FROM item of the dated rules in a parameter, joined on the day `from`. */
export function ruleOn(parameter: string, from: string): string {
  return `jsonb_to_recordset(${parameter}) AS rule (valid_from date, valid_to date, days int)
    ON ${from} BETWEEN rule.valid_from AND coalesce(rule.valid_to, 'infinity'::date)`;
}
