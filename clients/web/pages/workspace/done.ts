/** What was done, as the page says it after a form was sent: `?fait=publie`. */
export const done = {
  controle: 'Fichier contrôlé. Rien n’est publié pour l’instant.',
  importe: 'Import terminé.',
  corrigee: 'Ligne corrigée\u00A0: elle est enregistrée.',
  'a-publier': 'Ligne corrigée\u00A0: elle sera enregistrée quand vous publierez.',
  'pas-encore': 'La ligne n’est pas encore lisible\u00A0: voyez ce qui ne va pas.',
  ecartee: 'Ligne écartée.',
  reprise: 'La ligne est de nouveau à corriger.',
  relu: 'Les lignes à corriger ont été relues.',
  annule: 'Import annulé\u00A0: les données sont comme avant.',
  cree: 'Fiche créée.',
  enregistre: 'Fiche enregistrée.',
  confirme: 'Fiche confirmée à jour.',
  supprime: 'Fiche supprimée.',
  decide: 'Décision enregistrée.',
} as const;

/** The name of something that was done. */
export type Done = keyof typeof done;

/** All names of what can have been done. */
export const doneNames = Object.keys(done) as readonly Done[];
