import fc from 'fast-check';
import { classesOf, classOf, stepOf } from './classes.ts';

const values = fc.array(fc.integer({ min: -20, max: 400 }), { minLength: 1, maxLength: 400 });

describe('the classes of a map', () => {
  it('have about as many members each', () => {
    const classes = classesOf(Array.from({ length: 100 }, (_, at) => at));

    expect(classes).toEqual([
      { from: 0, to: 19, members: 20 },
      { from: 20, to: 39, members: 20 },
      { from: 40, to: 59, members: 20 },
      { from: 60, to: 79, members: 20 },
      { from: 80, to: 99, members: 20 },
    ]);
  });

  it('leave a nought that many communes share to itself', () => {
    const noughts = Array.from({ length: 200 }, () => 0);
    const amounts = Array.from({ length: 119 }, (_, at) => 1000 + at);

    const [first, second, ...rest] = classesOf([...noughts, ...amounts]);

    expect(first).toEqual({ from: 0, to: 0, members: 200 });
    expect(second?.from).toBe(1000);
    expect(rest).toHaveLength(3);
  });

  it('are fewer where there are fewer values, and none where there is none', () => {
    expect(classesOf([7, 7, 3])).toEqual([
      { from: 3, to: 3, members: 1 },
      { from: 7, to: 7, members: 2 },
    ]);
    expect(classesOf([])).toEqual([]);
  });

  it('hold every value exactly once, whatever the values', () => {
    fc.assert(
      fc.property(values, (some) => {
        const classes = classesOf(some);
        const members = classes.map(
          ({ from, to }) => some.filter((value) => from <= value && value <= to).length,
        );

        expect(members).toEqual(classes.map((each) => each.members));
        expect(members.reduce((sum, each) => sum + each, 0)).toBe(some.length);
      }),
    );
  });

  it('ascend without touching, so that ties share a class', () => {
    fc.assert(
      fc.property(values, (some) => {
        const ends = classesOf(some).map(({ from, to }) => [from, to] as const);

        for (const [at, [from, to]] of ends.entries()) {
          expect(from).toBeLessThanOrEqual(to);
          expect(from).toBeGreaterThan(ends[at - 1]?.[1] ?? -Infinity);
        }
      }),
    );
  });

  it('are five at most, and as many as there are values where these are five at most', () => {
    fc.assert(
      fc.property(values, (some) => {
        const different = new Set(some).size;
        const { length } = classesOf(some);

        expect(length).toBeLessThanOrEqual(5);
        if (different <= 5) expect(length).toBe(different);
      }),
    );
  });

  it('use the whole scale of colours, however few they are', () => {
    const steps = (classes: number) =>
      Array.from({ length: classes }, (_, place) => stepOf(place, classes));

    expect([1, 2, 3, 4, 5].map(steps)).toEqual([
      [3],
      [1, 5],
      [1, 3, 5],
      [1, 2, 4, 5],
      [1, 2, 3, 4, 5],
    ]);
  });

  it('know the place of a value', () => {
    const classes = classesOf([1, 2, 3]);

    expect([1, 2, 3, 4].map((value) => classOf(value, classes))).toEqual([0, 1, 2, -1]);
  });
});
