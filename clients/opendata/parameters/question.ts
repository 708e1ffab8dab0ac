import { Problem } from '../http/problem.ts';
import type { Kind } from '../kinds/kind.ts';
import { readAsOf } from './asOf.ts';
import { nearest } from './nearest.ts';
import { type FilterParts, quoted, WrongValue } from './parameter.ts';

/** What is asked of a list. */
export interface Question {
  filter: FilterParts;
  /** The order in the graph's words. */
  orderBy: string;
  /** The instant to look back to; undefined for now. */
  asOf: string | undefined;
  first: number;
  after: string | undefined;
  /** Parameters that choose records, as they were given and in one order: for file names and links. */
  given: readonly (readonly [string, string])[];
}

/** Parameters of a list that choose no records. */
export type Extra = 'tri' | 'limite' | 'apres' | 'au';

/** An address after its question mark, as Fastify reads it. */
export type Query = Readonly<Record<string, string | string[] | undefined>>;

/** Reads parameters; a Problem that names the one that is wrong, and what to write instead. */
export function readQuestion(
  kind: Kind<unknown>,
  query: Query,
  { extras, more = [] }: { extras: readonly Extra[]; more?: readonly string[] },
): Question {
  const allowed = [...kind.parameters.map(({ name }) => name), ...extras, ...more];
  for (const name of Object.keys(query)) if (!allowed.includes(name)) throw unknown(name, allowed);
  const filter: FilterParts = {};
  const given: [string, string][] = [];
  for (const parameter of kind.parameters) {
    const { name } = parameter;
    const values = valuesOf(query, name, parameter.many);
    if (values.length === 0) continue;
    named(name, values, () => addTo(filter, parameter.filter(values)));
    given.push([name, values.join(',')]);
  }
  const single = (name: Extra) => valuesOf(query, name, false)[0];
  const [order, limit, after, at] = [
    single('tri'),
    single('limite'),
    single('apres'),
    single('au'),
  ];
  if (order !== undefined) given.push(['tri', order]);
  if (at !== undefined) given.push(['au', at]);
  return {
    ...{ filter, given },
    orderBy: order === undefined ? kind.order : named('tri', [order], () => sortOf(kind, order)),
    asOf: at === undefined ? undefined : named('au', [at], () => readAsOf(at, new Date())),
    first:
      limit === undefined
        ? Math.min(50, kind.most)
        : named('limite', [limit], () => sizeOf(kind, limit)),
    after: after === undefined ? undefined : named('apres', [after], () => cursorOf(after)),
  };
}

/** The values of a parameter; a Problem where it is given twice and takes one. */
export function valuesOf(query: Query, name: string, many: boolean): string[] {
  const raw = query[name];
  if (raw === undefined) return [];
  const texts = typeof raw === 'string' ? [raw] : raw;
  if (many) {
    const values = texts.flatMap((text) => text.split(','));
    if (values.length > 50) throw wrong(name, '50 valeurs au plus', `${values.length} valeurs`);
    return values;
  }
  if (texts.length > 1) throw wrong(name, 'une seule valeur', texts.join(','));
  return texts;
}

/** Runs what reads a value; where it is wrong, the Problem names its parameter. */
export function named<Value>(name: string, values: readonly string[], read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    if (error instanceof WrongValue) throw wrong(name, error.message, values.join(','));
    throw error;
  }
}

function wrong(parametre: string, expected: string, got: string): Problem {
  const detail = `« ${parametre} » : ${quoted(got)} ne convient pas ; attendu : ${expected}.`;
  return new Problem('PARAMETRE_INVALIDE', detail, { parametre });
}

function unknown(name: string, allowed: readonly string[]): Problem {
  const near = nearest(name, allowed);
  const meant = near === undefined ? '' : ` Vouliez-vous dire « ${near} » ?`;
  const detail = `${quoted(name)} n’est pas un paramètre de cette adresse.${meant} Paramètres possibles : ${allowed.join(', ')}.`;
  return new Problem('PARAMETRE_INCONNU', detail, { parametre: quoted(name).slice(2, -2) });
}

// `commune` and `epci` are parts of one place, the least and the highest amount of one range.
function addTo(filter: FilterParts, parts: FilterParts): void {
  for (const [key, part] of Object.entries(parts)) {
    const before = filter[key];
    filter[key] = isRange(before) && isRange(part) ? { ...before, ...part } : part;
    const { min, max } = (filter[key] ?? {}) as { min?: number; max?: number };
    if (min !== undefined && max !== undefined && min > max) {
      throw new WrongValue('un maximum au-dessus du minimum');
    }
  }
}

function isRange(part: unknown): part is object {
  return typeof part === 'object' && part !== null && !Array.isArray(part);
}

function sortOf({ sorts }: Kind<unknown>, text: string): string {
  const order = Object.hasOwn(sorts, text) ? sorts[text] : undefined;
  if (order === undefined) throw new WrongValue(`l’un de ${Object.keys(sorts).join(', ')}`);
  return order;
}

function sizeOf({ most }: Kind<unknown>, text: string): number {
  const size = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (size < 1 || size > most) throw new WrongValue(`un nombre entier de 1 à ${most}`);
  return size;
}

function cursorOf(text: string): string {
  if (!/^[\w+/=-]{1,1000}$/.test(text)) throw new WrongValue('un curseur de l’en-tête Link');
  return text;
}
