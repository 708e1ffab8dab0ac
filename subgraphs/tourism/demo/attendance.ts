import { demoTerritory } from '@relance/kit/demo/places.ts';
import { Random } from '@relance/kit/demo/random.ts';

// Against 2019: the year of the lockdowns, then the recovery.
const years = [
  { year: 2019, level: 1 },
  { year: 2020, level: 0.58 },
  { year: 2021, level: 0.81 },
];

/** Made-up attendance of every commune: few have much, most have a little. */
export function attendance() {
  return demoTerritory().communes.flatMap(({ inseeCode, epciSiren, population }) => {
    const random = new Random(`tourism/attendance/${inseeCode}`);
    const nights = random.logNormal(150 + population * 2.2, 1);
    const visits = random.logNormal(100 + population * 1.6, 1.1);
    return years.map(({ year, level }) => ({
      communeCode: inseeCode,
      year,
      epciSiren,
      nights: Math.round(nights * level * random.between(0.9, 1.1)),
      visits: Math.round(visits * level * random.between(0.85, 1.15)),
      demo: true,
    }));
  });
}
