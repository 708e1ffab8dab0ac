import { followUpRows } from '@relance/schema/codes/paymentRules.ts';
import { grantedStatuses } from '@relance/schema/enums/subsidy.ts';
import { ActionStatus } from '@relance/schema/enums/recoveryAction.ts';
import { InvestmentStatus } from '@relance/schema/enums/investment.ts';
import type { RecordKind } from '@relance/schema/partners.ts';
import { RecordSources, type View } from '../history/recordSources.sql.ts';
import type { Statement } from '../lists/list.sql.ts';
import { type Condition, Parameters } from '../lists/parameters.ts';
import { dimensionsOf, StatisticsDimension } from '../statistics/dimensions.ts';
import { seenCells } from '../statistics/rolledUp.sql.ts';
import { pairFrom } from '../statistics/rollup.sql.ts';
import { isGranted, paidBy, ruleOn, waitsFrom } from './paid.sql.ts';

export interface ExecutionRow {
  kind: RecordKind;
  isTotal: boolean;
  code: string | null;
  count: number;
  /** Cents, as all that follow but for `late`. */
  voted: number;
  committed: number | null;
  paid: number;
  late: number;
  lateAmount: number;
}

export type Conditions = (kind: RecordKind) => Condition[];

const kinds = ['RecoveryAction', 'Investment', 'Subsidy'] as const;
const done = [ActionStatus.COMPLETED, ActionStatus.ABANDONED];
const over = [InvestmentStatus.COMPLETED, InvestmentStatus.CANCELLED];
const listed = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ');

/** What an execution is told of, and by what. */
export interface ExecutionQuestion {
  dimension: StatisticsDimension | null;
  conditionsOf: Conditions;
  view: View;
  /** The day on which things are late or not. */
  today: string;
  /** Of subsidies no more than how many they are and what was voted. */
  subsidiesVoted: boolean;
}

/** What was voted, committed and paid, and what is late on a day, of the three kinds that have money. */
export function executionStatement(question: ExecutionQuestion): Statement {
  const { dimension, conditionsOf, view, today } = question;
  const p = new Parameters();
  const sources = new RecordSources(view, p);
  const day = p.add(today, 'date');
  const late = () => {
    const rules = p.add(followUpRows('PAYMENT'), 'jsonb');
    return `EXISTS (SELECT FROM (SELECT ${waitsFrom} AS since) AS wait
    JOIN ${ruleOn(rules, 'wait.since')} WHERE wait.since + rule.days < ${day})`;
  };
  const money: Record<(typeof kinds)[number], () => string> = {
    RecoveryAction:
      () => `coalesce(r.budget, 0) AS voted, r.committed AS engaged, r.paid AS settled,
      coalesce(r.ends_on < ${day}, false) AND r.status NOT IN (${listed(done)}) AS is_late,
      greatest(coalesce(r.budget, 0) - r.paid, 0) AS open`,
    Investment: () => `r.authorised AS voted, r.committed AS engaged, r.paid AS settled,
      coalesce(r.revised_year > r.programme_year, false) AND r.status NOT IN (${listed(over)}) AS is_late,
      greatest(r.authorised - r.paid, 0) AS open`,
    Subsidy: () => `r.amount AS voted, NULL::bigint AS engaged, coalesce(told.paid, 0) AS settled,
      r.status <> 'PAID' AND told.paid < r.amount AND ${late()} AS is_late,
      greatest(r.amount - told.paid, 0) AS open`,
  };
  const figures = kinds.flatMap((kind) => {
    if (kind === 'Subsidy' && isRolledUp(question)) return votedSubsidies(dimension, sources);
    const where = [...conditionsOf(kind).map(({ sql }) => sql(p)), ...counted[kind]];
    const told =
      kind === 'Subsidy' ? `CROSS JOIN LATERAL (SELECT ${paidBy(day)} AS paid) AS told` : '';
    const rows = `(SELECT r.*, ${money[kind]()} FROM ${sources.of(kind)} AS r ${told}
      WHERE ${['true', ...where].join(' AND ')}) AS r`;
    const source = dimension ? dimensionsOf[kind][dimension] : undefined;
    const code = source ? `(${source.code('d')})::text` : 'NULL::text';
    const join = source?.join?.('d', sources) ?? '';
    const total = `SELECT '${kind}' AS kind, true AS "isTotal", NULL::text AS code, ${sums} FROM ${rows}`;
    if (!dimension) return [total];
    // What has no such value is all under none: read once, told twice.
    if (!source) {
      return [
        `SELECT told.kind, twice.is_total, told.code, told.count, told.voted, told.committed, told.paid, told.late, told."lateAmount"
        FROM (${total}) AS told CROSS JOIN (VALUES (true), (false)) AS twice (is_total)
        WHERE twice.is_total OR told.count > 0`,
      ];
    }
    return [total, `SELECT '${kind}', false, ${code}, ${sums} FROM ${rows} ${join} GROUP BY 3`];
  });
  const own = isRolledUp(question) ? [votedByAid(view)] : [];
  return { text: `${sources.with(...own)}\n${figures.join('\nUNION ALL\n')}`, values: p.values };
}

/** Whether the subsidies are not read one by one: those of a proposition are those of its aids. */
function isRolledUp({ dimension, conditionsOf, view, subsidiesVoted }: ExecutionQuestion): boolean {
  const isHeld = dimension === null || dimension === StatisticsDimension.PROPOSITION;
  return subsidiesVoted && isHeld && !view.moment && conditionsOf('Subsidy').length === 0;
}

function votedByAid({ sight }: View): string {
  return `voted_by_aid AS MATERIALIZED (
  SELECT second_code AS aid, sum(records) AS records, sum(amount) AS voted
  FROM ${pairFrom('STATUS', 'AID')} AS r
  WHERE first_code IN (${listed(grantedStatuses)}) AND NOT is_duplicate AND ${seenCells(sight)}
  GROUP BY 1 HAVING sum(records) > 0)`;
}

function votedSubsidies(dimension: StatisticsDimension | null, sources: RecordSources): string[] {
  const added = `coalesce(sum(records), 0)::int, coalesce(sum(voted), 0)::bigint, NULL::bigint, 0, 0, 0`;
  const total = `SELECT 'Subsidy', true, NULL::text, ${added} FROM voted_by_aid`;
  if (!dimension) return [total];
  return [
    total,
    `SELECT 'Subsidy', false, named.number::text, ${added}
    FROM voted_by_aid LEFT JOIN (SELECT a.id::text AS aid, own.number
      FROM ${sources.of('Aid')} AS a CROSS JOIN LATERAL (SELECT DISTINCT unnest(a.proposition_numbers)) AS own (number)
    ) AS named USING (aid) GROUP BY 3`,
  ];
}

const counted: Record<(typeof kinds)[number], string[]> = {
  RecoveryAction: [],
  Investment: ['r.duplicate_of IS NULL'],
  Subsidy: ['r.duplicate_of IS NULL', isGranted],
};

const sums = `count(*)::int AS count, coalesce(sum(r.voted), 0)::bigint AS voted,
  sum(r.engaged)::bigint AS committed, coalesce(sum(r.settled), 0)::bigint AS paid,
  count(*) FILTER (WHERE r.is_late)::int AS late,
  coalesce(sum(r.open) FILTER (WHERE r.is_late), 0)::bigint AS "lateAmount"`;
