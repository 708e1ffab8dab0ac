import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { Owner } from '@relance/schema/enums/owner.ts';
import { camelCased } from '../index/camelCased.ts';
import { ConferenceRecoveryAction } from '../recoveryAction.ts';

export interface VersionOf {
  id: string;
  version: number;
}

const ownVersionsSql = `
SELECT v.document
FROM unnest($1::uuid[], $2::int[]) WITH ORDINALITY AS asked (id, version, place)
LEFT JOIN record_index.record_version AS v
  ON v.record_id = asked.id AND v.version = asked.version AND v.owner = '${Owner.CONFERENCE}'
ORDER BY asked.place`;

/** The conference's own actions in full, as a version had them; null for an unknown version. */
export function ownVersions(
  dataSource: DataSource,
): DataLoader<VersionOf, ConferenceRecoveryAction | null, string> {
  return new DataLoader(
    async (versions) => {
      const rows = await dataSource.query<{ document: Record<string, unknown> | null }[]>(
        ownVersionsSql,
        [versions.map(({ id }) => id), versions.map(({ version }) => version)],
      );
      return rows.map(({ document }) =>
        document ? Object.assign(new ConferenceRecoveryAction(), camelCased(document)) : null,
      );
    },
    { cacheKeyFn: ({ id, version }) => `${id} ${version}` },
  );
}
