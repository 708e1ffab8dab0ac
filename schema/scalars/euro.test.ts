import fc from 'fast-check';
import { parseValue as literal } from 'graphql';
import { Euro } from './euro.ts';

const fromGraph = (value: unknown) => Euro.parseValue(value);
const fromLiteral = (text: string) => Euro.parseLiteral(literal(text));
const toGraph = (value: unknown) => Euro.serialize(value);

describe('an amount in euros', () => {
  it('is whole cents in the program and euros in the graph', () => {
    expect(fromGraph(1250.5)).toBe(125_050);
    expect(toGraph(125_050)).toBe(1250.5);
    expect(fromGraph(0.29)).toBe(29);
    expect(toGraph(-4_000)).toBe(-40);
  });

  it('is read from a literal like from a variable', () => {
    expect(fromLiteral('23000')).toBe(2_300_000);
    expect(fromLiteral('23000.01')).toBe(2_300_001);
    expect(fromLiteral('1e2')).toBe(10_000);
  });

  it('has no minus zero', () => {
    expect(fromGraph(-0)).toBe(0);
    expect(fromLiteral('-0.0')).toBe(0);
  });

  it.each([0.1 + 0.2, 12.345, 0.001, Number.NaN, Infinity, -Infinity, 70_000_000_000_000.02, 1e20])(
    'refuses %p',
    (value) => {
      expect(() => fromGraph(value)).toThrow(
        `Euro ${String(value)} is not valid: a number of euros with at most two decimals, ` +
          '70 trillion at most, is expected.',
      );
    },
  );

  it.each(['12', '', null, true, [12], { amount: 12 }])(
    'refuses %p, which is no number',
    (value) => {
      expect(() => fromGraph(value)).toThrow('a number of euros with at most two decimals');
    },
  );

  it.each(['"12"', 'true', '[12]', '1e400', '12.345', 'TWELVE'])(
    'refuses the literal %s',
    (text) => {
      expect(() => fromLiteral(text)).toThrow('a number of euros with at most two decimals');
    },
  );

  it.each([12.5, '1250', Number.NaN, 7_000_000_000_000_001, {}])(
    'does not answer %p, which is not whole cents in range',
    (value) => {
      expect(() => toGraph(value)).toThrow('an integer number of cents is expected');
    },
  );

  it('comes back as the same cents after a trip through JSON', () => {
    const cents = fc.integer({ min: -7_000_000_000_000_000, max: 7_000_000_000_000_000 });

    fc.assert(
      fc.property(cents, (amount) => {
        const sent: unknown = JSON.parse(JSON.stringify(toGraph(amount)));

        expect(fromGraph(sent)).toBe(amount);
      }),
      { numRuns: 2_000 },
    );
  });

  it('refuses every third decimal that is not zero', () => {
    const parts = fc.tuple(fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: 1, max: 999 }));

    fc.assert(
      fc.property(parts, ([euros, thousandths]) => {
        fc.pre(thousandths % 10 !== 0);
        const text = `${euros}.${String(thousandths).padStart(3, '0')}`;

        expect(() => fromGraph(Number(text))).toThrow('at most two decimals');
      }),
    );
  });
});
