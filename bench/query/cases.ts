import { busyFirm, sessionAt } from './fill.sql.ts';

/** One question, as a client asks it and as somebody would write it by hand over the same tables. */
export interface QueryCase {
  name: string;
  document: string;
  /** Takes the answer apart into what the peer answers too, so that both are seen to say the same. */
  answer: (data: never) => unknown;
  sql: string;
  fromRows: (rows: never[]) => unknown;
  /** How much it may cost more with a million records than with 100,000; null where none is promised. */
  growth: number | null;
}

interface Rows<Node> {
  [list: string]: { nodes: Node[] };
}

const ids = (list: string) => (data: Rows<{ id: string }>) => data[list]?.nodes.map(({ id }) => id);
const idsOfRows = (rows: { id: string }[]) => rows.map(({ id }) => id);

const listed = 'id, owner, title, status, amount, granted_on, beneficiary_name, funder_siren';
const isPublic = `publication = 'PUBLISHED' AND beneficiary_kind <> 'NATURAL_PERSON'
  AND NOT (beneficiary_kind = 'UNKNOWN' AND coalesce(beneficiary_name, beneficiary_siren) IS NULL)`;
const node = 'nodes { id owner title status amount grantedOn beneficiaryName funder { siren } }';

const granted = `status NOT IN ('REQUESTED', 'REJECTED', 'CANCELLED')`;

