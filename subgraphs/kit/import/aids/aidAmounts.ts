import { euros } from '../cells/amounts.ts';
import { Unreadable } from '../errors.ts';
import { flag, type ImportLine } from '../format.ts';

/** What an aid gives: cents, and the part of the cost that is paid (0 to 1). */
export interface AidAmounts {
  rate: number | null;
  floor: number | null;
  ceiling: number | null;
  budget: number | null;
}

export const noAmounts: AidAmounts = { rate: null, floor: null, ceiling: null, budget: null };

const number = String.raw`\d[\d .]*(?:,\d+)?`;
const unit = String.raw` ?(k€|m€|€)(?: ?(?:ht|ttc))?`;
const most = String.raw`(?: (?:au |de )?max(?:imum|i|\.)?)?`;
const upTo = String.raw`(?:jusqu'à|dans la limite|plafond|plafonn|maximum|max\.|limité)[^€%.;\d]{0,60}?`;
const atLeast = String.raw`(?:minimum|min\.|plancher|à partir de)[^€%.;\d]{0,40}?`;

type Reading = (found: RegExpMatchArray) => Partial<AidAmounts>;

// In this order: what a reading has understood is taken out of the text before the next one.
const readings: [RegExp, Reading][] = [
  [
    all(`(?:de|entre) (${number})(?:${unit})? (?:à|et) (${number})${unit}`),
    ([, least, leastUnit, top, topUnit]) => ({
      floor: money(least, leastUnit ?? topUnit),
      ceiling: money(top, topUnit),
    }),
  ],
  [
    all(`(?:enveloppe|budget)[^€%.;\\d]{0,40}?(${number})${unit}`),
    ([, amount, of]) => ({ budget: money(amount, of) }),
  ],
  [all(`(${number})${unit} à répartir`), ([, amount, of]) => ({ budget: money(amount, of) })],
  [
    all(`forfait(?:aire)?(?: (?:de|d'un montant de|fixe de))?:? ?(${number})${unit}`),
    ([, amount, of]) => ({ floor: money(amount, of), ceiling: money(amount, of) }),
  ],
  [all(`${upTo}(${number})${unit}${most}`), ([, amount, of]) => ({ ceiling: money(amount, of) })],
  [
    all(`(${number})${unit} (?:au )?max(?:imum|i|\\.)`),
    ([, amount, of]) => ({ ceiling: money(amount, of) }),
  ],
  [all(`${atLeast}(${number})${unit}`), ([, amount, of]) => ({ floor: money(amount, of) })],
  [
    all(`(${number})${unit} (?:au )?min(?:imum|i|\\.)`),
    ([, amount, of]) => ({ floor: money(amount, of) }),
  ],
  [
    all(`(?:de |entre )?(\\d[\\d,]*) ?%? (?:à|et) (\\d[\\d,]*) ?%`),
    ([, one, other]) => ({ rate: Math.max(share(one), share(other)) }),
  ],
  [all(`(\\d[\\d,]*) ?%${most}`), ([, percent]) => ({ rate: share(percent) })],
];

// "38 €/MWh" or "par jour" is a price; a limit of what is spent is none of what is granted.
const anotherMatter =
  /€(?: ?(?:ht|ttc))? ?(?:\/|par (?!projet|structure|dossier|entreprise|bénéficiaire|demande))|assiette|plafond (?:de|des|de la) dépense|dépenses?[^.;]{0,40}plafonn/;

/**
 * The amounts and the rate that a French text states unmistakably: all its figures in € and % must be
 * understood, each once; else null. Of several rates the highest is kept.
 */
export function parseAmountRange(text: string): AidAmounts | null {
  let left = plain(text);
  if (anotherMatter.test(left)) return null;
  const amounts = { ...noAmounts };
  try {
    for (const [pattern, read] of readings) {
      for (const found of left.matchAll(pattern)) {
        for (const [name, value] of Object.entries(read(found))) {
          if (!isAmount(name) || amounts[name] !== null) return null;
          amounts[name] = value;
        }
      }
      left = left.replace(pattern, ' … ');
    }
  } catch (error) {
    // Digits that are no amount, such as "150 00 €".
    if (error instanceof Unreadable) return null;
    throw error;
  }
  if (/[€%]/.test(left) || Object.values(amounts).every((value) => value === null)) return null;
  const { rate, floor, ceiling } = amounts;
  if (rate !== null && (rate <= 0 || rate > 1)) return null;
  return floor !== null && ceiling !== null && floor > ceiling ? null : amounts;
}

/** The amounts that a text of a line states; what can't be kept as figures is flagged. */
export function aidAmounts<Field extends string>(
  line: ImportLine<Field>,
  field: Field,
  text: string = line.cells[field],
): AidAmounts {
  if (text === '') return noAmounts;
  const amounts = parseAmountRange(text);
  if (amounts === null) {
    flag(line, field, 'PROSE_AMOUNT', 'States no amount unmistakably: kept as text alone.');
  } else if (/\d ?%? (?:à|et) \d[\d,]* ?%/.test(plain(text))) {
    flag(line, field, 'NOT_KEPT', 'Of a range of rates the highest is kept.');
  }
  return amounts ?? noAmounts;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')
    .replace(/ ?k ?(?:€|euros?|eur\b)/g, ' k€')
    .replace(/ ?(?:m€|millions? d'(?:€|euros?))/g, ' m€')
    .replace(/ ?(?:euros?|eur)\b/g, ' €');
}

function all(pattern: string): RegExp {
  return new RegExp(pattern, 'g');
}

const cents = { 'k€': 1_000, 'm€': 1_000_000, '€': 1 };

function money(amount = '', of = '€'): number {
  const times = of === 'k€' || of === 'm€' ? cents[of] : cents['€'];
  return euros(amount.trim()) * times;
}

function share(percent = ''): number {
  const value = Number(percent.replace(',', '.'));
  if (Number.isNaN(value)) throw new Unreadable('BAD_SHARE', `"${percent}" is no percentage.`);
  // 37.5 % is 0.375, where 37.5 / 100 may be off by a hair.
  return Number((value / 100).toFixed(6));
}

function isAmount(name: string): name is keyof AidAmounts {
  return name in noAmounts;
}
