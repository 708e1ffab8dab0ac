import { isGranted, paidBy } from '../effectiveness/paid.sql.ts';
import { RecordSources, type View } from '../history/recordSources.sql.ts';
import type { Statement } from '../lists/list.sql.ts';
import { Parameters } from '../lists/parameters.ts';
import { closeToAction, servesAction } from './links.sql.ts';

export type StepName = 'ACTIONS' | 'INDICATORS' | 'AIDS' | 'SUBSIDIES' | 'PAYMENTS' | 'INVESTMENTS';

export type GapName =
  | 'ACTION_WITHOUT_BUDGET'
  | 'ACTION_WITHOUT_INDICATOR'
  | 'ACTION_WITHOUT_AID'
  | 'INDICATOR_WITHOUT_VALUE'
  | 'INDICATOR_WITHOUT_TARGET'
  | 'AID_WITHOUT_SUBSIDY'
  | 'SUBSIDY_WITHOUT_PAYMENT'
  | 'WORKS_WITHOUT_AUTHORISATION';

/** A step of a proposition's chain, or something that is missing in it. */
export interface ChainRow {
  number: number;
  step: StepName | null;
  gap: GapName | null;
  recordId: string | null;
  title: string | null;
  count: number;
  voted: number | null;
  committed: number | null;
  paid: number | null;
}

const given = `coalesce(jsonb_array_length(nullif(indicator -> 'values', 'null')), 0) > 0`;

