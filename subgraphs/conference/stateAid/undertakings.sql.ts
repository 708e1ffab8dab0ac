import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';

/** Who belongs together, as somebody declared it; a period without an end holds until it is given one. */
export const createUndertakings = `
CREATE TABLE undertaking_link (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  siren text NOT NULL,
  linked_siren text NOT NULL,
  ground text NOT NULL,
  valid_from date,
  valid_to date,
  source text NOT NULL,
  declared_at timestamptz NOT NULL DEFAULT date_trunc('milliseconds', now()),
  CHECK (siren <> linked_siren),
  CHECK (valid_from <= valid_to)
);
CREATE INDEX undertaking_link_siren ON undertaking_link (siren);
CREATE INDEX undertaking_link_linked ON undertaking_link (linked_siren);
COMMENT ON TABLE undertaking_link IS 'Firms that State aid takes for one undertaking (regulation 2023/2831, art. 2(2)); a link holds both ways.';

CREATE TABLE gaec_partners (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  siren text NOT NULL,
  partners int NOT NULL CHECK (partners BETWEEN 2 AND 10),
  valid_from date NOT NULL,
  valid_to date,
  source text NOT NULL,
  CHECK (valid_from <= valid_to)
);
CREATE INDEX gaec_partners_siren ON gaec_partners (siren, valid_from);
COMMENT ON TABLE gaec_partners IS 'Partners of a GAEC, by whose number the agricultural ceiling multiplies (transparence).';

CALL audit_track('undertaking_link', 'id', 'insert update delete truncate');
CALL audit_track('gaec_partners', 'id', 'insert update delete truncate');`;

export const dropUndertakings = `
DROP TABLE gaec_partners;
DROP TABLE undertaking_link;`;

export interface UndertakingRow {
  /** Every firm of it, the asked one first. */
  members: string[];
  /** What its firms are called, folded: grants without a number name them so. */
  names: string[];
  /** Partners of the asked firm, where it is a GAEC. */
  partners: number | null;
}

const inForce = (alias: string) =>
  `$2::date BETWEEN coalesce(${alias}.valid_from, '-infinity'::date) AND coalesce(${alias}.valid_to, 'infinity'::date)`;

// Links are followed both ways and through each other: whoever is linked to a linked firm belongs to it.
export const undertakingsSql = `
WITH RECURSIVE member (root, siren) AS (
  SELECT asked.siren, asked.siren FROM unnest($1::text[]) AS asked (siren)
  UNION
  SELECT member.root, linked.siren
  FROM member CROSS JOIN LATERAL (
    SELECT l.linked_siren AS siren FROM undertaking_link AS l WHERE l.siren = member.siren AND ${inForce('l')}
    UNION ALL
    SELECT l.siren FROM undertaking_link AS l WHERE l.linked_siren = member.siren AND ${inForce('l')}
  ) AS linked
)
SELECT root, array_agg(siren ORDER BY siren <> root, siren) AS members,
       ARRAY(SELECT DISTINCT left(public.fold(known.name), 200) FROM (
         SELECT siren, name FROM reference_organization UNION ALL SELECT siren, name FROM record_index.organization
       ) AS known WHERE known.siren = ANY(array_agg(member.siren))) AS names,
       (SELECT g.partners FROM gaec_partners AS g WHERE g.siren = root AND ${inForce('g')}
        ORDER BY g.valid_from DESC LIMIT 1) AS partners
FROM member GROUP BY root`;

/** The undertaking that a firm is part of on a day; the firm alone where nothing is declared. */
export function undertakingsOn(
  dataSource: DataSource,
  on: string,
): DataLoader<string, UndertakingRow> {
  return new DataLoader(async (sirens) => {
    const rows = await dataSource.query<(UndertakingRow & { root: string })[]>(undertakingsSql, [
      sirens,
      on,
    ]);
    const byRoot = new Map(rows.map((row) => [row.root, row]));
    return sirens.map(
      (siren) => byRoot.get(siren) ?? { members: [siren], names: [], partners: null },
    );
  });
}
