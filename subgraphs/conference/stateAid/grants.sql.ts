import { stateAidRegimes } from '@relance/schema/codes/stateAid.ts';
import type { AidInstrument } from '@relance/schema/enums/aid.ts';
import { BeneficiaryKind, type SubsidyStatus } from '@relance/schema/enums/subsidy.ts';
import { RecordSources, type View } from '../history/recordSources.sql.ts';
import type { Statement } from '../lists/list.sql.ts';
import { Parameters } from '../lists/parameters.ts';

/** A subsidy that may count against a de minimis ceiling, as the index holds it. */
export interface GrantRow {
  /** The firm that was asked about. */
  root: string;
  id: string;
  /** Null for a grant that names its beneficiary without a number. */
  siren: string | null;
  name: string | null;
  status: SubsidyStatus;
  grantedOn: string | null;
  grantedYearOnly: boolean;
  duplicateOf: string | null;
  /** Of the subsidy, else of its aid. */
  regime: string | null;
  isRegimeOfAid: boolean;
  instrument: AidInstrument | null;
  amount: number;
  share: number | null;
  grossGrantEquivalent: number | null;
}

/** By what the grants of an undertaking are found, and who was asked about. */
export interface Named {
  root: string;
  members: readonly string[];
  names: readonly string[];
}

// Any other subsidy to a firm may be aid that nobody classed; outside of firms it hardly ever is.
const mayBeAid = (regime: string) =>
  `(${regime} IS DISTINCT FROM '${noAid}' AND (${regime} IS NOT NULL OR r.beneficiary_kind IN ('${BeneficiaryKind.FIRM}', '${BeneficiaryKind.SOLE_TRADER}')))`;

const noAid = stateAidRegimes.find(({ code }) => code === 'NO_AID')?.code ?? '';

/**
 * What the firms were granted between two days, by number; and by name, where a grant tells no number. A grant of
 * which the year alone is known is there if any of its days is; one without a day always.
 */
export function grantsStatement(
  view: View,
  undertakings: readonly Named[],
  from: string,
  until: string,
): Statement {
  const p = new Parameters();
  const sources = new RecordSources(view, p);
  const [subsidies, aids] = [sources.of('Subsidy'), sources.of('Aid')];
  const lastDay = `CASE WHEN r.granted_year_only THEN (r.granted_on + interval '1 year -1 day')::date ELSE r.granted_on END`;
  const within = `(r.granted_on IS NULL OR (r.granted_on <= ${p.add(until, 'date')} AND ${lastDay} >= ${p.add(from, 'date')}))`;
  const regime = 'coalesce(r.state_aid_regime, a.state_aid_regime)';
  const grants = (key: string, pairs: readonly (readonly [string, string])[]) => {
    const roots = p.add(
      pairs.map(([root]) => root),
      'text[]',
    );
    const values = p.add(
      pairs.map(([, value]) => value),
      'text[]',
    );
    // Told twice: the array reaches the indexes of today’s rows and of the past, a join the first alone.
    return `
  SELECT asked.root, r.id, r.beneficiary_siren AS siren, r.beneficiary_name AS name, r.status,
         r.granted_on AS "grantedOn", r.granted_year_only AS "grantedYearOnly",
         r.duplicate_of AS "duplicateOf", ${regime} AS regime,
         r.state_aid_regime IS NULL AND a.state_aid_regime IS NOT NULL AS "isRegimeOfAid", a.instrument,
         r.amount, r.share, r.gross_grant_equivalent AS "grossGrantEquivalent"
  FROM ${subsidies} AS r
  JOIN unnest(${roots}, ${values}) AS asked (root, value) ON asked.value = ${key}
  LEFT JOIN ${aids} AS a ON a.id = r.aid_id
  WHERE ${key} = ANY(${values}) AND ${within} AND ${mayBeAid(regime)}`;
  };
  const pairs = (of: (undertaking: Named) => readonly string[]) =>
    undertakings.flatMap((undertaking) =>
      of(undertaking).map((value) => [undertaking.root, value] as const),
    );
  const numbered = grants(
    'r.beneficiary_siren',
    pairs(({ members }) => members),
  );
  const names = pairs((undertaking) => undertaking.names);
  // Most firms are known by no name: half of the statement is spared.
  const named =
    names.length === 0
      ? ''
      : `UNION ALL${grants('left(public.fold(r.beneficiary_name), 200)', names)} AND r.beneficiary_siren IS NULL`;
  return {
    text: `${sources.with()}${numbered}
${named}
ORDER BY "grantedOn" DESC NULLS LAST, id`,
    values: p.values,
  };
}
