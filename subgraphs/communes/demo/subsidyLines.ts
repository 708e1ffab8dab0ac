import { line } from '@relance/kit/demo/subsidyLines.ts';

/** What communes and EPCI subsidise, with median amounts in euros and weights. */
export const localLines = [
  line('SPORT', 'association', 1_100, 95, 'Subvention annuelle {year} du club'),
  line('SPORT', 'association', 900, 22, 'Tournoi {year}', { event: true }),
  line('ASSOCIATIONS', 'association', 600, 70, 'Fête du village {year}', { event: true }),
  line('ASSOCIATIONS', 'association', 550, 45, 'Subvention annuelle {year}'),
  line('ASSOCIATIONS', 'association', 900, 14, 'Soutien à la reprise des activités', {
    aid: 'villeneuve-clubs',
    onlyUnderAid: true,
  }),
  line('CULTURE', 'association', 1_300, 50, 'Animation culturelle {year}', { event: true }),
  line('CULTURE', 'association', 2_800, 20, 'Ateliers artistiques {year}'),
  line('CULTURE', 'association', 2_200, 12, 'Manifestation d’intérêt communautaire {year}', {
    event: true,
    aid: 'garonne-associations',
  }),
  line('SOCIAL', 'association', 2_400, 26, 'Action sociale de proximité {year}'),
  line('EDUCATION', 'association', 600, 34, 'Sorties scolaires {year}', { event: true }),
  line('ENVIRONMENT', 'association', 500, 10, 'Jardins et rivières {year}'),
  line('HEALTH', 'association', 1_500, 8, 'Lien avec les aînés {year}'),
  line('CRISIS', 'association', 700, 8, 'Équipement des secours locaux'),
  line('HOUSING', 'person', 2_200, 5, 'Rénovation d’un logement', { aid: 'villeneuvois-opah' }),
  line('BUSINESS', 'firm', 1_900, 22, 'Aide à la réouverture', {
    aid: 'agen-fonds-proximite',
    onlyUnderAid: true,
  }),
  line('BUSINESS', 'firm', 14_000, 9, 'Immobilier d’entreprise', { aid: 'garonne-immobilier' }),
  line('SHOPS_AND_CRAFTS', 'firm', 1_800, 16, 'Rénovation d’une vitrine', {
    aid: 'villeneuvois-vitrines',
  }),
  line('AGRICULTURE', 'farm', 1_100, 9, 'Vente en circuit court', {
    aid: 'albret-circuits-courts',
  }),
  line('TOURISM', 'farm', 1_400, 5, 'Accueil œnotouristique', { aid: 'duras-cavistes' }),
  line('PUBLIC_FACILITIES', 'commune', 16_000, 24, 'Fonds de concours {year}', {
    aid: 'agen-fonds-concours',
  }),
  line('PUBLIC_FACILITIES', 'commune', 9_000, 16, 'Fonds de concours {year}'),
  line('MOBILITY', 'commune', 11_000, 10, 'Fonds de concours à la voirie {year}'),
];
