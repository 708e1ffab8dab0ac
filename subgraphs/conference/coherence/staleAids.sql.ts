import type { StalenessRule } from '@relance/schema/codes/coherenceRules.ts';
import { AidStatus } from '@relance/schema/enums/aid.ts';
import { RecordSources, type View } from '../history/recordSources.sql.ts';
import type { Statement } from '../lists/list.sql.ts';
import { Parameters } from '../lists/parameters.ts';

export interface StaleRow {
  id: string;
  title: string;
  closesOn: string | null;
  opensOn: string | null;
  updatedAt: Date;
  isPastClosing: boolean;
  isBeforeOpening: boolean;
  isUntouched: boolean;
  total: number;
}

/** Aids that say they are open, and whose dates or age say otherwise; the longest over first. */
export function staleAidsStatement(
  view: View,
  on: string,
  rule: StalenessRule,
  first: number,
): Statement {
  const p = new Parameters();
  const sources = new RecordSources(view, p);
  const day = p.add(on, 'date');
  const limit = `(${day} - make_interval(months => ${p.add(rule.untouchedMonths, 'int')}))`;
  const found = `
  SELECT r.id, r.title, r.closes_on, r.opens_on, r.updated_at,
         coalesce(r.closes_on < ${day}, false) AS is_past_closing,
         coalesce(r.opens_on > ${day}, false) AS is_before_opening,
         r.updated_at AT TIME ZONE 'Europe/Paris' < ${limit} AS is_untouched
  FROM ${sources.of('Aid')} AS r
  WHERE r.status = '${AidStatus.OPEN}'`;
  return {
    text: `
${sources.with()}
SELECT id, title, closes_on AS "closesOn", opens_on AS "opensOn", updated_at AS "updatedAt",
       is_past_closing AS "isPastClosing", is_before_opening AS "isBeforeOpening", is_untouched AS "isUntouched",
       count(*) OVER ()::int AS total
FROM (${found}) AS found
WHERE is_past_closing OR is_before_opening OR is_untouched
ORDER BY is_past_closing DESC, closes_on, updated_at, id
LIMIT ${p.add(first, 'int')}`,
    values: p.values,
  };
}
