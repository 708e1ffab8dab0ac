import type { CompetenceRule } from '@relance/schema/codes/competences.ts';
import { BeneficiaryKind } from '@relance/schema/enums/subsidy.ts';
import { grantedAs } from '../effectiveness/paid.sql.ts';
import { RecordSources, type View } from '../history/recordSources.sql.ts';
import type { Statement } from '../lists/list.sql.ts';
import { Parameters } from '../lists/parameters.ts';
import { openAids } from './openAids.sql.ts';

export interface CompetenceRow {
  code: string;
  funder: string;
  /** The first few of them. */
  aidIds: string[];
  aidCount: number;
  subsidyCount: number;
  /** Cents. */
  subsidyAmount: number;
}

/** Aids that one answer names for each rule and funder. */
const named = 20;

/**
 * By rule and funder: aids open on the day in a field of others, and what was granted there to firms since the rule
 * holds. Of subsidies the beneficiary’s kind alone is known: only rules about firms look at them.
 */
export function competenceStatement(
  view: View,
  on: string,
  rules: readonly CompetenceRule[],
): Statement {
  const p = new Parameters();
  const sources = new RecordSources(view, p);
  const open = openAids(sources, p, on);
  const asked = p.add(JSON.stringify(rules.map(row)), 'jsonb');
  const day = p.add(on, 'date');
  return {
    text: `
${sources.with(
  open,
  `rule AS MATERIALIZED (
  SELECT * FROM jsonb_to_recordset(${asked})
    AS r (code text, level text, themes text[], audiences text[], to_firms boolean, valid_from date))`,
  `aids AS (
  SELECT rule.code, a.funder_siren AS funder, count(*)::int AS total,
         (array_agg(a.id ORDER BY a.id))[:${named}] AS ids
  FROM rule JOIN reference_organization AS body USING (level)
  JOIN open_aid AS a ON a.funder_siren = body.siren AND a.theme_codes && rule.themes AND a.audiences && rule.audiences
  GROUP BY 1, 2)`,
  `subsidies AS (
  SELECT rule.code, s.funder_siren AS funder, count(*)::int AS total, sum(s.amount)::bigint AS amount
  FROM rule JOIN reference_organization AS body USING (level)
  JOIN ${sources.of('Subsidy')} AS s ON s.funder_siren = body.siren AND s.theme_codes && rule.themes
    AND s.granted_on BETWEEN rule.valid_from AND ${day}
  WHERE rule.to_firms AND s.beneficiary_kind = '${BeneficiaryKind.FIRM}' AND s.duplicate_of IS NULL
    AND ${grantedAs('s')}
  GROUP BY 1, 2)`,
)}
SELECT coalesce(aids.code, subsidies.code) AS code, coalesce(aids.funder, subsidies.funder) AS funder,
       coalesce(aids.ids, '{}') AS "aidIds", coalesce(aids.total, 0) AS "aidCount",
       coalesce(subsidies.total, 0) AS "subsidyCount", coalesce(subsidies.amount, 0)::bigint AS "subsidyAmount"
FROM aids FULL JOIN subsidies ON aids.code = subsidies.code AND aids.funder = subsidies.funder
ORDER BY "subsidyAmount" DESC, "aidCount" DESC, 1, 2`,
    values: p.values,
  };
}

function row({ code, level, themes, audiences, validFrom }: CompetenceRule) {
  return {
    ...{ code, level, themes, audiences, valid_from: validFrom },
    to_firms: audiences.includes('FIRM'),
  };
}
