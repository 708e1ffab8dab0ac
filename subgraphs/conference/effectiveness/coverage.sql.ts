import { RecordSources, type View } from '../history/recordSources.sql.ts';
import type { Statement } from '../lists/list.sql.ts';
import { Parameters } from '../lists/parameters.ts';

export interface CoveredCommune {
  code: string;
  epci: string | null;
  subsidies: boolean;
  investments: boolean;
  actions: boolean;
}

/** Every commune of the département, and whether a record of each kind names it. */
export function coverageStatement(view: View): Statement {
  const p = new Parameters();
  const sources = new RecordSources(view, p);
  const named = (kind: 'Investment' | 'RecoveryAction') =>
    `(SELECT DISTINCT unnest(r.commune_codes) FROM ${sources.of(kind)} AS r)`;
  const subsidies = `(SELECT r.commune_code FROM ${sources.of('Subsidy')} AS r WHERE r.commune_code IS NOT NULL GROUP BY 1)`;
  const [investments, actions] = [named('Investment'), named('RecoveryAction')];
  return {
    text: `${sources.with()}
SELECT commune_code AS code, epci_siren AS epci, commune_code IN ${subsidies} AS subsidies,
  commune_code IN ${investments} AS investments, commune_code IN ${actions} AS actions
FROM territory_member ORDER BY commune_code`,
    values: p.values,
  };
}
