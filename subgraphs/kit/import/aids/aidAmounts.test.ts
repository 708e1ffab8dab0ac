import fc from 'fast-check';
import { AnyAid, ofDepartment } from '../fixtures/aidLines.ts';
import { lineOf } from '../fixtures/lineOf.ts';
import { aidAmounts, noAmounts, parseAmountRange } from './aidAmounts.ts';
import { culture } from './culture.ts';

describe('a text about what an aid gives', () => {
  it.each([
    ['de 5 000 € HT à 200 000 € HT', { floor: 5_000_00, ceiling: 200_000_00 }],
    [
      'De 10\u202f000\u202f€ à 1\u202f000\u202f000\u202f€',
      { floor: 10_000_00, ceiling: 1_000_000_00 },
    ],
    ['entre 750 et 3 500 € HT', { floor: 750_00, ceiling: 3_500_00 }],
    ['jusqu’à 9 000 €, selon le véhicule', { ceiling: 9_000_00 }],
    ['plafond 10 000 €', { ceiling: 10_000_00 }],
    ['plafonné à 10 k€', { ceiling: 10_000_00 }],
    ['1,5 M€ maximum', { ceiling: 1_500_000_00 }],
    ['2 millions d’euros maximum', { ceiling: 2_000_000_00 }],
    ['minimum 1 000 euros par projet', { floor: 1_000_00 }],
    ['forfait de 500 €', { floor: 500_00, ceiling: 500_00 }],
    ['2.200.000 € à répartir entre les bénéficiaires', { budget: 2_200_000_00 }],
    ['jusqu’à 50 %', { rate: 0.5 }],
    ['20 % à 40 %', { rate: 0.4 }],
    ['Entre 37,5% à 80% selon le projet', { rate: 0.8 }],
    [
      "Jusqu'à 80% du coût de l'étude, dans un maximum de 15 000 €",
      { rate: 0.8, ceiling: 15_000_00 },
    ],
    [
      'Entre 15 % à 55 % selon le projet, dans un maximum de 300 000 €',
      { rate: 0.55, ceiling: 300_000_00 },
    ],
    [
      'La subvention régionale est fixée à 50 % maximum de la dépense subventionnable, dans la limite d’un plafond de subvention fixé à 75 000 € maximum.',
      { rate: 0.5, ceiling: 75_000_00 },
    ],
  ])('gives its figures: %s', (text, amounts) => {
    expect(parseAmountRange(text)).toEqual({ ...noAmounts, ...amounts });
  });

  it.each([
    ['no figure', 'Aide calculée au cas par cas'],
    ['a figure that may be anything', '10 000 €'],
    ['two rates of two things', "Jusqu'à 70% pour une étude et 55% pour un investissement"],
    ['two limits', 'plafond de 45 000 €, 75 000 € maximum pour les communes'],
    ['a price', 'Aide forfaitaire de 38 à 25 €/Mwh'],
    ['a limit a year', 'plafond de 15 000 € par an'],
    ['a limit of what is spent', '50 % des dépenses, plafonnées à 30 000 €'],
    ['an amount besides', 'plafond de 100 000 €. Une subvention complémentaire de 20 000 €'],
    ['a slip of the pen', 'plafond fixé à 150 00 € maximum'],
    ['thousands or thousandths', 'Min. 3.000 € par projet'],
    ['a highest below the lowest', 'de 200 000 € à 5 000 €'],
    ['more than all', 'jusqu’à 150 %'],
  ])('gives nothing when it has %s', (_what, text) => {
    expect(parseAmountRange(text)).toBeNull();
  });

  it('gives both ends of a range, however they are written', () => {
    const euros = fc.integer({ min: 1, max: 90_000_000 });
    const written = fc.constantFrom(
      (amount: number) => `${amount} €`,
      (amount: number) => `${amount.toLocaleString('fr-FR')} € HT`,
      (amount: number) => `${amount},00 euros`,
    );

    fc.assert(
      fc.property(euros, euros, written, (one, other, write) => {
        const [least, most] = [Math.min(one, other), Math.max(one, other)];

        expect(parseAmountRange(`de ${write(least)} à ${write(most)}`)).toEqual({
          ...noAmounts,
          floor: least * 100,
          ceiling: most * 100,
        });
      }),
    );
  });

  it('never gives what a record could not hold, whatever the text', () => {
    const word = fc.constantFrom(
      ...['jusqu’à', 'de', 'à', 'plafond', 'maximum', 'minimum', 'forfait', '5', '1,5', '12 000'],
      ...['€', '%', 'k€', 'M€', 'HT', 'par an', '/', '.', 'budget', 'dépenses'],
    );

    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const { rate, floor, ceiling } = parseAmountRange(words.join(' ')) ?? noAmounts;

        expect(rate === null || (rate > 0 && rate <= 1)).toBe(true);
        expect(floor === null || ceiling === null || floor <= ceiling).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('the amount of a line', () => {
  it.each([
    ['nothing, where it is said in full', 'jusqu’à 9 000 €', []],
    ['prose, where no figure is sure', 'Selon projet', ['PROSE_AMOUNT']],
    ['the lower rate that is left out', 'de 20 % à 40 %', ['NOT_KEPT']],
    ['nothing, where there is none', '', []],
  ])('is flagged for %s', (_what, amount, codes) => {
    const line = lineOf(culture(AnyAid, ofDepartment), { amount });

    aidAmounts(line, 'amount');

    expect(line.flags.map(({ code }) => code)).toEqual(codes);
  });
});
