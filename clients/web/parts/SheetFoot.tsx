import { moment } from '@relance/sdk/french/dates.ts';
import { owners } from '@relance/sdk/french/labels.ts';
import type { AidCardFragment } from '../__generated__/graphql.ts';

export interface SheetFootProps {
  owner: AidCardFragment['owner'];
  updatedAt: string;
  demo: boolean;
}

/** Whose record a sheet shows, and of when. */
export function SheetFoot({ owner, updatedAt, demo }: SheetFootProps) {
  return (
    <p className="soft">
      Fiche de {owners[owner]}, modifiée le <time dateTime={updatedAt}>{moment(updatedAt)}</time>.
      {demo && ' Exemple de démonstration\u00A0: ces données sont inventées.'}
    </p>
  );
}
