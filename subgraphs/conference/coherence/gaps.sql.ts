import { expectedAudiences } from '@relance/schema/codes/coherenceRules.ts';
import { themes } from '@relance/schema/codes/themes.ts';
import { Audience } from '@relance/schema/enums/audience.ts';
import { RecordSources, type View } from '../history/recordSources.sql.ts';
import type { Statement } from '../lists/list.sql.ts';
import { Parameters } from '../lists/parameters.ts';
import { areas, openAids } from './openAids.sql.ts';

export interface CellRow {
  audience: Audience;
  theme: string;
  epci: string;
  isExpected: boolean;
  openAids: number;
}

export interface CellRequest {
  view: View;
  on: string;
  audiences: readonly Audience[] | null;
  themes: readonly string[] | null;
  epcis: readonly string[] | null;
  /** Only cells in which an aid is to be expected. */
  expectedOnly: boolean;
  /** Only cells without one. */
  gapsOnly: boolean;
}

/** Every audience, theme and EPCI with the number of aids that are open there on the day. */
export function cellsStatement(request: CellRequest): Statement {
  const { view, on } = request;
  const p = new Parameters();
  const sources = new RecordSources(view, p);
  const open = openAids(sources, p, on);
  const pairs = askedPairs(request);
  const asked = p.add(JSON.stringify(pairs), 'jsonb');
  const epcis = request.epcis?.length
    ? `WHERE epci_siren = ANY(${p.add(request.epcis, 'text[]')})`
    : 'WHERE epci_siren IS NOT NULL';
  return {
    text: `
${sources.with(
  open,
  areas,
  `epci AS MATERIALIZED (
  SELECT epci_siren AS siren, bit_or(bits) AS bits FROM numbered ${epcis} GROUP BY 1)`,
  // An aid is open in an EPCI if it is in any of its communes.
  `present AS MATERIALIZED (
  SELECT DISTINCT open_aid.id, epci.siren
  FROM open_aid CROSS JOIN LATERAL unnest(open_aid.territory) AS code
  JOIN area ON area.code = code.code
  JOIN epci ON bit_count(epci.bits & area.bits) > 0)`,
  `counted AS (
  SELECT audience, theme, siren, count(*)::int AS aids
  FROM present JOIN open_aid USING (id)
  CROSS JOIN LATERAL unnest(audiences) AS audience
  CROSS JOIN LATERAL unnest(theme_codes) AS theme
  GROUP BY 1, 2, 3)`,
)}
SELECT asked.audience, asked.theme, epci.siren AS epci, asked.expected AS "isExpected",
       coalesce(counted.aids, 0) AS "openAids"
FROM jsonb_to_recordset(${asked}) AS asked (audience text, theme text, expected boolean)
CROSS JOIN epci
LEFT JOIN counted ON counted.audience = asked.audience AND counted.theme = asked.theme AND counted.siren = epci.siren
${request.gapsOnly ? 'WHERE counted.aids IS NULL' : ''}
ORDER BY asked.expected DESC, asked.audience, asked.theme, epci.siren`,
    values: p.values,
  };
}

function askedPairs({ audiences, themes: codes, expectedOnly }: CellRequest) {
  return themes
    .filter(({ code }) => !codes?.length || codes.includes(code))
    .flatMap(({ code }) =>
      Object.values(Audience)
        .filter((audience) => !audiences?.length || audiences.includes(audience))
        .map((audience) => ({
          ...{ audience, theme: code },
          expected: expectedAudiences[code].some((expected) => Audience[expected] === audience),
        })),
    )
    .filter(({ expected }) => expected || !expectedOnly);
}

export interface CommuneRow {
  code: string;
  own: number;
  ofEpci: number;
  departmental: number;
}

/** Communes for which no open aid names them or their EPCI, with the aids that they have by the département. */
export function communesStatement(view: View, on: string): Statement {
  const p = new Parameters();
  const sources = new RecordSources(view, p);
  const open = openAids(sources, p, on);
  return {
    text: `
${sources.with(
  open,
  `named AS MATERIALIZED (
  SELECT code, count(*)::int AS aids FROM open_aid CROSS JOIN LATERAL unnest(territory) AS code GROUP BY 1)`,
)}
SELECT c.commune_code AS code, coalesce(own.aids, 0) AS own, coalesce(epci.aids, 0) AS "ofEpci",
       coalesce((SELECT aids FROM named WHERE code = '47'), 0) AS departmental
FROM territory_member AS c
LEFT JOIN named AS own ON own.code = c.commune_code
LEFT JOIN named AS epci ON epci.code = c.epci_siren
WHERE own.aids IS NULL AND epci.aids IS NULL
ORDER BY c.commune_code`,
    values: p.values,
  };
}
