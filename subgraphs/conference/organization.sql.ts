import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import type { BeneficiaryKind } from '@relance/schema/enums/subsidy.ts';

export interface NamedOrganization {
  siren: string;
  name: string;
  kind: BeneficiaryKind;
}

// The official name where there is one, else the one that the newest subsidy gives.
export const organizationsSql = `
SELECT DISTINCT ON (siren) siren, name, kind
FROM (
  SELECT 1 AS rank, siren, name, kind FROM reference_organization WHERE siren = ANY($1)
  UNION ALL
  SELECT 2 AS rank, siren, name, kind FROM record_index.organization WHERE siren = ANY($1)
) AS named
ORDER BY siren, rank`;

/** Legal persons by SIREN; null for one that no reference and no record names. */
export function organizationsNamed(
  dataSource: DataSource,
): DataLoader<string, NamedOrganization | null> {
  return new DataLoader(async (sirens) => {
    const rows = await dataSource.query<NamedOrganization[]>(organizationsSql, [sirens]);
    const bySiren = new Map(rows.map((row) => [row.siren, row]));
    return sirens.map((siren) => bySiren.get(siren) ?? null);
  });
}
