import { line } from '@relance/kit/demo/subsidyLines.ts';

/** What the Department subsidises, with median amounts in euros and weights. */
export const departmentLines = [
  line('SPORT', 'association', 1_400, 90, 'Fonctionnement {year} du club', {
    aid: 'fonctionnement-sport',
  }),
  line('SPORT', 'association', 1_800, 40, 'Tournoi {year}', {
    event: true,
    aid: 'manifestations-sportives',
  }),
  line('SPORT', 'association', 900, 25, 'Achat de matériel sportif'),
  line('CULTURE', 'association', 4_000, 55, 'Festival {year}', { event: true, aid: 'festivals' }),
  line('CULTURE', 'association', 2_500, 35, 'Enseignement artistique, année {year}', {
    aid: 'ecoles-musique',
  }),
  line('CULTURE', 'association', 1_200, 30, 'Saison culturelle {year}', { event: true }),
  line('CULTURE', 'commune', 7_000, 18, 'Restauration du patrimoine rural', {
    aid: 'patrimoine-rural',
  }),
  line('ASSOCIATIONS', 'association', 700, 45, 'Animation du village {year}', { event: true }),
  line('ASSOCIATIONS', 'association', 2_000, 28, 'Action de solidarité née de la crise', {
    aid: 'regime-exceptionnel-associations',
    onlyUnderAid: true,
  }),
  line('ASSOCIATIONS', 'association', 5_000, 18, 'Projet lauréat du budget participatif', {
    aid: 'budget-participatif',
    onlyUnderAid: true,
  }),
  line('CRISIS', 'association', 4_000, 14, 'Secours de trésorerie', {
    of: 'ASSOCIATIONS',
    aid: 'fonds-secours-associations',
    onlyUnderAid: true,
  }),
  line('SOCIAL', 'association', 6_000, 30, 'Accompagnement de familles en précarité'),
  line('SOCIAL', 'association', 3_500, 20, 'Aide alimentaire {year}', {
    aid: 'regime-exceptionnel-associations',
    onlyUnderAid: true,
  }),
  line('EMPLOYMENT', 'association', 18_000, 16, 'Chantier d’insertion {year}', {
    aid: 'chantiers-insertion',
  }),
  line('EDUCATION', 'association', 700, 30, 'Projet éducatif des collégiens', {
    aid: 'projets-collegiens',
  }),
  line('EDUCATION', 'person', 220, 4, 'Aide à la demi-pension'),
  line('HEALTH', 'association', 7_000, 14, 'Modernisation de l’aide à domicile', {
    aid: 'services-domicile',
  }),
  line('HOUSING', 'person', 1_100, 4, 'Adaptation d’un logement', { aid: 'adaptation-logement' }),
  line('HOUSING', 'commune', 12_000, 8, 'Logement communal à loyer modéré', {
    aid: 'logement-social-communal',
  }),
  line('DIGITAL', 'association', 4_500, 10, 'Postes de télétravail partagés', {
    aid: 'teletravail-tiers-lieux',
    onlyUnderAid: true,
  }),
  line('AGRICULTURE', 'farm', 6_500, 18, 'Point de vente à la ferme', {
    aid: 'points-de-vente-ferme',
    onlyUnderAid: true,
  }),
  line('AGRICULTURE', 'farm', 4_500, 8, 'Participation à un drive de producteurs', {
    aid: 'drive-fermier',
  }),
  line('AGRICULTURE', 'farm', 1_900, 14, 'Soutien après le gel d’avril 2021', {
    aid: 'gel-verger-2021',
    onlyUnderAid: true,
  }),
  line('AGRICULTURE', 'farm', 3_000, 12, 'Installation en agriculture', {
    aid: 'installation-agricole',
  }),
  line('AGRICULTURE', 'association', 5_000, 8, 'Matériel agricole partagé', {
    aid: 'cuma-materiel',
  }),
  line('ENVIRONMENT', 'association', 1_600, 12, 'Sensibilisation à l’environnement {year}'),
  line('ENVIRONMENT', 'farm', 2_600, 8, 'Plantation de haies', { aid: 'haies-bocage' }),
  line('ENVIRONMENT', 'commune', 22_000, 10, 'Travaux d’assainissement', {
    aid: 'assainissement-eau',
  }),
  line('TOURISM', 'firm', 9_000, 14, 'Modernisation de l’hébergement', {
    aid: 'hebergement-touristique',
  }),
  line('TOURISM', 'association', 2_200, 8, 'Entretien de sentiers de randonnée'),
  line('SHOPS_AND_CRAFTS', 'commune', 15_000, 6, 'Maintien du dernier commerce', {
    aid: 'dernier-commerce',
  }),
  line('MOBILITY', 'commune', 11_000, 6, 'Aire de covoiturage', { aid: 'covoiturage-aires' }),
  line('PUBLIC_FACILITIES', 'commune', 17_000, 26, 'Travaux de relance de la commune', {
    aid: 'relance-communes',
    onlyUnderAid: true,
  }),
  line('PUBLIC_FACILITIES', 'commune', 9_000, 14, 'Accessibilité d’un bâtiment communal'),
];
