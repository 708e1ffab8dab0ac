import type { OverlapRule } from '@relance/schema/codes/coherenceRules.ts';
import type { Owner } from '@relance/schema/enums/owner.ts';
import { RecordSources, type View } from '../history/recordSources.sql.ts';
import type { Statement } from '../lists/list.sql.ts';
import { Parameters } from '../lists/parameters.ts';
import { type AidChoice, areas, openAids } from './openAids.sql.ts';

export interface OverlapRow {
  one: OverlappingAid;
  other: OverlappingAid;
  score: number;
  audiences: string[];
  audiencePart: number;
  themes: string[];
  themePart: number;
  communes: number;
  territoryPart: number;
  from: string | null;
  until: string | null;
  total: number;
}

export interface OverlappingAid {
  id: string;
  title: string;
  owner: Owner;
  funder: string;
  regime: string | null;
}

export interface OverlapRequest {
  view: View;
  on: string;
  rule: OverlapRule;
  choice: AidChoice;
  /** Pairs with this aid alone, or null. */
  aid: string | null;
  /** Only pairs of two funders. */
  betweenFunders: boolean;
  first: number;
}

/** Pairs of open aids, the most alike first; each pair once. */
export function overlapsStatement(request: OverlapRequest): Statement {
  const { view, on, rule, choice, aid, betweenFunders, first } = request;
  const p = new Parameters();
  const sources = new RecordSources(view, p);
  const open = openAids(sources, p, on, choice);
  const { audiences, themes, territory } = rule.weights;
  const pairs = [
    'other.id > one.id',
    'one.audiences && other.audiences',
    'bit_count(one.bits & other.bits) > 0',
    ...(aid ? [`${p.add(aid, 'uuid')} IN (one.id, other.id)`] : []),
    ...(betweenFunders ? ['one.funder_siren <> other.funder_siren'] : []),
  ];
  return {
    text: `
${sources.with(
  open,
  areas,
  `covered AS MATERIALIZED (
  SELECT open_aid.*, bits, bit_count(bits) AS size
  FROM open_aid CROSS JOIN LATERAL (
    SELECT bit_or(area.bits) AS bits FROM area WHERE area.code = ANY(open_aid.territory)) AS there
  WHERE bits IS NOT NULL)`,
  // Themes have many values and join the pairs; what else they share is looked at then.
  `pair AS (
  SELECT one.id AS one_id, other.id AS other_id, array_agg(theme ORDER BY theme) AS themes
  FROM covered AS one CROSS JOIN LATERAL unnest(one.theme_codes) AS theme
  JOIN (SELECT covered.*, unnest(theme_codes) AS theme FROM covered) AS other USING (theme)
  WHERE ${pairs.join(' AND ')}
  GROUP BY 1, 2)`,
  `compared AS (
  SELECT one, other, pair.themes, shared.audiences, bit_count(one.bits & other.bits) AS communes,
         cardinality(shared.audiences)::float8 / (cardinality(one.audiences) + cardinality(other.audiences) - cardinality(shared.audiences)) AS audience_part,
         cardinality(pair.themes)::float8 / (cardinality(one.theme_codes) + cardinality(other.theme_codes) - cardinality(pair.themes)) AS theme_part,
         bit_count(one.bits & other.bits)::float8 / least(one.size, other.size) AS territory_part
  FROM pair JOIN covered AS one ON one.id = one_id JOIN covered AS other ON other.id = other_id
  CROSS JOIN LATERAL (
    SELECT ARRAY(SELECT unnest(one.audiences) INTERSECT SELECT unnest(other.audiences) ORDER BY 1) AS audiences) AS shared)`,
  `scored AS (
  SELECT *, ${p.add(audiences, 'float8')} * audience_part + ${p.add(themes, 'float8')} * theme_part
            + ${p.add(territory, 'float8')} * territory_part AS score
  FROM compared)`,
)}
SELECT ${asAid('one')} AS one, ${asAid('other')} AS other, score, audiences, audience_part AS "audiencePart", themes,
       theme_part AS "themePart", communes::int, territory_part AS "territoryPart",
       greatest((one).opens_on, (other).opens_on)::text AS "from", least((one).closes_on, (other).closes_on)::text AS "until",
       count(*) OVER ()::int AS total
FROM scored WHERE score >= ${p.add(rule.threshold, 'float8')}
ORDER BY score DESC, (one).id, (other).id
LIMIT ${p.add(first, 'int')}`,
    values: p.values,
  };
}

function asAid(row: string): string {
  return `json_build_object('id', (${row}).id, 'title', (${row}).title, 'owner', (${row}).owner,
    'funder', (${row}).funder_siren, 'regime', (${row}).state_aid_regime)`;
}
