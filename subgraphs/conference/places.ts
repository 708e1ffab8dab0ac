import { Commune, Epci } from '@relance/schema/entities/references.ts';
import { entityLists } from './lists/entityLists.ts';

export const CommuneLists = entityLists({
  type: Commune,
  relation: 'place',
  keyOf: ({ inseeCode }) => inseeCode,
  which: 'that concern the commune: its own, its EPCI’s and the département’s',
});

export const EpciLists = entityLists({
  type: Epci,
  relation: 'place',
  keyOf: ({ siren }) => siren,
  which: 'that concern the EPCI: its own, its communes’ and the département’s',
});
