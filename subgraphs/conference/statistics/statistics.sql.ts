import { type View, RecordSources } from '../history/recordSources.sql.ts';
import type { RecordKind } from '@relance/schema/partners.ts';
import { CountingRule } from '../lists/countedOnce.ts';
import type { Statement } from '../lists/list.sql.ts';
import { indexedColumns } from '../index/kinds.ts';
import { type Condition, Parameters } from '../lists/parameters.ts';
import { dimensionsOf, type DimensionSource, StatisticsDimension } from './dimensions.ts';
import { measuresOf, StatisticsMeasure } from './measures.ts';

/** What a table of figures is asked for. */
export interface Question {
  kind: RecordKind;
  dimensions: readonly StatisticsDimension[];
  measure: StatisticsMeasure;
  rule: CountingRule;
  conditions: readonly Condition[];
}

/** A cell, or the total of all records where `isTotal`. */
export interface FigureRow {
  isTotal: boolean;
  codes: (string | null)[];
  count: number;
  /** Cents, or a number; null where there is nothing to divide by. */
  value: number | null;
  duplicates: number;
}

export const mostCells = 2_000;

/** The figures from the records themselves: exact for every filter, moment and sight. */
export function statisticsStatement(question: Question, view: View): Statement {
  const { kind, dimensions, conditions } = question;
  const p = new Parameters();
  const sources = new RecordSources(view, p);
  const found = dimensions.map((dimension) => sourceOf(kind, dimension));
  const where = ['true', ...conditions.map(({ sql }) => sql(p))].join(' AND ');
  const rows = withParts(question, `${sources.of(kind)} AS r`, where);
  const joins = found.map((source, at) => source.join?.(alias(at), sources) ?? '');
  const codes = found.map((source, at) => `(${source.code(alias(at))})::text AS code_${at + 1}`);
  const unfolded = `SELECT r.*${codes.map((code) => `, ${code}`).join('')} FROM ${rows} ${joins.join(' ')}`;
  const names = codes.map((_, at) => `code_${at + 1}`);
  const cells = figuresOf(question, unfolded, names);
  const total = figuresOf(question, `SELECT r.* FROM ${rows}`, []);
  // Values that repeat a record would count it twice in the total.
  const apart = found.some(({ repeats }) => repeats);
  const figures =
    dimensions.length === 0
      ? total
      : apart || question.rule === CountingRule.SHARED_GRANT_TOTALS_ONCE
        ? `${total} UNION ALL ${cells}`
        : figuresOf(question, unfolded, names, true);
  return {
    text: shown(question, figures, sources.with(), p.add(mostCells + 2, 'int')),
    values: p.values,
  };
}

const alias = (at: number) => `d${at + 1}`;

function sourceOf(kind: RecordKind, dimension: StatisticsDimension): DimensionSource {
  const source = dimensionsOf[kind][dimension];
  if (!source) throw new Error(`${kind} has no dimension ${dimension}`);
  return source;
}

// Which part of which shared grant a record is depends on all that were found, not on its cell.
function withParts({ kind, rule }: Question, from: string, where: string): string {
  if (rule !== CountingRule.SHARED_GRANT_TOTALS_ONCE) {
    return `(SELECT * FROM ${from} WHERE ${where}) AS r`;
  }
  if (kind !== 'Subsidy') throw new Error(`no shared grants of ${kind}`);
  const isPart = 'r.share < 1 AND r.granted_on IS NOT NULL AND r.total_amount IS NOT NULL';
  const counted = 'r.duplicate_of IS NULL';
  return `(
    SELECT r.*, CASE WHEN ${isPart} AND ${counted} AND sum(r.share) FILTER (WHERE ${isPart} AND ${counted}) OVER grant_parts < 1.0001
      THEN ${grantKey} END AS shared_grant
    FROM ${from} WHERE ${where}
    WINDOW grant_parts AS (PARTITION BY r.funder_siren, r.title, r.granted_on, r.total_amount)) AS r`;
}

// Thirds add up to a little less or more than 1.
const grantKey = `jsonb_build_array(r.funder_siren, r.title, r.granted_on, r.total_amount)`;

