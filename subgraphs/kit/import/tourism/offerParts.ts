import { z } from 'zod';
import { computedEuros } from '../cells/amounts.ts';
import { day } from '../cells/days.ts';
import { BadCell } from '../errors.ts';
import { type ImportLine, readCell, type Repaired } from '../format.ts';

// JSON-LD writes one value bare and several as a list; prices come as numbers and as texts.
const listOf = <Part extends z.ZodType>(part: Part) =>
  z
    .union([z.array(part), part.transform((one) => [one])])
    .nullish()
    .transform((list) => list ?? []);
const texts = listOf(z.union([z.string(), z.number()]).transform(String));

const periods = listOf(
  z.object({
    'schema:validFrom': texts,
    'schema:validThrough': texts,
    startDate: texts,
    endDate: texts,
  }),
);
const offers = listOf(
  z.object({
    'schema:priceSpecification': listOf(
      z.object({
        'schema:minPrice': texts,
        'schema:price': texts,
        'schema:maxPrice': texts,
        'schema:priceCurrency': texts,
      }),
    ),
  }),
);

export interface Opening {
  from: string | null;
  until: string | null;
}

/** Opening periods, each once, the earliest first: a file tells every weekday apart. */
export function openingsIn<Field extends string>(line: ImportLine<Field>, field: Field): Opening[] {
  const found = new Map<string, Opening>();
  for (const period of documentIn(line, field, periods)) {
    const [first] = [...period['schema:validFrom'], ...period.startDate];
    const [last] = [...period['schema:validThrough'], ...period.endDate];
    const from = piece(line, field, first, dayOf);
    const until = piece(line, field, last, dayOf);
    if (from !== null || until !== null) found.set(`${from} ${until}`, { from, until });
  }
  const start = ({ from, until }: Opening) => `${from ?? ''} ${until ?? ''}`;
  return [...found.values()].sort((one, other) => (start(one) < start(other) ? -1 : 1));
}

/** The lowest and the highest price that any of its offers tells, in cents. */
export function pricesIn<Field extends string>(
  line: ImportLine<Field>,
  field: Field,
): { from: number | null; to: number | null } {
  const specified = documentIn(line, field, offers).flatMap(
    (offer) => offer['schema:priceSpecification'],
  );
  const prices = specified.flatMap((price) => {
    const told = [
      ...price['schema:minPrice'],
      ...price['schema:price'],
      ...price['schema:maxPrice'],
    ];
    const [currency = 'EUR'] = price['schema:priceCurrency'];
    if (currency === 'EUR') return told.map((text) => piece(line, field, text, computedEuros));
    note(line, field, told.join(' '), `A price in ${currency}, not in euros: left out.`);
    return [];
  });
  const known = prices.filter((price) => price !== null);
  return known.length === 0
    ? { from: null, to: null }
    : { from: Math.min(...known), to: Math.max(...known) };
}

/** Reads a part of a cell as a cell of its own; what can't be read is flagged and left out. */
function piece<Field extends string, Value>(
  line: ImportLine<Field>,
  field: Field,
  text: string | undefined,
  read: (text: string, repaired: Repaired) => Value,
): Value | null {
  if (text === undefined || text.trim() === '') return null;
  try {
    return readCell({ ...line, cells: { ...line.cells, [field]: text } }, field, read);
  } catch (error) {
    if (!(error instanceof BadCell)) throw error;
    note(line, field, text, `${error.message} Left out.`);
    return null;
  }
}

function dayOf(text: string, repaired: Repaired): string | null {
  return day(text, repaired)?.day ?? null;
}

function documentIn<Field extends string, Part>(
  line: ImportLine<Field>,
  field: Field,
  shape: z.ZodType<Part[]>,
): Part[] {
  const text = line.cells[field];
  if (text === '') return [];
  const found = shape.safeParse(jsonOf(text));
  if (found.success) return found.data;
  note(line, field, text, 'Is of no shape that we know: left out.');
  return [];
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function note<Field extends string>(
  line: ImportLine<Field>,
  column: Field,
  raw: string,
  reason: string,
): void {
  line.flags.push({ column, raw, code: 'DOUBTFUL_VALUE', reason });
}
