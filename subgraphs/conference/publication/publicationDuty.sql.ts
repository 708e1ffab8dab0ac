import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { columnsOf, visible } from '@relance/kit/access/sight.sql.ts';
import type { Sight } from '@relance/schema/access/sight.ts';
import { publicationRules } from '@relance/schema/codes/publicationRules.ts';
import type { Statement } from '../lists/list.sql.ts';
import { grantedStatuses } from '@relance/schema/enums/subsidy.ts';

export interface DutyRow {
  id: string;
  /** Highest sum of twelve months that the grant is in, in cents. */
  cumulated: number;
  threshold: number;
  isRequired: boolean;
  source: string;
  dueOn: string | null;
  publishedOn: string | null;
  isLate: boolean;
}

/**
 * A window is the twelve months up to a grant, its first day left out; a grant has to be published once any window
 * that it is in adds up to more than the threshold. What is hidden from who asks is in no sum.
 */
function dutiesSql(sight: Sight): string {
  const isSeen = visible(sight, columnsOf('r', 'Subsidy'));
  return `
WITH asked AS MATERIALIZED (
  SELECT r.id, r.owner, r.funder_siren, r.beneficiary_siren, r.granted_on, rule.threshold, rule.delay_months, rule.source,
         CASE WHEN r.granted_year_only THEN (date_trunc('year', r.granted_on) + interval '1 year -1 day')::date
              ELSE r.granted_on END AS signed_on
  FROM record_index.subsidy AS r
  JOIN jsonb_to_recordset($2::jsonb)
    AS rule (valid_from date, valid_to date, threshold bigint, delay_months int, source text)
    ON r.granted_on BETWEEN rule.valid_from AND coalesce(rule.valid_to, 'infinity'::date)
  WHERE r.id = ANY($1::uuid[]) AND r.beneficiary_siren IS NOT NULL
    AND r.status = ANY($3::text[]) AND ${isSeen}
), windows AS MATERIALIZED (
  SELECT r.funder_siren, r.beneficiary_siren, r.granted_on AS ends_on,
         sum(r.amount) OVER (
           PARTITION BY r.funder_siren, r.beneficiary_siren ORDER BY r.granted_on
           RANGE BETWEEN interval '1 year -1 day' PRECEDING AND CURRENT ROW)::bigint AS total
  FROM (SELECT DISTINCT beneficiary_siren, funder_siren FROM asked) AS pair
  JOIN record_index.subsidy AS r USING (beneficiary_siren, funder_siren)
  WHERE r.granted_on IS NOT NULL AND r.duplicate_of IS NULL
    AND r.status = ANY($3::text[]) AND ${isSeen}
), duties AS (
  SELECT asked.*, coalesce(found.cumulated, 0) AS cumulated, found.crossed_on,
         (greatest(asked.signed_on, found.crossed_on) + make_interval(months => asked.delay_months))::date AS due_on,
         (SELECT min(v.occurred_at)::date FROM record_index.record_version AS v
          WHERE v.record_id = asked.id AND v.owner = asked.owner AND v.document ->> 'publication' = 'PUBLISHED') AS published_on
  FROM asked
  CROSS JOIN LATERAL (
    SELECT max(total) AS cumulated, min(ends_on) FILTER (WHERE total > asked.threshold) AS crossed_on
    FROM windows
    WHERE windows.beneficiary_siren = asked.beneficiary_siren
      AND windows.funder_siren = asked.funder_siren AND windows.ends_on >= asked.granted_on
      AND asked.granted_on >= (windows.ends_on - interval '1 year -1 day')::date
  ) AS found
)
SELECT id, cumulated::bigint AS cumulated, threshold, source, crossed_on IS NOT NULL AS "isRequired",
       CASE WHEN crossed_on IS NOT NULL THEN due_on END AS "dueOn", published_on AS "publishedOn",
       crossed_on IS NOT NULL AND coalesce(published_on, $4::date) > due_on AS "isLate"
FROM duties`;
}

const rules = JSON.stringify(
  publicationRules.map(({ validFrom, validTo, threshold, delayMonths, source }) => ({
    ...{ valid_from: validFrom, valid_to: validTo, threshold, delay_months: delayMonths, source },
  })),
);

export function dutiesStatement(ids: readonly string[], sight: Sight, today: string): Statement {
  return { text: dutiesSql(sight), values: [ids, rules, grantedStatuses, today] };
}

/** Duties by id of the subsidy; null where the rules say nothing of it. */
export function publicationDuties(
  dataSource: DataSource,
  sight: Sight,
  today: string,
): DataLoader<string, DutyRow | null> {
  return new DataLoader(async (ids) => {
    const { text, values } = dutiesStatement(ids, sight, today);
    const rows = await dataSource.query<DutyRow[]>(text, values);
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}
