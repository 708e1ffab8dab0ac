import { type FollowUpRule, followUpRows } from '@relance/schema/codes/paymentRules.ts';
import type { RecordKind } from '@relance/schema/partners.ts';
import { RecordSources, type View } from '../history/recordSources.sql.ts';
import { indexedColumns } from '../index/kinds.ts';
import type { Statement } from '../lists/list.sql.ts';
import type { Page } from '../lists/page.ts';
import { type Condition, Parameters } from '../lists/parameters.ts';
import { isGranted, paidBy, ruleOn, waitsFrom } from './paid.sql.ts';

/** What waits, since when, and for how much money; SQL over the record `r` on the day `day`. */
export interface Waiting {
  kind: RecordKind;
  rule: FollowUpRule['what'];
  isWaiting: (day: string, sources: RecordSources) => string;
  since: string;
  /** Cents; null where nobody says. */
  money: (day: string) => string;
}

export type WaitingName = 'payments' | 'decisions' | 'firstRequests';

export const waiting: Record<WaitingName, Waiting> = {
  payments: {
    kind: 'Subsidy',
    rule: 'PAYMENT',
    isWaiting: (day) =>
      `${isGranted} AND r.status <> 'PAID' AND coalesce(${paidBy(day)} < r.amount, true) AND r.duplicate_of IS NULL`,
    since: waitsFrom,
    money: (day) => `r.amount - ${paidBy(day)}`,
  },
  decisions: {
    kind: 'Subsidy',
    rule: 'DECISION',
    isWaiting: () => `r.status = 'REQUESTED' AND r.duplicate_of IS NULL`,
    since: 'r.requested_on',
    money: () => 'r.amount',
  },
  firstRequests: {
    kind: 'Aid',
    rule: 'FIRST_REQUEST',
    isWaiting: (day, sources) =>
      `r.status = 'OPEN' AND coalesce(r.closes_on, 'infinity') >= ${day}
       AND NOT EXISTS (SELECT FROM ${sources.of('Subsidy')} AS s WHERE s.aid_id = r.id)`,
    since: 'r.opens_on',
    money: () => 'coalesce(r.budget, 0)',
  },
};

/** What is asked for: what waits on a day, of the records that pass a filter. */
export interface Overdue {
  what: WaitingName;
  conditions: readonly Condition[];
  view: View;
  day: string;
}

function rowsOf({ what, conditions, view, day }: Overdue, p: Parameters) {
  const { kind, rule, isWaiting, since, money } = waiting[what];
  const sources = new RecordSources(view, p);
  const today = p.add(day, 'date');
  const where = [isWaiting(today, sources), ...conditions.map(({ sql }) => sql(p))];
  const rules = p.add(followUpRows(rule), 'jsonb');
  const rows = `(
    SELECT r.*, ${since} AS waits_since, ${money(today)} AS waiting_money FROM ${sources.of(kind)} AS r
    WHERE ${where.join(' AND ')}) AS r
  LEFT JOIN ${ruleOn(rules, 'r.waits_since')}`;
  return { sources, rows, kind, today, dueOn: '(r.waits_since + rule.days)' };
}

/** A page, the longest waiting first, one row more than asked. */
export function overduePage(asked: Overdue, page: Page): Statement {
  const p = new Parameters();
  const { sources, rows, kind, today, dueOn } = rowsOf(asked, p);
  const { after } = page;
  const where = [
    `${dueOn} < ${today}`,
    'r.waiting_money IS NOT NULL',
    ...(after
      ? [`(${dueOn}, r.id) > (${p.add(after.value, 'date')}, ${p.add(after.id, 'uuid')})`]
      : []),
  ];
  const columns = indexedColumns[kind].map((column) => `r.${column}`).join(', ');
  return {
    text: `${sources.with()}
SELECT ${columns}, ${dueOn} AS due_on, (${today} - ${dueOn})::int AS days_late, r.waiting_money
FROM ${rows} WHERE ${where.join(' AND ')}
ORDER BY ${dueOn}, r.id LIMIT ${p.add(page.size + 1, 'int')}`,
    values: p.values,
  };
}

export interface OverdueTotals {
  total: number;
  money: number;
  undated: number;
  unknown: number;
}

/** How many wait too long, and how many cannot be told for want of a day or of what was paid. */
export function overdueTotals(asked: Overdue): Statement {
  const p = new Parameters();
  const { sources, rows, today, dueOn } = rowsOf(asked, p);
  const isLate = `${dueOn} < ${today} AND r.waiting_money IS NOT NULL`;
  return {
    text: `${sources.with()}
SELECT count(*) FILTER (WHERE ${isLate})::int AS total,
  coalesce(sum(r.waiting_money) FILTER (WHERE ${isLate}), 0)::bigint AS money,
  count(*) FILTER (WHERE r.waits_since IS NULL AND r.waiting_money IS NOT NULL)::int AS undated,
  count(*) FILTER (WHERE r.waiting_money IS NULL)::int AS unknown
FROM ${rows}`,
    values: p.values,
  };
}
