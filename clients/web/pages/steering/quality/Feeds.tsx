import { moment } from '@relance/sdk/french/dates.ts';
import { owners } from '@relance/sdk/french/labels.ts';
import type { SteeringFreshnessQuery } from '../../../__generated__/graphql.ts';
import { ListTable } from '../figures/ListTable.tsx';

/** How current each partner's records are. */
export function Feeds({ feeds }: Pick<SteeringFreshnessQuery['indexStatus'], 'feeds'>) {
  return (
    <ListTable
      finding="Fraîcheur par partenaire"
      columns={[
        { label: 'Partenaire', type: 'text' },
        { label: 'État', type: 'text' },
        { label: 'À jour au', type: 'text' },
        { label: 'Retard (secondes)', type: 'count' },
        { label: 'Écritures à reprendre', type: 'count' },
      ]}
      rows={feeds.map(({ owner, behind, indexLag, caughtUpAt, unheardSince }) => ({
        cells: [
          owners[owner],
          unheardSince === null ? 'à jour' : `indisponible depuis le ${moment(unheardSince)}`,
          caughtUpAt === null ? null : moment(caughtUpAt),
          ...[indexLag === null ? null : Math.round(indexLag), behind],
        ],
      }))}
    />
  );
}
