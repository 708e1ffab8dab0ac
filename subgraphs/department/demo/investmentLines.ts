import type { InvestmentLine } from '@relance/kit/demo/investments.ts';
import { DepartmentInvestmentCategory } from '../investment.ts';

type Line = InvestmentLine<DepartmentInvestmentCategory>;
const { ROAD, COLLEGE, SOCIAL, DIGITAL, HERITAGE, ENVIRONMENT } = DepartmentInvestmentCategory;

// Communes that have a public collège.
const collegeTowns = [
  'Agen',
  'Aiguillon',
  'Bon-Encontre',
  'Casseneuil',
  'Casteljaloux',
  'Castillonnès',
  'Duras',
  'Fumel',
  'Le Passage',
  'Marmande',
  'Miramont-de-Guyenne',
  'Monflanquin',
  'Monsempron-Libos',
  'Nérac',
  "Penne-d'Agenais",
  'Port-Sainte-Marie',
  'Sainte-Livrade-sur-Lot',
  'Tonneins',
  'Villeneuve-sur-Lot',
];
const centreTowns = ['Agen', 'Fumel', 'Marmande', 'Nérac', 'Tonneins', 'Villeneuve-sur-Lot'];

/** What the Department builds and repairs. */
export const investmentLines: readonly Line[] = [
  {
    category: ROAD,
    title: '{road} : renforcement de la chaussée près {of}',
    theme: 'MOBILITY',
    median: 240_000,
    weight: 22,
  },
  {
    category: ROAD,
    title: '{road} : traverse {of}',
    theme: 'MOBILITY',
    median: 320_000,
    weight: 14,
  },
  {
    category: ROAD,
    title: '{road} : carrefour giratoire, commune {of}',
    theme: 'MOBILITY',
    median: 480_000,
    weight: 6,
  },
  {
    category: ROAD,
    title: '{road} : réparation d’un ouvrage d’art, commune {of}',
    theme: 'MOBILITY',
    median: 380_000,
    weight: 12,
  },
  {
    category: ROAD,
    title: '{road} : créneau de dépassement près {of}',
    theme: 'MOBILITY',
    median: 2_600_000,
    weight: 2,
  },
  {
    category: COLLEGE,
    title: 'Collège {of} : {part}',
    theme: 'EDUCATION',
    median: 620_000,
    weight: 20,
    towns: collegeTowns,
  },
  {
    category: COLLEGE,
    title: 'Collège {of} : rénovation énergétique',
    theme: 'EDUCATION',
    median: 1_900_000,
    weight: 6,
    towns: collegeTowns,
  },
  {
    category: SOCIAL,
    title: 'Centre médico-social {of} : réaménagement',
    theme: 'SOCIAL',
    median: 420_000,
    weight: 5,
    towns: centreTowns,
  },
  {
    category: SOCIAL,
    title: 'EHPAD {of} : participation à la reconstruction',
    theme: 'HEALTH',
    median: 1_300_000,
    weight: 4,
  },
  {
    category: SOCIAL,
    title: 'Centre de secours {of} : extension',
    theme: 'CRISIS',
    median: 700_000,
    weight: 3,
  },
  {
    category: DIGITAL,
    title: 'Fibre optique : plaque {of}',
    theme: 'DIGITAL',
    median: 1_500_000,
    weight: 6,
  },
  {
    category: HERITAGE,
    title: 'Archives et lecture publique : équipement {of}',
    theme: 'CULTURE',
    median: 350_000,
    weight: 3,
    towns: centreTowns,
  },
  {
    category: ENVIRONMENT,
    title: 'Voie verte : section {of}',
    theme: 'TOURISM',
    median: 450_000,
    weight: 4,
  },
  {
    category: ENVIRONMENT,
    title: 'Renaturation de berges, commune {of}',
    theme: 'ENVIRONMENT',
    median: 160_000,
    weight: 4,
  },
];
