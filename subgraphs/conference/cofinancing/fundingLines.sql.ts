import { FinancingStatus } from '@relance/schema/enums/investment.ts';
import { grantedAs } from '../effectiveness/paid.sql.ts';
import { RecordSources, type View } from '../history/recordSources.sql.ts';
import type { Statement } from '../lists/list.sql.ts';
import { Parameters } from '../lists/parameters.ts';

/** The public money of some works, by funder, over every record that tells of them. */
export interface FundingRow {
  id: string;
  title: string;
  authority: string;
  /** At which level the authority is; null where the law has no rule for it. */
  level: string | null;
  /** Cents; the highest that any record tells. */
  totalCost: number | null;
  /** Cents. */
  publicAids: number;
  funders: FunderRow[];
  total: number;
}

export interface FunderRow {
  siren: string | null;
  name: string | null;
  /** Cents that count: of the same money told twice the higher figure. */
  amount: number;
  lines: LineRow[];
}

/** One line of a financing plan, or one subsidy. */
export interface LineRow {
  kind: 'Investment' | 'Subsidy';
  id: string;
  programme: string | null;
  amount: number;
  status: string;
}

/** Works by the ids of their records, or those of which others pay more than a limit. */
export type Works = { ids: readonly string[] } | { above: readonly LevelLimit[]; first: number };

export interface LevelLimit {
  level: string;
  limit: number;
}

const folded = (title: string) => `left(public.fold(${title}), 200)`;

/**
 * One works is what one authority calls by one name, whoever tells of it. A funder counts once: its lines in the
 * plan that tells most of it, or its subsidies for the same works, whichever is more.
 */
export function fundingStatement(view: View, works: Works): Statement {
  const p = new Parameters();
  const sources = new RecordSources(view, p);
  const [investments, subsidies] = [sources.of('Investment'), sources.of('Subsidy')];
  const asked =
    'ids' in works
      ? `SELECT r.id, r.title, r.contracting_authority_siren AS authority, ${folded('r.title')} AS folded
  FROM ${investments} AS r WHERE r.id = ANY(${p.add(works.ids, 'uuid[]')})`
      : `SELECT DISTINCT ON (contracting_authority_siren, ${folded('r.title')})
         r.id, r.title, r.contracting_authority_siren AS authority, ${folded('r.title')} AS folded
  FROM ${investments} AS r
  JOIN reference_organization AS body ON body.siren = r.contracting_authority_siren AND body.level IS NOT NULL
  WHERE r.total_cost > 0 AND r.duplicate_of IS NULL
  ORDER BY contracting_authority_siren, ${folded('r.title')}, r.total_cost DESC, r.id`;
  const text = `
${sources.with(
  `asked AS MATERIALIZED (${asked})`,
  // Joined, not looked for line by line: a plan of works may name its funders alone.
  `named AS MATERIALIZED (
  SELECT DISTINCT ON (public.fold(name)) siren, public.fold(name) AS folded
  FROM reference_organization ORDER BY public.fold(name), siren)`,
  `told AS MATERIALIZED (
  SELECT asked.id AS root, asked.authority, r.id, r.total_cost, r.financing
  FROM asked JOIN ${investments} AS r
    ON r.contracting_authority_siren = asked.authority AND ${folded('r.title')} = asked.folded)`,
  `line AS (
  SELECT root, 'Investment' AS kind, told.id, l."funderSiren" AS siren, l."funderName" AS name, l.programme,
         l.amount::bigint AS amount, l.status,
         coalesce(l."funderSiren", named.siren, public.fold(l."funderName")) AS funder
  FROM told CROSS JOIN LATERAL jsonb_to_recordset(coalesce(financing, '[]'))
    AS l ("funderName" text, "funderSiren" text, programme text, amount numeric, status text)
  LEFT JOIN named ON l."funderSiren" IS NULL AND named.folded = public.fold(l."funderName")
  WHERE l.status IS DISTINCT FROM '${FinancingStatus.REFUSED}' AND l."funderSiren" IS DISTINCT FROM told.authority
  UNION ALL
  SELECT asked.id, 'Subsidy', s.id, s.funder_siren, s.funder_name, NULL, s.amount, s.status, s.funder_siren
  FROM asked JOIN ${subsidies} AS s
    ON s.beneficiary_siren = asked.authority AND ${folded('s.title')} = asked.folded
  WHERE s.duplicate_of IS NULL AND ${grantedAs('s')} AND s.funder_siren <> asked.authority)`,
  // A plan tells all of a funder’s lines; of subsidies each is one, so that they add up over their records.
  `by_record AS (
  SELECT root, funder, CASE kind WHEN 'Investment' THEN id::text ELSE kind END AS record, sum(amount) AS amount
  FROM line GROUP BY 1, 2, 3)`,
  `by_funder AS MATERIALIZED (
  SELECT root, funder, max(amount)::bigint AS amount FROM by_record GROUP BY 1, 2)`,
  `found AS MATERIALIZED (
  SELECT asked.id, asked.title, asked.authority, body.level, told."totalCost",
         coalesce(paid."publicAids", 0)::bigint AS "publicAids", count(*) OVER ()::int AS total
  FROM asked
  JOIN (SELECT root, max(total_cost) AS "totalCost" FROM told GROUP BY 1) AS told ON told.root = asked.id
  LEFT JOIN (SELECT root, sum(amount) AS "publicAids" FROM by_funder GROUP BY 1) AS paid ON paid.root = asked.id
  LEFT JOIN reference_organization AS body ON body.siren = asked.authority
  ${'ids' in works ? '' : aboveLimit(works, p)})`,
  // Only what is shown is written out.
  `shown AS (
  SELECT root, funder, max(siren) AS siren, max(name) AS name,
         json_agg(json_build_object('kind', kind, 'id', line.id, 'programme', programme, 'amount', amount,
           'status', status) ORDER BY amount DESC, line.id) AS lines
  FROM line JOIN found ON found.id = line.root GROUP BY 1, 2)`,
)}
SELECT found.*, coalesce((
  SELECT json_agg(json_build_object('siren', shown.siren, 'name', shown.name, 'amount', by_funder.amount,
           'lines', shown.lines) ORDER BY by_funder.amount DESC, funder)
  FROM shown JOIN by_funder USING (root, funder) WHERE root = found.id), '[]') AS funders
FROM found ORDER BY "publicAids" / nullif("totalCost", 0)::float8 DESC, id`;
  return { text, values: p.values };
}

function aboveLimit(
  { above, first }: { above: readonly LevelLimit[]; first: number },
  p: Parameters,
) {
  const limits = p.add(JSON.stringify(above), 'jsonb');
  return `JOIN jsonb_to_recordset(${limits}) AS rule (level text, "limit" float8) ON rule.level = body.level
WHERE paid."publicAids" > told."totalCost" * "limit"
ORDER BY paid."publicAids" / told."totalCost"::float8 DESC, asked.id
LIMIT ${p.add(first, 'int')}`;
}