/** Count and value by the named codes: as SELECT over `rows`, with the total beside on request. */
function figuresOf(
  question: Question,
  rows: string,
  names: readonly string[],
  withTotal = false,
): string {
  const { kind, rule } = question;
  const all = ['NULL::text AS code_1', 'NULL::text AS code_2'];
  const codes = all.map((none, at) => names[at] ?? none);
  const by = names.join(', ');
  const grouped =
    names.length === 0 ? '' : `GROUP BY ${withTotal ? `GROUPING SETS ((), (${by}))` : by}`;
  const isTotal = withTotal ? `GROUPING(${by}) > 0` : String(names.length === 0);
  const counts =
    indexedColumns[kind].includes('duplicate_of') && rule !== CountingRule.EVERY_RECORD;
  const counted = counts ? 'r.duplicate_of IS NULL' : 'true';
  const head = `SELECT ${isTotal} AS is_total, ${codes.join(', ')}`;
  const having = names.length === 0 ? '' : `HAVING count(*) FILTER (WHERE ${counted}) > 0`;
  const orTotal = withTotal ? `${having} OR GROUPING(${by}) > 0` : having;
  if (rule === CountingRule.SHARED_GRANT_TOTALS_ONCE) {
    return `SELECT is_total, code_1, code_2, sum(count) AS count, sum(value) AS value, sum(duplicates) AS duplicates
    FROM (
      ${head}, CASE WHEN shared_grant IS NULL THEN count(*) FILTER (WHERE ${counted}) ELSE 1 END AS count,
        CASE WHEN shared_grant IS NULL THEN sum(r.amount) FILTER (WHERE ${counted}) ELSE max(r.total_amount) END AS value,
        count(*) FILTER (WHERE NOT ${counted}) AS duplicates
      FROM (${rows}) AS r GROUP BY ${[...names, 'shared_grant'].join(', ')}) AS grants
    GROUP BY 1, 2, 3${names.length === 0 ? '' : ' HAVING sum(count) > 0'}`;
  }
  return `${head}, count(*) FILTER (WHERE ${counted}) AS count, ${valueOf(question, counted)} AS value,
    ${counts ? `count(*) FILTER (WHERE NOT (${counted}))` : '0'} AS duplicates
    FROM (${rows}) AS r ${grouped} ${orTotal}`;
}

function valueOf({ kind, measure }: Question, counted: string): string {
  const column = measuresOf[kind][measure];
  const only = `FILTER (WHERE ${counted})`;
  if (measure === StatisticsMeasure.BENEFICIARIES) return `count(DISTINCT r.${column}) ${only}`;
  return column ? `coalesce(sum(r.${column}) ${only}, 0)` : `count(*) ${only}`;
}

/** The figures as rows, the total first, then the largest; by inhabitant where that is asked. */
export function shown(
  question: Question,
  figures: string,
  withClause: string,
  limit: string,
): string {
  const { measure, dimensions, rule } = question;
  const isShared = rule === CountingRule.SHARED_GRANT_TOTALS_ONCE;
  const value = measure === StatisticsMeasure.COUNT && isShared ? 'f.count' : 'f.value';
  const place = dimensions.findIndex((dimension) => populated.has(dimension));
  const perHead = measure === StatisticsMeasure.AMOUNT_PER_INHABITANT;
  const inhabitants = perHead
    ? `LEFT JOIN LATERAL (SELECT sum(p.population) AS inhabitants FROM place AS p
         WHERE CASE WHEN f.is_total THEN p.kind = 'COMMUNE' ELSE p.code = f.code_${place + 1} END) AS place ON true`
    : '';
  const figure = perHead ? `round(${value} / nullif(place.inhabitants, 0))` : value;
  return `${withClause}
SELECT f.is_total AS "isTotal", ARRAY[f.code_1, f.code_2] AS codes, f.count::int AS count,
  (${figure})::bigint AS value, f.duplicates::int AS duplicates
FROM (${figures}) AS f ${inhabitants}
ORDER BY f.is_total DESC, ${figure} DESC NULLS LAST, f.code_1 NULLS LAST, f.code_2 NULLS LAST
LIMIT ${limit}`;
}

/** Dimensions whose values have inhabitants. */
export const populated: ReadonlySet<StatisticsDimension> = new Set([
  StatisticsDimension.EPCI,
  StatisticsDimension.COMMUNE,
]);