/** From propositions down to the money, and what is missing on the way; nothing for a step without records. */
export function chainStatement(numbers: readonly number[], view: View, today: string): Statement {
  const p = new Parameters();
  const sources = new RecordSources(view, p);
  const asked = p.add(numbers, 'int[]');
  const day = p.add(today, 'date');
  const own = [
    `chain_action AS MATERIALIZED (
  SELECT r.* FROM ${sources.of('RecoveryAction')} AS r WHERE r.proposition_number = ANY(${asked}))`,
    `chain_aid AS MATERIALIZED (
  SELECT serves.number, r.* FROM ${sources.of('Aid')} AS r
  CROSS JOIN LATERAL (SELECT DISTINCT unnest(r.proposition_numbers) AS number) AS serves
  WHERE r.proposition_numbers && ${asked} AND serves.number = ANY(${asked}))`,
    `chain_grant AS MATERIALIZED (
  SELECT r.aid_id, count(*) AS told, count(*) FILTER (WHERE ${isGranted}) AS granted,
    sum(r.amount) FILTER (WHERE ${isGranted}) AS amount, sum(told.paid) FILTER (WHERE ${isGranted}) AS paid,
    count(*) FILTER (WHERE ${isGranted} AND coalesce(told.paid, 0) = 0) AS unpaid,
    count(*) FILTER (WHERE ${isGranted} AND told.paid > 0) AS settled
  FROM ${sources.of('Subsidy')} AS r CROSS JOIN LATERAL (SELECT ${paidBy(day)} AS paid) AS told
  WHERE r.aid_id IN (SELECT id FROM chain_aid) AND r.duplicate_of IS NULL GROUP BY r.aid_id)`,
    `chain_indicator AS MATERIALIZED (
  SELECT x.proposition_number, x.id, told.indicator, told.place FROM chain_action AS x
  CROSS JOIN LATERAL jsonb_array_elements(CASE WHEN jsonb_typeof(x.indicators) = 'array' THEN x.indicators ELSE '[]' END)
    WITH ORDINALITY AS told (indicator, place))`,
    `chain_investment AS MATERIALIZED (
  SELECT DISTINCT x.proposition_number, r.id, r.authorised, r.committed, r.paid
  FROM ${sources.of('Investment')} AS r JOIN chain_action AS x ON ${closeToAction('r', 'x')}
  WHERE r.duplicate_of IS NULL)`,
  ];
  const none = 'NULL::bigint';
  const step = (name: StepName, number: string, figures: string, from: string) =>
    `SELECT ${number} AS number, '${name}' AS step, NULL AS gap, NULL::uuid AS "recordId", NULL AS title, ${figures}
     FROM ${from} GROUP BY 1`;
  const gap = (name: GapName, columns: string, count: string, from: string) =>
    `SELECT ${columns.split(', ')[0]}, NULL, '${name}', ${columns.split(', ').slice(1).join(', ')}, ${count}, ${none}, ${none}, ${none}
     FROM ${from}`;
  const action = 'x.proposition_number, x.id, x.title';
  const indicator = `i.proposition_number, i.id, i.indicator ->> 'label'`;
  const aid = 'a.number, a.id, a.title';
  const rows = [
    step(
      'ACTIONS',
      'proposition_number',
      'count(*)::int AS count, coalesce(sum(budget), 0)::bigint AS voted, sum(committed)::bigint AS committed, sum(paid)::bigint AS paid',
      'chain_action',
    ),
    step(
      'INDICATORS',
      'proposition_number',
      `count(*)::int, ${none}, ${none}, ${none}`,
      'chain_indicator',
    ),
    step(
      'AIDS',
      'number',
      `count(*)::int, coalesce(sum(budget), 0)::bigint, ${none}, ${none}`,
      'chain_aid',
    ),
    `${step(
      'SUBSIDIES',
      'a.number',
      `sum(g.granted)::int, coalesce(sum(g.amount), 0)::bigint, ${none}, coalesce(sum(g.paid), 0)::bigint`,
      'chain_aid AS a JOIN chain_grant AS g ON g.aid_id = a.id',
    )}`,
    `${step(
      'PAYMENTS',
      'a.number',
      `sum(g.settled)::int, ${none}, ${none}, coalesce(sum(g.paid), 0)::bigint`,
      'chain_aid AS a JOIN chain_grant AS g ON g.aid_id = a.id',
    )}`,
    step(
      'INVESTMENTS',
      'proposition_number',
      'count(*)::int, sum(authorised)::bigint, sum(committed)::bigint, sum(paid)::bigint',
      'chain_investment',
    ),
    gap('ACTION_WITHOUT_BUDGET', action, '1', 'chain_action AS x WHERE coalesce(x.budget, 0) = 0'),
    gap(
      'ACTION_WITHOUT_INDICATOR',
      action,
      '1',
      'chain_action AS x WHERE NOT EXISTS (SELECT FROM chain_indicator AS i WHERE i.id = x.id)',
    ),
    gap(
      'ACTION_WITHOUT_AID',
      action,
      '1',
      `chain_action AS x WHERE NOT EXISTS (SELECT FROM chain_aid AS a WHERE ${servesAction('a', 'x')})`,
    ),
    gap('INDICATOR_WITHOUT_VALUE', indicator, '1', `chain_indicator AS i WHERE NOT ${given}`),
    gap(
      'INDICATOR_WITHOUT_TARGET',
      indicator,
      '1',
      `chain_indicator AS i WHERE coalesce(jsonb_typeof(i.indicator -> 'target'), 'null') = 'null'`,
    ),
    gap(
      'AID_WITHOUT_SUBSIDY',
      aid,
      '1',
      'chain_aid AS a WHERE NOT EXISTS (SELECT FROM chain_grant AS g WHERE g.aid_id = a.id)',
    ),
    gap(
      'SUBSIDY_WITHOUT_PAYMENT',
      aid,
      'g.unpaid::int',
      'chain_aid AS a JOIN chain_grant AS g ON g.aid_id = a.id WHERE g.unpaid > 0',
    ),
    gap(
      'WORKS_WITHOUT_AUTHORISATION',
      'proposition_number, NULL::uuid, NULL::text',
      'count(*)::int',
      'chain_investment WHERE authorised = 0 GROUP BY 1',
    ),
  ];
  return {
    text: `${sources.with(...own)}\n${rows.join('\nUNION ALL\n')}\nORDER BY number, title, "recordId", gap DESC`,
    values: p.values,
  };
}
