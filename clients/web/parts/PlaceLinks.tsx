import type { PlaceNamesFragment } from '../__generated__/graphql.ts';

/** Where a record applies, each place with its page. */
export function PlaceLinks({ territory }: { territory: PlaceNamesFragment | null }) {
  if (!territory || territory.level === 'DEPARTEMENT') return 'Tout le Lot-et-Garonne';
  const places = [
    ...territory.epcis.map(({ siren, name }) => ({ code: siren, name: name ?? siren })),
    ...territory.communes.map(({ inseeCode, name }) => ({
      code: inseeCode,
      name: name ?? inseeCode,
    })),
  ];
  return places.map(({ code, name }, place) => (
    <span key={code}>
      {place > 0 && ', '}
      <a href={`/territoires/${code}`}>{name}</a>
    </span>
  ));
}
