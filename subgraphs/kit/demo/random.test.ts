import { Random } from './random.ts';

describe('a stream of demo numbers', () => {
  it('is the same at every run', () => {
    const random = new Random('department/Subsidy');

    const drawn = Array.from({ length: 5 }, () => random.integer(1, 100));

    expect(drawn).toEqual([17, 96, 36, 40, 99]);
  });

  it('does not follow another stream', () => {
    const roads = new Random('department/Investment');
    const schools = new Random('communes/Investment');

    const drawn = (random: Random) => Array.from({ length: 20 }, () => random.integer(1, 1_000));

    expect(drawn(roads)).not.toEqual(drawn(schools));
  });

  it('draws a heavier item more often', () => {
    const random = new Random('weights');
    const towns = [
      { name: 'Agen', weight: 9 },
      { name: 'Boussès', weight: 1 },
    ];

    const drawn = Array.from({ length: 1_000 }, () => random.weighted(towns).name);

    const agen = drawn.filter((name) => name === 'Agen').length;
    expect(agen).toBeGreaterThan(850);
    expect(agen).toBeLessThan(950);
  });

  it('puts half of the log-normal numbers below the median', () => {
    const random = new Random('amounts');

    const drawn = Array.from({ length: 2_000 }, () => random.logNormal(1_500, 0.8));

    const below = drawn.filter((amount) => amount < 1_500).length;
    expect(below).toBeGreaterThan(900);
    expect(below).toBeLessThan(1_100);
    expect(Math.max(...drawn)).toBeGreaterThan(10_000);
  });

  it('says so when there is nothing to pick', () => {
    const random = new Random('empty');

    const pick = () => random.pick([]);

    expect(pick).toThrow('There is nothing to pick from an empty list.');
  });
});
