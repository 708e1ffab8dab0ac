/** A section of NAF rév. 2 with the two-digit divisions it holds, both ends included. */
export interface NafSection {
  code: string;
  label: string;
  divisions: readonly [first: number, last: number];
}

/** The 21 sections of the French nomenclature of activities (NAF rév. 2, 2008). */
export const nafSections = [
  { code: 'A', label: 'Agriculture, sylviculture et pêche', divisions: [1, 3] },
  { code: 'B', label: 'Industries extractives', divisions: [5, 9] },
  { code: 'C', label: 'Industrie manufacturière', divisions: [10, 33] },
  {
    code: 'D',
    label: 'Production et distribution d’électricité, de gaz, de vapeur et d’air conditionné',
    divisions: [35, 35],
  },
  {
    code: 'E',
    label: 'Production et distribution d’eau ; assainissement, gestion des déchets et dépollution',
    divisions: [36, 39],
  },
  { code: 'F', label: 'Construction', divisions: [41, 43] },
  {
    code: 'G',
    label: 'Commerce ; réparation d’automobiles et de motocycles',
    divisions: [45, 47],
  },
  { code: 'H', label: 'Transports et entreposage', divisions: [49, 53] },
  { code: 'I', label: 'Hébergement et restauration', divisions: [55, 56] },
  { code: 'J', label: 'Information et communication', divisions: [58, 63] },
  { code: 'K', label: 'Activités financières et d’assurance', divisions: [64, 66] },
  { code: 'L', label: 'Activités immobilières', divisions: [68, 68] },
  { code: 'M', label: 'Activités spécialisées, scientifiques et techniques', divisions: [69, 75] },
  { code: 'N', label: 'Activités de services administratifs et de soutien', divisions: [77, 82] },
  { code: 'O', label: 'Administration publique', divisions: [84, 84] },
  { code: 'P', label: 'Enseignement', divisions: [85, 85] },
  { code: 'Q', label: 'Santé humaine et action sociale', divisions: [86, 88] },
  { code: 'R', label: 'Arts, spectacles et activités récréatives', divisions: [90, 93] },
  { code: 'S', label: 'Autres activités de services', divisions: [94, 96] },
  {
    code: 'T',
    label:
      'Activités des ménages en tant qu’employeurs ; activités indifférenciées des ménages en tant que producteurs de biens et services pour usage propre',
    divisions: [97, 98],
  },
  { code: 'U', label: 'Activités extra-territoriales', divisions: [99, 99] },
] as const satisfies readonly NafSection[];

export type NafSectionCode = (typeof nafSections)[number]['code'];

/** The section of an activity code of any depth (56, 56.10 or 56.10A), or null outside NAF rév. 2. */
export function sectionOfNaf(naf: string): NafSectionCode | null {
  if (!/^\d{2}(?:\.\d(?:\d[A-Z]?)?)?$/.test(naf)) return null;
  const division = Number(naf.slice(0, 2));
  const section = nafSections.find(
    ({ divisions: [first, last] }) => first <= division && division <= last,
  );
  // Some numbers, 04 or 34, were left free between two sections.
  return section?.code ?? null;
}
