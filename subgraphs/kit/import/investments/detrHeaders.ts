export type DetrField =
  | 'id_projet'
  | 'id_dep'
  | 'id_terr'
  | 'nom_terr'
  | 'dotation'
  | 'echelon'
  | 'categorie'
  | 'description'
  | 'cout_total'
  | 'montant_sub'
  | 'pct_sub'
  | 'lat'
  | 'long';

/** Columns of the list of 2019 by the spellings of 2018 (CGET and ANCT, from the DGCL's data). */
export const detrHeaders: Record<DetrField, readonly string[]> = {
  id_projet: [],
  id_dep: ['INSEEDEP'],
  id_terr: ['CODGEO'],
  nom_terr: ['libgeo', 'BENEFICIAIRE'],
  dotation: ['DOT'],
  echelon: [],
  categorie: [],
  description: ['COMMENT'],
  cout_total: ['COUT'],
  montant_sub: ['SUBVENTION'],
  pct_sub: ['LEVIER'],
  lat: [],
  long: ['LNG'],
};
