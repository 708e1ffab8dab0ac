import { demoSiren } from './identifiers.ts';

/** A body that pays or leads. */
export interface Body {
  siren: string;
  name: string;
}

/** Public bodies whose real SIREN is published. */
export const department: Body = {
  siren: '224700013',
  name: 'Département de Lot-et-Garonne',
};
export const region: Body = { siren: '200053759', name: 'Région Nouvelle-Aquitaine' };

// The partners below are groups or have no published number here: the first made-up SIREN are theirs.
export const tourismCommittee: Body = {
  siren: demoSiren(1),
  name: 'Comité départemental du tourisme de Lot-et-Garonne',
};
export const chamberOfCommerce: Body = {
  siren: demoSiren(2),
  name: 'Chambre de commerce et d’industrie de Lot-et-Garonne',
};
export const chamberOfCrafts: Body = {
  siren: demoSiren(3),
  name: 'Chambre de métiers et de l’artisanat de Lot-et-Garonne',
};
export const chamberOfAgriculture: Body = {
  siren: demoSiren(4),
  name: 'Chambre d’agriculture de Lot-et-Garonne',
};
export const conference: Body = {
  siren: demoSiren(5),
  name: 'Conférence des Territoires de Lot-et-Garonne',
};