export const cases: readonly QueryCase[] = [
  {
    name: 'list',
    document: `{ subsidies(first: 20) { ${node} } }`,
    answer: ids('subsidies'),
    sql: `SELECT ${listed} FROM record_index.subsidy WHERE ${isPublic}
      ORDER BY coalesce(granted_on, '-infinity'::date) DESC, id DESC LIMIT 20`,
    fromRows: idsOfRows,
    growth: 1.5,
  },
  {
    name: 'filtered',
    document: `{ subsidies(first: 20, orderBy: AMOUNT_DESC, filter: { themes: ["SPORT"], territory: { commune: "47323" },
      granted: { from: "2020-01-01", until: "2022-12-31" } }) { ${node} } }`,
    answer: ids('subsidies'),
    sql: `SELECT ${listed} FROM record_index.subsidy
      WHERE ${isPublic} AND theme_codes && ARRAY['SPORT'] AND territory && territory_codes('47323')
        AND granted_on BETWEEN '2020-01-01' AND '2022-12-31'
      ORDER BY amount DESC, id DESC LIMIT 20`,
    fromRows: idsOfRows,
    growth: null,
  },
  {
    name: 'search',
    document: `{ search(text: "orchestre festival", first: 20, filter: { kinds: [SUBSIDY] }) { nodes { title score } } }`,
    answer: (data: Rows<unknown>) => data['search']?.nodes.length,
    // The last changed of the matching rows, ranked: without synonyms, typos, marks or hidden records.
    sql: `SELECT title, ts_rank_cd(lexemes, query) AS score
      FROM (SELECT * FROM record_index.subsidy
            WHERE lexemes @@ plainto_tsquery('public.french_folded', 'orchestre festival') AND ${isPublic}
            ORDER BY updated_at DESC, id DESC LIMIT 500) AS newest,
           plainto_tsquery('public.french_folded', 'orchestre festival') AS query
      ORDER BY score DESC, id LIMIT 20`,
    fromRows: (rows) => rows.length,
    growth: 1.5,
  },
  {
    name: 'statistics',
    document: `{ statistics(kind: SUBSIDY, groupBy: [THEME, YEAR], measure: AMOUNT) { cells { keys { code } value } } }`,
    answer: (data: { statistics: { cells: { value: number }[] } }) =>
      sum(data.statistics.cells.map(({ value }) => Math.round(value * 100))),
    sql: `SELECT theme, date_part('year', granted_on) AS year, sum(amount) FILTER (WHERE duplicate_of IS NULL)::bigint AS value
      FROM record_index.subsidy CROSS JOIN LATERAL unnest(theme_codes) AS theme
      WHERE ${isPublic} GROUP BY 1, 2 ORDER BY 3 DESC`,
    fromRows: (rows: { value: number }[]) => sum(rows.map(({ value }) => Number(value))),
    growth: 3,
  },
  {
    name: 'de_minimis',
    document: `{ undertaking(siren: "${busyFirm}") { deMinimis(on: "2023-12-31") { limits { counted } headroom } } }`,
    answer: (data: { undertaking: { deMinimis: { limits: { counted: number }[] } } }) =>
      Math.round((data.undertaking.deMinimis.limits[0]?.counted ?? 0) * 100),
    // One firm by its number alone: no firms linked to it, no grants that name it without a number, no sight, and
    // nothing in the audit trail, whose commit the answer waits for.
    sql: `SELECT r.id, r.granted_on, r.amount, coalesce(r.state_aid_regime, a.state_aid_regime) AS regime,
        sum(coalesce(r.gross_grant_equivalent, r.amount)) FILTER (WHERE r.duplicate_of IS NULL AND r.${granted}) OVER ()::bigint AS counted
      FROM record_index.subsidy AS r LEFT JOIN record_index.aid AS a ON a.id = r.aid_id
      WHERE r.beneficiary_siren = '${busyFirm}' AND r.granted_on BETWEEN '2021-01-01' AND '2023-12-31'
        AND coalesce(r.state_aid_regime, a.state_aid_regime) = 'DE_MINIMIS'
      ORDER BY r.granted_on DESC`,
    fromRows: (rows: { counted: number }[]) => Number(rows[0]?.counted ?? 0),
    growth: 1.5,
  },
  {
    name: 'overlaps',
    document: `{ coherence(on: "2023-06-01") { overlaps(first: 20) { totalCount nodes { score aids { title } } } } }`,
    answer: (data: { coherence: { overlaps: { totalCount: number } } }) =>
      data.coherence.overlaps.totalCount,
    sql: `WITH open AS MATERIALIZED (
        SELECT id, title, audiences, theme_codes, territory FROM record_index.aid
        WHERE status = 'OPEN' AND publication = 'PUBLISHED' AND coalesce(opens_on, '-infinity') <= '2023-06-01'
          AND coalesce(closes_on, 'infinity') >= '2023-06-01'),
      pair AS (
        SELECT a.title AS one, b.title AS other, a.territory AS one_place, b.territory AS other_place,
          (SELECT count(*) FROM (SELECT unnest(a.audiences) INTERSECT SELECT unnest(b.audiences)) AS x)::float8
            / (SELECT count(*) FROM (SELECT unnest(a.audiences) UNION SELECT unnest(b.audiences)) AS x) AS audience_part,
          (SELECT count(*) FROM (SELECT unnest(a.theme_codes) INTERSECT SELECT unnest(b.theme_codes)) AS x)::float8
            / (SELECT count(*) FROM (SELECT unnest(a.theme_codes) UNION SELECT unnest(b.theme_codes)) AS x) AS theme_part
        FROM open AS a JOIN open AS b ON b.id > a.id AND a.theme_codes && b.theme_codes AND a.audiences && b.audiences
          AND (a.territory && b.territory OR '47' = ANY(a.territory) OR '47' = ANY(b.territory)))
      SELECT one, other, 0.4 * audience_part + 0.4 * theme_part + 0.2 AS score, count(*) OVER ()::int AS total
      FROM pair WHERE 0.4 * audience_part + 0.4 * theme_part + 0.2 >= 0.5
      ORDER BY score DESC LIMIT 20`,
    fromRows: (rows: { total: number }[]) => rows[0]?.total ?? 0,
    growth: null,
  },
  {
    name: 'as_of',
    document: `{ subsidies(first: 20, asOf: "${sessionAt}") { ${node} } }`,
    answer: ids('subsidies'),
    sql: `SELECT ${listed} FROM (
        (SELECT ${listed} FROM record_index.subsidy AS t
         WHERE ${isPublic} AND NOT EXISTS (SELECT FROM record_index.record_version AS v
           WHERE v.record_id = t.id AND v.kind = 'Subsidy' AND v.occurred_at > '${sessionAt}')
         ORDER BY coalesce(granted_on, '-infinity'::date) DESC, id DESC LIMIT 20)
        UNION ALL
        SELECT ${listed} FROM (
          SELECT DISTINCT ON (record_id) (jsonb_populate_record(NULL::record_index.subsidy, document)).*
          FROM record_index.record_version
          WHERE kind = 'Subsidy' AND occurred_at <= '${sessionAt}' AND record_id IN (
            SELECT record_id FROM record_index.record_version WHERE kind = 'Subsidy' AND occurred_at > '${sessionAt}')
          ORDER BY record_id, version DESC) AS past WHERE ${isPublic}
      ) AS r ORDER BY coalesce(granted_on, '-infinity'::date) DESC, id DESC LIMIT 20`,
    fromRows: idsOfRows,
    growth: null,
  },
  {
    name: 'session_diff',
    document: `{ changes(since: "${sessionAt}", until: "2023-07-01T00:00:00Z", first: 20) {
      nodes { recordId title change fields { field before after } } } }`,
    answer: (data: { changes: { nodes: unknown[] } }) => data.changes.nodes.length,
    sql: `SELECT now.record_id, now.document AS after, before.document AS before
      FROM (SELECT record_id, owner, max(version) AS version, max(occurred_at) AS changed_at
            FROM record_index.record_version
            WHERE kind = ANY('{Aid,Subsidy,Investment,RecoveryAction}') AND occurred_at > '${sessionAt}'
              AND occurred_at <= '2023-07-01' AND received_at <= '2023-07-01'
            GROUP BY 1, 2) AS touched
      JOIN record_index.record_version AS now USING (record_id, owner, version)
      LEFT JOIN LATERAL (
        SELECT document FROM record_index.record_version AS v
        WHERE v.record_id = touched.record_id AND v.owner = touched.owner AND v.occurred_at <= '${sessionAt}'
        ORDER BY v.version DESC LIMIT 1) AS before ON true
      WHERE now.document IS DISTINCT FROM before.document
      ORDER BY changed_at DESC, record_id DESC LIMIT 20`,
    fromRows: (rows) => rows.length,
    growth: null,
  },
];

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
