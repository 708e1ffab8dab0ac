import type { ThemeCode } from '@relance/schema/codes/themes.ts';

/** Beginnings of invented association names, by what the association does; a commune follows. */
export const associationNames: Partial<Record<ThemeCode, readonly string[]>> = {
  SPORT: list(`
    Judo Club, Union sportive, Étoile sportive, Tennis Club, Basket Club, Football Club,
    Pétanque, Cyclo-club, Handball Club, Gymnastique volontaire, Canoë-kayak, Les Randonneurs,
    Aviron, Rugby Club, Karaté Club, Volley Club, Les Archers, Club d’athlétisme, Club nautique,
    École de rugby, Badminton, Tennis de table, Les Cavaliers`),
  ASSOCIATIONS: list(`
    Comité des fêtes, Foyer rural, Amicale laïque, Club des aînés, Maison des associations,
    Les Bénévoles, Comité de jumelage, Association des anciens élèves, Fêtes et loisirs`),
  CULTURE: list(`
    École de musique, Les Amis du patrimoine, Festival des Nuits d’été, Chorale, Théâtre amateur,
    Ciné-club, Bibliothèque associative, Harmonie municipale, Les Amis de l’église, Atelier de danse,
    Les Amis du château, Arts et lumières, Lire, Orchestre à plectre`),
  SOCIAL: list(`
    Entraide alimentaire, Épicerie solidaire, Accueil et insertion, Familles rurales, Halte-répit,
    Les Jardins d’insertion, Lieu d’accueil enfants-parents, Écoute et soutien, Crèche associative`),
  EDUCATION: list(`
    Parents d’élèves, Foyer socio-éducatif du collège, Coopérative scolaire, Aide aux devoirs,
    Maison des lycéens, Centre de loisirs`),
  HEALTH: list(`
    Aide à domicile, Bien vieillir, Les Visiteurs bénévoles, Santé en campagne, Relais des aidants`),
  ENVIRONMENT: list(`
    Les Jardins partagés, La Rivière vivante, Pêche et milieux aquatiques, Les Recycleurs,
    Haies et bocages`),
  TOURISM: list(
    `Sentiers et découvertes, Les Hôtes du pays, Voies vertes, Bienvenue au bord de l’eau`,
  ),
  AGRICULTURE: list(`CUMA, Comice agricole, Marché paysan, Les Vergers conservatoires`),
  DIGITAL: list(`Atelier numérique, Tiers-lieu, Les Souris vertes`),
  SHOPS_AND_CRAFTS: list(`Union commerciale, Les Vitrines, Artisans et commerçants`),
  EMPLOYMENT: list(`Chantier d’insertion, Passerelle emploi, Mobilité solidaire`),
  CRISIS: list(`Amicale des sapeurs-pompiers, Secours et prévention`),
  HOUSING: list(`Un toit solidaire, Habitat jeunes`),
};

/** How many of a hundred associations do what. */
export const associationShares: readonly { theme: ThemeCode; weight: number }[] = [
  { theme: 'SPORT', weight: 24 },
  { theme: 'ASSOCIATIONS', weight: 18 },
  { theme: 'CULTURE', weight: 17 },
  { theme: 'SOCIAL', weight: 9 },
  { theme: 'EDUCATION', weight: 8 },
  { theme: 'HEALTH', weight: 4 },
  { theme: 'ENVIRONMENT', weight: 4 },
  { theme: 'TOURISM', weight: 3 },
  { theme: 'AGRICULTURE', weight: 3 },
  { theme: 'DIGITAL', weight: 2 },
  { theme: 'SHOPS_AND_CRAFTS', weight: 2 },
  { theme: 'EMPLOYMENT', weight: 2 },
  { theme: 'CRISIS', weight: 2 },
  { theme: 'HOUSING', weight: 2 },
];

/** What firms do, with the activity code they are registered under. */
export const trades: readonly { theme: ThemeCode; naf: string; name: string; weight: number }[] = [
  { theme: 'SHOPS_AND_CRAFTS', naf: '10.71C', name: 'Boulangerie', weight: 4 },
  { theme: 'SHOPS_AND_CRAFTS', naf: '47.11B', name: 'Épicerie', weight: 4 },
  { theme: 'SHOPS_AND_CRAFTS', naf: '47.22Z', name: 'Boucherie', weight: 3 },
  { theme: 'SHOPS_AND_CRAFTS', naf: '47.61Z', name: 'Librairie', weight: 2 },
  { theme: 'SHOPS_AND_CRAFTS', naf: '96.02A', name: 'Salon de coiffure', weight: 3 },
  { theme: 'SHOPS_AND_CRAFTS', naf: '45.20A', name: 'Garage', weight: 3 },
  { theme: 'SHOPS_AND_CRAFTS', naf: '47.76Z', name: 'Jardinerie', weight: 1 },
  { theme: 'BUSINESS', naf: '43.32A', name: 'Menuiserie', weight: 4 },
  { theme: 'BUSINESS', naf: '43.22B', name: 'Plomberie', weight: 3 },
  { theme: 'BUSINESS', naf: '41.20A', name: 'Maçonnerie', weight: 4 },
  { theme: 'BUSINESS', naf: '25.62B', name: 'Mécanique', weight: 2 },
  { theme: 'BUSINESS', naf: '10.39B', name: 'Conserverie', weight: 3 },
  { theme: 'BUSINESS', naf: '49.41B', name: 'Transports', weight: 2 },
  { theme: 'BUSINESS', naf: '62.01Z', name: 'Studio logiciel', weight: 2 },
  { theme: 'BUSINESS', naf: '16.24Z', name: 'Scierie', weight: 2 },
  { theme: 'TOURISM', naf: '55.10Z', name: 'Hôtel', weight: 3 },
  { theme: 'TOURISM', naf: '55.30Z', name: 'Camping', weight: 3 },
  { theme: 'TOURISM', naf: '55.20Z', name: 'Gîtes', weight: 4 },
  { theme: 'TOURISM', naf: '56.10A', name: 'Auberge', weight: 4 },
  { theme: 'TOURISM', naf: '93.29Z', name: 'Base nautique', weight: 2 },
];

export const firmForms: readonly string[] = ['SARL', 'SARL', 'SAS', 'EURL', 'SASU'];
export const farmForms: readonly string[] = ['EARL', 'EARL', 'GAEC', 'SCEA'];
export const farmActivities: readonly { naf: string; name: string }[] = [
  { naf: '01.24Z', name: 'Vergers' },
  { naf: '01.13Z', name: 'Jardins' },
  { naf: '01.42Z', name: 'Prairies' },
  { naf: '01.21Z', name: 'Coteaux' },
  { naf: '01.25Z', name: 'Prunelaies' },
  { naf: '01.47Z', name: 'Volières' },
  { naf: '01.11Z', name: 'Plaines' },
  { naf: '01.50Z', name: 'Terres' },
];

const beginnings = list(`
  Peyre, Cante, Combe, Roque, Puy, Fon, Serre, Bel, Cap, Val, Clos, Prat, Bosc, Riou, Mas, Pech`);
const ends = list(`
  longue, grel, verte, claire, blanque, loube, negre, seque, haute, basse, fraîche, ronde, torte,
  pouil, lacan, serp`);

/** Hamlets that no map shows: Occitan roots put together, so that no name is a family’s. */
export const hamlets: readonly string[] = beginnings.flatMap((beginning) =>
  ends.map((end) => beginning + end),
);

function list(names: string): string[] {
  return names.split(',').map((name) => name.trim());
}
