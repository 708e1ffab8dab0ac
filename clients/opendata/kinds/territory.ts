import type { Field } from './kind.ts';

interface Placed {
  territory: {
    level: string;
    communes: readonly { inseeCode: string }[];
    epcis: readonly { siren: string }[];
  };
}

/** Where a record applies. */
export const territory: readonly Field<Placed>[] = [
  {
    key: 'territoryLevel',
    heading: 'périmètre',
    type: 'text',
    of: (record) => record.territory.level,
  },
  {
    ...{ key: 'communes', heading: 'communes', type: 'list' },
    of: (record) => record.territory.communes.map(({ inseeCode }) => inseeCode),
  },
  {
    ...{ key: 'epcis', heading: 'intercommunalités', type: 'list' },
    of: (record) => record.territory.epcis.map(({ siren }) => siren),
  },
];
