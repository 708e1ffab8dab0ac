export type DecpField =
  | 'id'
  | 'kind'
  | 'nature'
  | 'objet'
  | 'codeCPV'
  | 'authority'
  | 'notifiedOn'
  | 'montant'
  | 'valeurGlobale'
  | 'montantSubventionPublique'
  | 'lieuExecution'
  | 'titulaires'
  | 'titulaire_typeIdentifiant'
  | 'titulaire_id'
  | 'titulaire_denominationSociale'
  | 'countTitulaires'
  | 'modifications'
  | 'ccag';

/** Properties of DECP contracts and concessions; with `_`, as a flattened export names them. */
export const decpHeaders: Record<DecpField, readonly string[]> = {
  id: [],
  kind: ['_type'],
  nature: [],
  objet: [],
  codeCPV: [],
  authority: ['acheteur.id', 'acheteur_id', 'autoriteConcedante.id'],
  notifiedOn: ['dateNotification', 'dateSignature'],
  montant: [],
  valeurGlobale: [],
  montantSubventionPublique: [],
  lieuExecution: [],
  titulaires: ['concessionnaires'],
  titulaire_typeIdentifiant: [],
  titulaire_id: [],
  titulaire_denominationSociale: [],
  countTitulaires: [],
  modifications: [],
  // Only version 2 has it, and must.
  ccag: [],
};
