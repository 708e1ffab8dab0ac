import type { DoubleFundingRule } from '@relance/schema/codes/cofinancingRules.ts';
import { isGranted } from '../effectiveness/paid.sql.ts';
import { RecordSources, type View } from '../history/recordSources.sql.ts';
import type { Statement } from '../lists/list.sql.ts';
import { Parameters } from '../lists/parameters.ts';

export interface DoubleFundingRow {
  beneficiary: string;
  title: string;
  ids: string[];
  funders: string[];
  firstOn: string;
  lastOn: string;
  /** Cents. */
  amount: number;
  total: number;
}

/** Subsidies of several funders to one beneficiary for one object, within some months of each other. */
export function doubleFundingStatement(
  view: View,
  { months }: DoubleFundingRule,
  beneficiary: string | null,
  first: number,
): Statement {
  const p = new Parameters();
  const sources = new RecordSources(view, p);
  const between = `make_interval(months => ${p.add(months, 'int')})`;
  const own = beneficiary ? `AND r.beneficiary_siren = ${p.add(beneficiary, 'text')}` : '';
  return {
    text: `
${sources.with(
  `granted AS MATERIALIZED (
  SELECT r.id, r.beneficiary_siren, r.funder_siren, r.title, r.amount, r.granted_on
  FROM ${sources.of('Subsidy')} AS r
  WHERE r.beneficiary_siren IS NOT NULL AND r.granted_on IS NOT NULL AND r.duplicate_of IS NULL
    AND ${isGranted} ${own})`,
  // Titles are folded of those alone whom more than one funder pays.
  `shared AS (
  SELECT beneficiary_siren FROM granted GROUP BY 1 HAVING min(funder_siren) < max(funder_siren))`,
  `named AS MATERIALIZED (
  SELECT granted.*, left(public.fold(title), 200) AS folded FROM granted JOIN shared USING (beneficiary_siren))`,
  `paired AS (
  SELECT DISTINCT one.id
  FROM named AS one JOIN named AS other USING (beneficiary_siren, folded)
  WHERE one.funder_siren <> other.funder_siren
    AND other.granted_on BETWEEN (one.granted_on - ${between})::date AND (one.granted_on + ${between})::date)`,
)}
SELECT beneficiary_siren AS beneficiary, min(title) AS title, array_agg(id ORDER BY granted_on, id) AS ids,
       array_agg(DISTINCT funder_siren) AS funders, min(granted_on)::text AS "firstOn", max(granted_on)::text AS "lastOn",
       sum(amount)::bigint AS amount, count(*) OVER ()::int AS total
FROM named JOIN paired USING (id)
GROUP BY beneficiary_siren, folded
ORDER BY amount DESC, beneficiary_siren, folded
LIMIT ${p.add(first, 'int')}`,
    values: p.values,
  };
}
