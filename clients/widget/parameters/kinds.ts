import { z } from 'zod';
import { nearest } from './nearest.ts';

/** What a refusal adds to its message. */
export interface Hint {
  proche?: string;
}

/** Words of addresses, and what they stand for. */
interface Words<Value extends string> {
  readonly slugs: readonly string[];
  valueOf(slug: string): Value | undefined;
}

// Every parameter arrives as the list of what was given for it.
const given = z.array(z.string()).min(1);

const once = given.transform((values, context) => {
  const [value = ''] = values;
  if (values.length > 1) context.addIssue({ code: 'custom', message: 'est donné deux fois.' });
  return value;
});

/** A text of so many signs for which a rule holds. */
export function text(longest: number, holds: (value: string) => boolean, rule: string) {
  return once.refine((value) => value.length <= longest && holds(value), { error: rule });
}

/** A whole number between two others, both included. */
export function number(least: number, most: number) {
  const rule = `est un nombre entier de ${least} à ${most}.`;
  return once
    .refine((value) => /^\d{1,4}$/.test(value) && +value >= least && +value <= most, rule)
    .transform(Number);
}

/** `oui` switches something on. */
export const flag = once
  .refine((value) => /^(?:oui|non)$/.test(value), 'est «\u00A0oui\u00A0» ou «\u00A0non\u00A0».')
  .transform((value) => value === 'oui');

/** One of these words. */
export function choice<const Word extends string>(allowed: readonly Word[]) {
  return once.transform((value, context): Word => {
    const known = allowed.find((each) => each === value);
    if (known === undefined) return refuse(context, value, allowed);
    return known;
  });
}

/** Some of these words, each once: `a=1&a=2` or `a=1,2`. */
export function choices<Value extends string>(words: Words<Value>) {
  return given.transform((values, context): Value[] => {
    const written = values.flatMap((each) => each.split(',')).map((each) => each.trim());
    const known = written
      .filter((each) => each !== '')
      .map((each) => words.valueOf(each) ?? refuse(context, each, words.slugs));
    return [...new Set(known)];
  });
}

/** The words stand for themselves. */
export function themselves<const Word extends string>(slugs: readonly Word[]): Words<Word> {
  return { slugs, valueOf: (slug) => slugs.find((each) => each === slug) };
}

function refuse(context: z.RefinementCtx, value: string, allowed: readonly string[]): never {
  const proche = nearest(value, allowed);
  const message = `ne connaît pas «\u00A0${value.slice(0, 40)}\u00A0». Le plus proche est «\u00A0${proche}\u00A0»\u00A0; valeurs possibles\u00A0: ${allowed.join(', ')}.`;
  context.addIssue({ code: 'custom', message, params: { proche } satisfies Hint });
  return z.NEVER;
}
