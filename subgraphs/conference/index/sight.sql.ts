import { publicSight } from '@relance/schema/access/sight.ts';
import { columnsOf, visible } from '@relance/kit/access/sight.sql.ts';
import type { RecordKind } from '@relance/schema/partners.ts';

/** True for rows of a kind that everybody may see: what the index tells beside records comes from these alone. */
export function isPublic(alias: string, kind: RecordKind): string {
  return visible(publicSight, columnsOf(alias, kind));
}
