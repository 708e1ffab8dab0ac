import { visible } from '@relance/kit/access/sight.sql.ts';
import type { Sight } from '@relance/schema/access/sight.ts';
import { BeneficiaryKind } from '@relance/schema/enums/subsidy.ts';
import { CountingRule } from '../lists/countedOnce.ts';
import type { Statement } from '../lists/list.sql.ts';
import { Parameters } from '../lists/parameters.ts';
import type { SubsidyFilter } from '../lists/subsidies.ts';
import { StatisticsDimension } from './dimensions.ts';
import { StatisticsMeasure } from './measures.ts';
import { pairFrom, type RolledUpDimension, rolledUpDimensions } from './rollup.sql.ts';
import { mostCells, type Question, shown } from './statistics.sql.ts';

const { OWNER, EPCI, COMMUNE, THEME } = StatisticsDimension;

/** The part of a filter that names values of a dimension: lists of codes. */
const filtered = {
  funders: 'FUNDER',
  statuses: 'STATUS',
  beneficiaryKinds: 'BENEFICIARY_KIND',
  themes: 'THEME',
} as const;

const measured: Partial<Record<StatisticsMeasure, string>> = {
  [StatisticsMeasure.COUNT]: 'records',
  [StatisticsMeasure.AMOUNT]: 'amount',
  [StatisticsMeasure.AMOUNT_PER_INHABITANT]: 'amount',
  [StatisticsMeasure.PAID]: 'paid',
};

/**
 * The same figures from what was added up beforehand; null for a question that this does not answer: of other
 * kinds, by more than two dimensions with the filter’s, or filtered by words, days, amounts or places.
 */
export function rolledUpStatement(
  question: Question,
  filter: SubsidyFilter,
  sight: Sight,
): Statement | null {
  const { kind, dimensions, measure, rule } = question;
  const column = measured[measure];
  if (kind !== 'Subsidy' || !column) return null;
  if (rule === CountingRule.SHARED_GRANT_TOTALS_ONCE) return null;
  const picked = pickedValues(filter);
  if (!picked) return null;
  const asked = dimensions.filter((dimension) => dimension !== OWNER).map(baseOf);
  const of = [...new Set([...asked, ...picked.keys()])];
  const isHeld = of.every((base) => rolledUpDimensions.some((known) => known === base));
  if (of.length > 2 || !isHeld) return null;
  // A filter by themes finds records of which other themes are told, too, or several of the themes.
  const themes = picked.get('THEME');
  if (themes && (themes.length > 1 || asked.includes(THEME))) return null;

  const p = new Parameters();
  const others = [...ownedBy(filter, p), seenCells(sight)];
  const cellsOf = (bases: readonly RolledUpDimension[]) => {
    const { from, codeOf } = pairWith(bases);
    const conditions = [...picked].map(
      ([base, values]) => `${codeOf(base)} = ANY(${p.add(values, 'text[]')})`,
    );
    return { codeOf, from: `${from} AS r WHERE ${[...others, ...conditions].join(' AND ')}` };
  };

  const counts = rule === CountingRule.EVERY_RECORD ? 'true' : 'NOT r.is_duplicate';
  const count = `coalesce(sum(r.records) FILTER (WHERE ${counts}), 0)`;
  const sums = `${count} AS count,
    coalesce(sum(r.${column}) FILTER (WHERE ${counts}), 0) AS value,
    coalesce(sum(r.records) FILTER (WHERE NOT (${counts})), 0) AS duplicates`;
  const total = cellsOf([...picked.keys()]);
  const figures = [
    `SELECT true AS is_total, NULL::text AS code_1, NULL::text AS code_2, ${sums} FROM ${total.from}`,
  ];
  if (dimensions.length > 0) {
    const cells = cellsOf(of as RolledUpDimension[]);
    const codes = dimensions.map((dimension) => codeIn(dimension, cells.codeOf));
    const [one = 'NULL::text', two = 'NULL::text'] = codes;
    figures.push(
      `SELECT false, ${one}, ${two}, ${sums} FROM ${cells.from} GROUP BY 2, 3 HAVING ${count} > 0`,
    );
  }
  return {
    text: shown(question, figures.join(' UNION ALL '), '', p.add(mostCells + 2, 'int')),
    values: p.values,
  };
}

function baseOf(dimension: StatisticsDimension): string {
  return dimension === EPCI ? COMMUNE : dimension;
}

function codeIn(dimension: StatisticsDimension, codeOf: (base: string) => string): string {
  if (dimension === OWNER) return 'r.owner';
  const code = `nullif(${codeOf(baseOf(dimension))}, '')`;
  if (dimension !== EPCI) return code;
  return `(SELECT epci_siren FROM territory_member WHERE commune_code = ${code})`;
}

/** The values that a filter asks for, by dimension; null when it asks for more than that. */
function pickedValues(filter: SubsidyFilter): Map<RolledUpDimension, readonly string[]> | null {
  const picked = new Map<RolledUpDimension, readonly string[]>();
  for (const [name, value] of Object.entries(filter)) {
    if (isAbsent(value) || name === 'owners' || name === 'demo') continue;
    const base = filtered[name as keyof typeof filtered] as RolledUpDimension | undefined;
    if (!base) return null;
    picked.set(base, value as string[]);
  }
  return picked;
}

function isAbsent(value: unknown): boolean {
  return value == null || (Array.isArray(value) && value.length === 0);
}

/** The pair that has these dimensions; what they leave open is filled with the one of fewest values. */
function pairWith(bases: readonly RolledUpDimension[]) {
  const small = (['STATUS', 'BENEFICIARY_KIND'] as const).filter((each) => !bases.includes(each));
  const both = [...bases, ...small].slice(0, 2);
  const [first = 'STATUS', second = 'BENEFICIARY_KIND'] = rolledUpDimensions.filter((each) =>
    both.includes(each),
  );
  return {
    from: pairFrom(first, second),
    codeOf: (base: string) => (base === first ? 'r.first_code' : 'r.second_code'),
  };
}

function ownedBy({ owners, demo }: SubsidyFilter, p: Parameters): string[] {
  return [
    ...(owners?.length ? [`r.owner = ANY(${p.add(owners, 'text[]')})`] : []),
    ...(demo == null ? [] : [`r.demo = ${p.add(demo, 'boolean')}`]),
  ];
}

/** True for the cells, as `r`, of the subsidies that are there for a sight. */
export function seenCells(sight: Sight): string {
  const kind = `CASE WHEN r.is_person THEN '${BeneficiaryKind.NATURAL_PERSON}' ELSE '' END`;
  const beneficiary = { kind, name: 'NULL', siren: 'NULL' };
  return visible(sight, { owner: 'r.owner', publication: 'r.publication', beneficiary });
}
