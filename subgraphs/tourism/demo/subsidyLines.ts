import { line } from '@relance/kit/demo/subsidyLines.ts';

/** What the tourism committee subsidises, with median amounts in euros and weights. */
export const tourismLines = [
  line('TOURISM', 'firm', 900, 20, 'Équipement sanitaire', {
    aid: 'protocole-sanitaire',
    onlyUnderAid: true,
  }),
  line('TOURISM', 'firm', 1_300, 16, 'Réservation en ligne', { aid: 'site-reservation' }),
  line('TOURISM', 'firm', 1_400, 14, 'Accueil vélo', { aid: 'accueil-velo' }),
  line('TOURISM', 'firm', 2_600, 8, 'Accessibilité du site', { aid: 'tourisme-handicap' }),
  line('TOURISM', 'person', 600, 1, 'Classement d’un meublé de tourisme'),
  line('TOURISM', 'farm', 1_900, 8, 'Cave ouverte aux visiteurs', { aid: 'oenotourisme' }),
  line('TOURISM', 'farm', 1_300, 7, 'Ferme de découverte', { aid: 'ferme-decouverte' }),
  line('TOURISM', 'commune', 6_500, 6, 'Halte fluviale', { aid: 'fluvial' }),
  line('TOURISM', 'association', 2_200, 16, 'Communication de l’événement {year}', {
    of: 'CULTURE',
    event: true,
    aid: 'evenements',
  }),
  line('TOURISM', 'association', 900, 12, 'Entretien des sentiers {year}', {
    aid: 'randonnee-balisage',
  }),
];
