import { RecordSources, type View } from '../history/recordSources.sql.ts';
import type { Statement } from '../lists/list.sql.ts';
import { type Condition, Parameters } from '../lists/parameters.ts';
import { dimensionsOf, type StatisticsDimension } from '../statistics/dimensions.ts';
import { decidedOn, isGranted, lastPaidOn } from './paid.sql.ts';

export type DelayStepName = 'DECISION' | 'NOTIFICATION' | 'PAYMENT' | 'WHOLE';

export interface DelayRow {
  isTotal: boolean;
  code: string | null;
  step: DelayStepName;
  median: number | null;
  p90: number | null;
  count: number;
  undated: number;
  outOfOrder: number;
}

/** Days of each step, of the records that have come through it. */
const steps = `(VALUES
  ('DECISION', r.requested_on, r.decided_on, true),
  ('NOTIFICATION', r.decided_on, r.notified_on, r.status <> 'GRANTED'),
  ('PAYMENT', r.notified_on, r.last_paid_on, r.status = 'PAID'),
  ('WHOLE', r.requested_on, r.last_paid_on, r.status = 'PAID')
) AS step (name, since, until, is_through)`;

const isMeasured = 'step.until >= step.since';
const days = '(step.until - step.since)::float8';
const percentile = (part: number) =>
  `percentile_cont(${part}) WITHIN GROUP (ORDER BY ${days}) FILTER (WHERE ${isMeasured})`;

/** Medians and ninth deciles of the steps from request to payment, over the subsidies that were granted. */
export function paymentDelaysStatement(
  dimension: StatisticsDimension | null,
  conditions: readonly Condition[],
  view: View,
): Statement {
  const p = new Parameters();
  const sources = new RecordSources(view, p);
  const where = [isGranted, 'r.duplicate_of IS NULL', ...conditions.map(({ sql }) => sql(p))];
  const rows = `(SELECT r.*, ${decidedOn} AS decided_on, ${lastPaidOn} AS last_paid_on
    FROM ${sources.of('Subsidy')} AS r WHERE ${where.join(' AND ')}) AS r`;
  const source = dimension ? dimensionsOf.Subsidy[dimension] : undefined;
  const figures = (isTotal: boolean) => `
SELECT ${isTotal} AS "isTotal", ${isTotal ? 'NULL::text' : `(${source?.code('d')})::text`} AS code, step.name AS step,
  ${percentile(0.5)} AS median, ${percentile(0.9)} AS p90, count(*) FILTER (WHERE ${isMeasured})::int AS count,
  count(*) FILTER (WHERE step.since IS NULL OR step.until IS NULL)::int AS undated,
  count(*) FILTER (WHERE step.until < step.since)::int AS "outOfOrder"
FROM ${rows} ${isTotal ? '' : (source?.join?.('d', sources) ?? '')}
CROSS JOIN LATERAL ${steps}
WHERE step.is_through GROUP BY 1, 2, 3`;
  const all = source ? `${figures(true)} UNION ALL ${figures(false)}` : figures(true);
  return { text: `${sources.with()} ${all}`, values: p.values };
}
