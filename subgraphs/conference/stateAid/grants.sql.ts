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

/** A firm of an undertaking, and who was asked about. */
export interface Member {
  root: string;
  siren: string;
}

// Any other subsidy to a firm may be aid that nobody classed; outside of firms it hardly ever is.
const mayBeAid = (regime: string) =>
  `(${regime} IS DISTINCT FROM '${noAid}' AND (${regime} IS NOT NULL OR r.beneficiary_kind = '${BeneficiaryKind.FIRM}'))`;

const noAid = stateAidRegimes.find(({ code }) => code === 'NO_AID')?.code ?? '';

/**
 * What the firms were granted between two days, by number; and by name, where a grant tells no number. A grant of
 * which the year alone is known is there if any of its days is; one without a day always.
 */
export function grantsStatement(
  view: View,
  members: readonly Member[],
  from: string,
  until: string,
): Statement {
  const p = new Parameters();
  const sources = new RecordSources(view, p);
  const [subsidies, aids] = [sources.of('Subsidy'), sources.of('Aid')];
  const roots = p.add(
    members.map(({ root }) => root),
    'text[]',
  );
  const sirens = p.add(
    members.map(({ siren }) => siren),
    'text[]',
  );
  const lastDay = `CASE WHEN r.granted_year_only THEN (r.granted_on + interval '1 year -1 day')::date ELSE r.granted_on END`;
  const within = `(r.granted_on IS NULL OR (r.granted_on <= ${p.add(until, 'date')} AND ${lastDay} >= ${p.add(from, 'date')}))`;
  const regime = 'coalesce(r.state_aid_regime, a.state_aid_regime)';
  const grants = (of: string, condition: string) => `
  SELECT ${of}.root, r.id, r.beneficiary_siren AS siren, r.beneficiary_name AS name, r.status,
         r.granted_on AS "grantedOn", r.granted_year_only AS "grantedYearOnly",
         r.duplicate_of AS "duplicateOf", ${regime} AS regime,
         r.state_aid_regime IS NULL AND a.state_aid_regime IS NOT NULL AS "isRegimeOfAid", a.instrument,
         r.amount, r.share, r.gross_grant_equivalent AS "grossGrantEquivalent"
  FROM ${of} JOIN ${subsidies} AS r ON ${condition}
  LEFT JOIN ${aids} AS a ON a.id = r.aid_id
  WHERE ${within} AND ${mayBeAid(regime)}`;
  const text = `
${sources.with(
  `member AS MATERIALIZED (SELECT * FROM unnest(${roots}, ${sirens}) AS m (root, siren))`,
  `named AS MATERIALIZED (
  SELECT DISTINCT member.root, left(public.fold(known.name), 200) AS folded
  FROM member JOIN (
    SELECT siren, name FROM reference_organization UNION ALL SELECT siren, name FROM record_index.organization
  ) AS known USING (siren))`,
)}
${grants('member', 'r.beneficiary_siren = member.siren')}
UNION ALL
${grants('named', 'r.beneficiary_siren IS NULL AND left(public.fold(r.beneficiary_name), 200) = named.folded')}
ORDER BY "grantedOn" DESC NULLS LAST, id`;
  return { text, values: p.values };
}
