import { z } from 'zod';
import { isInseeCode, isSiren } from '@relance/schema/scalars/identifiers.ts';
import { isCivilDate } from '@relance/schema/scalars/civilDate.ts';
import type { Slugs } from '@relance/sdk/french/slugs.ts';

/** What a parameter asks of the graph: parts of the filter of a list. */
export type FilterParts = Record<string, unknown>;

/** A parameter of an address: how it reads, and what it asks for. */
export interface Parameter {
  name: string;
  /** In French, for the documentation. */
  description: string;
  example: string;
  /** The value as OpenAPI describes it. */
  schema: Readonly<Record<string, unknown>>;
  /** Several values, apart by commas or by repeating the parameter. */
  many: boolean;
  /** Parts of the filter for the values given, one where it does not take many. */
  filter(values: readonly string[]): FilterParts;
}

/** A value is not what the parameter takes: says what it takes. */
export class WrongValue extends Error {}

interface Said {
  name: string;
  description: string;
  example: string;
}

interface Rules<Value> extends Said {
  type: z.ZodType<Value>;
  schema: Readonly<Record<string, unknown>>;
  /** What is expected, as an end to « attendu : ». */
  expected: string;
}

/** A parameter with one value. */
export function one<Value>(rules: Rules<Value>, put: (value: Value) => FilterParts): Parameter {
  return {
    ...saidOf(rules),
    many: false,
    filter: ([text = '']) => put(read(rules, text)),
  };
}

/** A parameter with one value or several. */
export function many<Value>(rules: Rules<Value>, put: (values: Value[]) => FilterParts): Parameter {
  return {
    ...saidOf(rules),
    many: true,
    filter: (texts) => put(texts.map((text) => read(rules, text))),
  };
}

function saidOf({ name, description, example, schema }: Rules<unknown>) {
  return { name, description, example, schema };
}

/** The value that a text means; a WrongValue where it means none. */
export function read<Value>({ type, expected }: Rules<Value>, text: string): Value {
  const { success, data } = type.safeParse(text);
  if (!success) throw new WrongValue(expected);
  return data;
}

const shown = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** What was given, short enough to be told again, without what cannot be printed. */
export function quoted(text: string): string {
  return `« ${shown(text).replace(/\p{C}/gu, '�')} »`;
}

/** Words without control characters. */
export const words = (said: Said): Rules<string> => ({
  ...said,
  type: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .regex(/^\P{Cc}*$/u),
  schema: { type: 'string', minLength: 1, maxLength: 200 },
  expected: 'des mots, 200 caractères au plus',
});

/** A SIREN with a right check digit. */
export const siren = (said: Said): Rules<string> => ({
  ...said,
  type: z.string().refine(isSiren),
  schema: { type: 'string', pattern: '^\\d{9}$' },
  expected: 'un numéro SIREN de 9 chiffres, sans espaces, dont la clé est juste',
});

/** A commune by its INSEE code. */
export const inseeCode = (said: Said): Rules<string> => ({
  ...said,
  type: z.string().refine(isInseeCode),
  schema: { type: 'string', pattern: '^\\d(\\d|[AB])\\d{3}$' },
  expected: 'un code commune de l’INSEE, comme 47001',
});

/** A civil date. */
export const day = (said: Said): Rules<string> => ({
  ...said,
  type: z.string().refine(isCivilDate),
  schema: { type: 'string', format: 'date' },
  expected: 'une date AAAA-MM-JJ, comme 2026-06-30',
});

/** A whole number from `min` to `max`. */
export const whole = (said: Said, min: number, max: number): Rules<number> => ({
  ...said,
  type: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.number().min(min).max(max)),
  schema: { type: 'integer', minimum: min, maximum: max },
  expected: `un nombre entier de ${min} à ${max}`,
});

/** An amount in euros: `1500.50`. */
export const euros = (said: Said): Rules<number> => ({
  ...said,
  type: z
    .string()
    .regex(/^-?\d{1,12}(?:[.,]\d{1,2})?$/)
    .transform((text) => Number(text.replace(',', '.'))),
  schema: { type: 'number' },
  expected: 'un montant en euros, comme 1500.50',
});

/** Yes or no. */
export const yesOrNo = (said: Said): Rules<boolean> => ({
  ...said,
  type: z.enum(['oui', 'non']).transform((text) => text === 'oui'),
  schema: { type: 'string', enum: ['oui', 'non'] },
  expected: 'oui ou non',
});

/** A value of the vocabulary: as addresses write it, or by its code in the graph. */
export function choice<Value extends string>(said: Said, slugs: Slugs<Value>): Rules<Value> {
  const byText = new Map<string, Value>();
  for (const slug of slugs.slugs) {
    const value = slugs.valueOf(slug);
    if (value === undefined) continue;
    byText.set(slug, value).set(value.toLowerCase(), value);
  }
  return {
    ...said,
    type: z.string().transform((text, context) => {
      const value = byText.get(text.toLowerCase());
      if (value !== undefined) return value;
      context.addIssue({ code: 'custom' });
      return z.NEVER;
    }),
    schema: { type: 'string', enum: slugs.slugs },
    expected: `l’un de ${slugs.slugs.join(', ')}`,
  };
}
