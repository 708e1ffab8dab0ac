import type { InvestmentLine } from '@relance/kit/demo/investments.ts';
import { LocalAuthorityKind } from '../localAuthorityKind.ts';

/** Works of communes; the category says whose works they are. */
export type LocalWorks = InvestmentLine<LocalAuthorityKind>;

const { COMMUNE, EPCI, SYNDICATE } = LocalAuthorityKind;

function works(
  category: LocalAuthorityKind,
  theme: LocalWorks['theme'],
  median: number,
  weight: number,
  title: string,
): LocalWorks {
  return { category, theme, median, weight, title };
}

/** What communes, EPCI and syndicates build and repair, with median costs in euros and weights. */
export const localWorks: readonly LocalWorks[] = [
  works(COMMUNE, 'EDUCATION', 140_000, 16, 'École {of} : rénovation énergétique'),
  works(COMMUNE, 'EDUCATION', 90_000, 8, 'Cantine scolaire {of} : mise aux normes'),
  works(COMMUNE, 'PUBLIC_FACILITIES', 180_000, 14, 'Aménagement de la place centrale {of}'),
  works(COMMUNE, 'PUBLIC_FACILITIES', 110_000, 12, 'Salle des fêtes {of} : rénovation'),
  works(COMMUNE, 'PUBLIC_FACILITIES', 60_000, 10, 'Mairie {of} : accessibilité et isolation'),
  works(COMMUNE, 'PUBLIC_FACILITIES', 40_000, 5, 'Cimetière {of} : extension'),
  works(COMMUNE, 'SHOPS_AND_CRAFTS', 190_000, 7, 'Commerce multiservice {of}'),
  works(COMMUNE, 'SPORT', 280_000, 7, 'Gymnase {of} : toiture et isolation'),
  works(COMMUNE, 'SPORT', 60_000, 6, 'Terrain multisport {of}'),
  works(COMMUNE, 'CULTURE', 120_000, 7, 'Église {of} : travaux de sauvegarde'),
  works(COMMUNE, 'MOBILITY', 85_000, 14, 'Voirie communale {of} : programme annuel'),
  works(COMMUNE, 'MOBILITY', 70_000, 5, 'Piste cyclable {of}'),
  works(COMMUNE, 'ENVIRONMENT', 45_000, 8, 'Éclairage public {of} : passage en LED'),
  works(COMMUNE, 'HOUSING', 130_000, 5, 'Logement communal {of} : réhabilitation'),
  works(COMMUNE, 'CRISIS', 25_000, 4, 'Défense incendie {of}'),
  works(EPCI, 'HEALTH', 900_000, 4, 'Maison de santé {of}'),
  works(EPCI, 'BUSINESS', 750_000, 5, 'Zone d’activité {of} : extension'),
  works(EPCI, 'SPORT', 2_400_000, 2, 'Piscine communautaire {of}'),
  works(EPCI, 'DIGITAL', 160_000, 4, 'Tiers-lieu {of}'),
  works(EPCI, 'SOCIAL', 450_000, 3, 'Crèche {of}'),
  works(SYNDICATE, 'ENVIRONMENT', 320_000, 8, 'Station d’épuration {of}'),
  works(SYNDICATE, 'ENVIRONMENT', 210_000, 6, 'Réseau d’eau potable {of}'),
];
