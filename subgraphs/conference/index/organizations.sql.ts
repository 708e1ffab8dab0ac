import type { EntityManager } from 'typeorm';
import { isPublic } from './sight.sql.ts';

/** What a search finds organizations by: a name as long as a page would not fit into an index. */
export const nameWords = 'left(public.plain_words(name), 200) COLLATE "C"';

export function createNameIndex(schema: string): string {
  return `CREATE INDEX IF NOT EXISTS organization_name ON ${schema}.organization ((${nameWords}));`;
}

/** What a projection does with names, as parts of its statement over `latest` and `written`. */
export interface Naming {
  /** Columns that it needs of each written row. */
  of: string;
  /** Keeps the names. */
  names: string;
  /** Who may have lost the last record with its name. */
  noLongerNamed: string;
}

/** Records of this kind name nobody. */
export const noNaming: Naming = {
  of: 'id',
  names: 'SELECT',
  noLongerNamed: 'SELECT NULL::text AS siren WHERE false',
};

/** Subsidies that everybody may see name their beneficiaries and funders; the newest one that does decides. */
export function organizationNaming(schema: string): Naming {
  return {
    of: 'owner, publication, beneficiary_siren, beneficiary_name, beneficiary_kind, funder_siren, funder_name, updated_at',
    names: `
      INSERT INTO ${schema}.organization AS o (siren, name, kind, seen_at)
      SELECT siren, name, kind, updated_at
      FROM (
        SELECT DISTINCT ON (siren) siren, name, kind, updated_at
        FROM written ${bothNamed}
        WHERE siren IS NOT NULL AND name IS NOT NULL AND ${isPublic('written', 'Subsidy')}
        ORDER BY siren, updated_at DESC
      ) AS newest
      WHERE NOT EXISTS (SELECT FROM ${schema}.organization AS known
        WHERE (known.siren, known.name, known.kind) = (newest.siren, newest.name, newest.kind))
      ON CONFLICT (siren) DO UPDATE SET
        name = excluded.name, kind = excluded.kind, seen_at = excluded.seen_at
      WHERE o.seen_at <= excluded.seen_at`,
    // A statement does not see what it writes: the table still has the rows from before.
    noLongerNamed: `
      SELECT siren FROM latest JOIN ${schema}.subsidy ON id = record_id ${bothNamed}
      WHERE latest.version > 1 AND siren IS NOT NULL AND name IS NOT NULL
      EXCEPT
      SELECT siren FROM written ${bothNamed}
      WHERE name IS NOT NULL AND ${isPublic('written', 'Subsidy')}`,
  };
}

const bothNamed = `
        CROSS JOIN LATERAL (VALUES (beneficiary_siren, beneficiary_name, beneficiary_kind),
                                   (funder_siren, funder_name, 'PUBLIC_BODY')) AS named (siren, name, kind)`;

/** Forgets those of the organizations that no subsidy names any more. */
// A beneficiary that turns out to be a natural person must not stay under its old name.
export async function forgetUnnamed(
  manager: EntityManager,
  schema: string,
  sirens: readonly string[],
): Promise<void> {
  if (sirens.length === 0) return;
  const isShown = isPublic('subsidy', 'Subsidy');
  await manager.query(
    `DELETE FROM ${schema}.organization AS o WHERE siren = ANY($1)
       AND NOT EXISTS (SELECT FROM ${schema}.subsidy
         WHERE beneficiary_siren = o.siren AND beneficiary_name IS NOT NULL AND ${isShown})
       AND NOT EXISTS (SELECT FROM ${schema}.subsidy
         WHERE funder_siren = o.siren AND funder_name IS NOT NULL AND ${isShown})`,
    [sirens],
  );
}
