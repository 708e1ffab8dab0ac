import { partnerNamed, partners } from '@relance/schema/partners.ts';
import type { FilterOf, Kind } from './kind.ts';

type Filter = Record<string, unknown>;

/** Several values of one part. */
export const many =
  (part: string): FilterOf =>
  (values) => ({ [part]: values });

/** Several values of a closed list, as people write them: `partly-paid`. */
export const choices =
  (part: string): FilterOf =>
  (values) => ({ [part]: values.map((value) => value.toUpperCase().replaceAll('-', '_')) });

/** Several numbers. */
export const numbers =
  (part: string): FilterOf =>
  (values) => ({ [part]: values.map((value) => numberIn(value)) });

/** One value. */
export const one =
  (part: string): FilterOf =>
  (values) => ({ [part]: single(values) });

/** A bound of a range: `{ granted: { from } }`. */
export const bound =
  (part: string, end: string): FilterOf =>
  (values) => ({ [part]: { [end]: single(values) } });

/** A bound of a range of numbers. */
export const amount =
  (part: string, end: string): FilterOf =>
  (values) => ({ [part]: { [end]: numberIn(single(values)) } });

/** A year as the range of its days. */
export const yearOf =
  (part: string): FilterOf =>
  (values) => {
    const year = single(values);
    if (!/^\d{4}$/.test(year)) throw new Error(`${year} is no year, such as 2021`);
    return { [part]: { from: `${year}-01-01`, until: `${year}-12-31` } };
  };

/** Filters that every list of records has. */
export const common: Kind['filters'] = {
  text: one('text'),
  owner: (values) => ({ owners: values.map(ownerOf) }),
  theme: choices('themes'),
  commune: (values) => ({ territory: { commune: single(values) } }),
  epci: (values) => ({ territory: { epci: single(values) } }),
  demo: (values) => ({ demo: yesOrNo(single(values)) }),
};

/** The filter that flags and `--filter` make together; an Error that names the flag that is wrong. */
export function filterOf(
  { name, filters }: Kind,
  flags: Readonly<Record<string, readonly string[]>>,
  json: string | undefined,
): Filter {
  const filter = json === undefined ? {} : objectIn(json);
  for (const [flag, values] of Object.entries(flags)) {
    const read = filters[flag];
    if (read === undefined) {
      const known = Object.keys(filters).map((each) => `--${each}`);
      throw new Error(`--${flag} chooses no ${name}: there is ${known.join(', ')}, and --filter.`);
    }
    try {
      putTogether(filter, read(values));
    } catch (error) {
      throw new Error(`--${flag}: ${(error as Error).message}.`);
    }
  }
  return filter;
}

// `--min` and `--max` are parts of one range, `--commune` and `--epci` of one place.
function putTogether(filter: Filter, parts: Filter): void {
  for (const [key, part] of Object.entries(parts)) {
    const before = filter[key];
    filter[key] = isObject(before) && isObject(part) ? { ...before, ...part } : part;
  }
}

function ownerOf(name: string): string {
  const partner = partnerNamed(name.toLowerCase());
  if (partner) return partner.owner;
  throw new Error(
    `"${name}" is no owner: use one of ${partners.map((each) => each.name).join(', ')}`,
  );
}

function yesOrNo(value: string): boolean {
  if (value === 'yes' || value === 'no') return value === 'yes';
  throw new Error(`${value} is neither yes nor no`);
}

function numberIn(text: string): number {
  const number = Number(text);
  if (text.trim() !== '' && Number.isFinite(number)) return number;
  throw new Error(`${text} is no number`);
}

function single(values: readonly string[]): string {
  const [value, ...others] = values;
  if (value !== undefined && others.length === 0) return value;
  throw new Error(`one value is expected, not ${values.length}`);
}

function objectIn(json: string): Filter {
  try {
    const read: unknown = JSON.parse(json);
    if (isObject(read)) return { ...read };
  } catch {
    // Said below, as for what is JSON and no object.
  }
  throw new Error(`--filter is an object of JSON as the graph takes it, not ${json}.`);
}

function isObject(value: unknown): value is Filter {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
