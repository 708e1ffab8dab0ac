import { AidStatus } from '@relance/schema/enums/aid.ts';
import type { RecordSources } from '../history/recordSources.sql.ts';
import type { Parameters } from '../lists/parameters.ts';

/** Which aids a check looks at; null asks for nothing. */
export interface AidChoice {
  audiences: readonly string[] | null;
  themes: readonly string[] | null;
  /** INSEE code or SIREN of an EPCI: aids that concern it. */
  place: string | null;
}

export const everyAid: AidChoice = { audiences: null, themes: null, place: null };

/** The common table expression `open_aid`: what takes applications on the day, by its state and its dates. */
export function openAids(
  sources: RecordSources,
  p: Parameters,
  on: string,
  { audiences, themes, place }: AidChoice = everyAid,
): string {
  const day = p.add(on, 'date');
  const conditions = [
    `r.status = '${AidStatus.OPEN}'`,
    `coalesce(r.opens_on, '-infinity'::date) <= ${day}`,
    `coalesce(r.closes_on, 'infinity'::date) >= ${day}`,
    ...(audiences?.length ? [`r.audiences && ${p.add(audiences, 'text[]')}`] : []),
    ...(themes?.length ? [`r.theme_codes && ${p.add(themes, 'text[]')}`] : []),
    ...(place ? [`r.territory && territory_codes(${p.add(place, 'text')})`] : []),
  ];
  return `open_aid AS MATERIALIZED (
  SELECT r.id, r.owner, r.title, r.funder_siren, r.territory, r.state_aid_regime, r.opens_on, r.closes_on,
         ARRAY(SELECT DISTINCT unnest(r.audiences)) AS audiences,
         ARRAY(SELECT DISTINCT unnest(r.theme_codes)) AS theme_codes
  FROM ${sources.of('Aid')} AS r
  WHERE ${conditions.join(' AND ')})`;
}

/**
 * The common table expression `area`: which communes of the département a place is made of, one bit for each,
 * so that territories are compared by what they cover and not by how they are named.
 */
export const areas = `numbered AS (
  SELECT commune_code, epci_siren,
         set_bit(repeat('0', count(*) OVER ()::int)::varbit, row_number() OVER (ORDER BY commune_code)::int - 1, 1) AS bits
  FROM territory_member
), area (code, bits) AS MATERIALIZED (
  SELECT commune_code, bits FROM numbered
  UNION ALL SELECT epci_siren, bit_or(bits) FROM numbered WHERE epci_siren IS NOT NULL GROUP BY 1
  UNION ALL SELECT '47', bit_or(bits) FROM numbered)`;
