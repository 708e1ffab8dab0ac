import type { DataSource } from 'typeorm';
import { publicSight } from '@relance/schema/access/sight.ts';
import { type PersonGroup, smallestGroup } from '@relance/schema/values/personGroup.ts';
import { columnsOf, isOfPerson, visible } from '../access/sight.sql.ts';

const columns = columnsOf('r', 'Subsidy', `''`);
const published = visible({ ...publicSight, persons: true }, columns);

// Whoever has neither name nor number in the file has no key: all of them count as one, for want of better.
export const personGroupsSql = `
SELECT r.funder_siren AS "funderSiren", date_part('year', r.granted_on)::int AS year,
       count(DISTINCT coalesce(r.private_beneficiary_key, ''))::int AS persons,
       count(*)::int AS subsidies, sum(r.amount)::bigint AS amount
FROM subsidy AS r
WHERE ${columns.beneficiary && isOfPerson(columns.beneficiary)} AND ${published}
  AND r.granted_on IS NOT NULL AND r.duplicate_of IS NULL
GROUP BY 1, 2
HAVING count(DISTINCT coalesce(r.private_beneficiary_key, '')) >= ${smallestGroup}
ORDER BY 2 DESC, 1`;

/** The groups that are large enough to be told, the latest year first. */
export function readPersonGroups(dataSource: DataSource): Promise<PersonGroup[]> {
  return dataSource.query<PersonGroup[]>(personGroupsSql);
}
