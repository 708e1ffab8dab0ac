import { daysUntil } from '@relance/sdk/french/dates.ts';
import type { OwnAidFragment } from '../../../__generated__/graphql.ts';

/** Why somebody should look at a sheet again; undefined where nobody need. */
export function staleness(
  { status, closesOn, updatedAt }: Pick<OwnAidFragment, 'status' | 'closesOn' | 'updatedAt'>,
  today: string,
): string | undefined {
  if (status !== 'CLOSED' && closesOn !== null && closesOn < today) {
    return 'La clôture est passée, et l’aide n’est pas close.';
  }
  const age = -daysUntil(updatedAt.slice(0, 10), today);
  if (status !== 'CLOSED' && age > 365) return 'Personne ne l’a confirmée depuis plus d’un an.';
  return undefined;
}
