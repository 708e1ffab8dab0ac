import { line } from '@relance/kit/demo/subsidyLines.ts';

/** What the chambers subsidise, with median amounts in euros and weights. */
export const chamberLines = [
  line('SHOPS_AND_CRAFTS', 'firm', 900, 24, 'Vitrine en ligne', { aid: 'vitrine-en-ligne' }),
  line('SHOPS_AND_CRAFTS', 'firm', 4_200, 20, 'Modernisation de l’atelier', {
    of: 'BUSINESS',
    aid: 'fonds-artisans',
  }),
  line('SHOPS_AND_CRAFTS', 'association', 1_500, 10, 'Animation des commerces {year}', {
    event: true,
    aid: 'union-commerciale',
  }),
  line('SHOPS_AND_CRAFTS', 'commune', 1_400, 5, 'Marché de producteurs et d’artisans', {
    aid: 'marches-couverts',
  }),
  line('ENVIRONMENT', 'firm', 800, 9, 'Éco-défi : petit équipement', {
    of: 'SHOPS_AND_CRAFTS',
    aid: 'eco-defis',
  }),
  line('BUSINESS', 'firm', 3_500, 9, 'Approvisionnement local', {
    aid: 'industrie-relocalisation',
  }),
  line('EMPLOYMENT', 'person', 1_200, 1, 'Prime de démarrage d’une activité', {
    aid: 'creation-quartiers',
  }),
  line('AGRICULTURE', 'farm', 2_400, 12, 'Équipement d’un point de vente', {
    aid: 'equipement-point-vente',
  }),
  line('AGRICULTURE', 'farm', 1_500, 9, 'Participation à un drive fermier', { aid: 'drive-appui' }),
  line('AGRICULTURE', 'farm', 700, 12, 'Salon {year}', { event: true, aid: 'campagne-promotion' }),
  line('AGRICULTURE', 'farm', 800, 8, 'Diagnostic de conversion', { aid: 'conversion-bio' }),
  line('HOUSING', 'farm', 3_200, 4, 'Logement de saisonniers', { aid: 'logement-saisonniers' }),
];
