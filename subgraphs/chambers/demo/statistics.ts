import type { NafSectionCode } from '@relance/schema/codes/naf.ts';
import { sectionOfNaf } from '@relance/schema/codes/naf.ts';
import { addDays } from '@relance/kit/demo/calendar.ts';
import { demoOrganizations } from '@relance/kit/demo/organizations.ts';
import { demoTerritory } from '@relance/kit/demo/places.ts';
import { Random } from '@relance/kit/demo/random.ts';
import { Chamber } from '../chamber.ts';

/** Businesses per thousand inhabitants; half of the communes have fewer. */
const density: readonly (readonly [section: NafSectionCode, perThousand: number])[] = [
  ['A', 22],
  ['C', 6],
  ['D', 1],
  ['F', 11],
  ['G', 15],
  ['H', 2.5],
  ['I', 6],
  ['J', 1.6],
  ['K', 3],
  ['L', 4],
  ['M', 8],
  ['N', 4],
  ['P', 3],
  ['Q', 9],
  ['R', 3],
  ['S', 6],
];

/** Made-up business counts of every commune; the countryside has more farms, towns more services. */
export function businessCounts() {
  return demoTerritory().communes.flatMap(({ inseeCode, epciSiren, population }) => {
    const random = new Random(`chambers/business_count/${inseeCode}`);
    const rural = Math.min(2, Math.max(0.15, (2_500 / population) ** 0.5));
    return density
      .map(([nafSection, perThousand]) => {
        const leaning = nafSection === 'A' ? rural : Math.min(1.4, 0.5 + population / 8_000);
        const expected = (population / 1_000) * perThousand * leaning;
        return {
          communeCode: inseeCode,
          nafSection,
          epciSiren,
          businesses: Math.round(random.logNormal(expected, 0.25)),
          year: 2021,
          demo: true,
        };
      })
      .filter(({ businesses }) => businesses > 0);
  });
}

/** The chamber and activity of every invented firm and farm. */
export function registrations() {
  const random = new Random('chambers/registration');
  return demoOrganizations().flatMap(({ siren, naf }) =>
    naf === null
      ? []
      : [
          {
            siren,
            chamber: chamberOf(naf),
            nafCode: naf,
            registeredOn: addDays('1985-01-07', random.integer(0, 12_500)),
            demo: true,
          },
        ],
  );
}

// Crafts are registered with the CMA: makers, builders, hairdressers and garages.
function chamberOf(naf: string): Chamber {
  const section = sectionOfNaf(naf);
  if (section === 'A') return Chamber.AGRICULTURE;
  const isCraft = section === 'C' || section === 'F' || section === 'S' || naf.startsWith('45');
  return isCraft ? Chamber.CMA : Chamber.CCI;
}
