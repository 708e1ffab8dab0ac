import { WrongAddress } from './failures.ts';

/** What stands behind the question mark of an address. Every reader says what it takes, and refuses the rest. */
export class Query {
  constructor(readonly params: URLSearchParams) {}

  /** A text without blanks around it; undefined where there is none. */
  text(name: string, longest = 200): string | undefined {
    const value = this.params.get(name)?.trim();
    if (value === undefined || value === '') return undefined;
    if (value.length > longest || value.includes('\0')) throw new WrongAddress(name, value);
    return value;
  }

  /** One of these values. */
  choice<Value extends string>(name: string, allowed: readonly Value[]): Value | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    return among(name, value, allowed);
  }

  /** All values that are given, each once, whatever they are. */
  list(name: string): string[] {
    const values = this.params.getAll(name).flatMap((each) => each.split(','));
    return [...new Set(values.map((each) => each.trim()).filter((each) => each !== ''))];
  }

  /** Several of these values, each once; `a=1&a=2` or `a=1,2`. */
  choices<Value extends string>(name: string, allowed: readonly Value[]): Value[] {
    return this.list(name).map((each) => among(name, each, allowed));
  }

  /** A whole number within bounds. */
  whole(name: string, [least, most]: readonly [number, number]): number | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const read = Number(value);
    if (/^\d{1,9}$/.test(value) && read >= least && read <= most) return read;
    throw new WrongAddress(name, value, `de ${least} à ${most}`);
  }

  /** A value of this form, such as an INSEE code. */
  matching(name: string, form: RegExp, example: string): string | undefined {
    const value = this.text(name);
    if (value === undefined || form.test(value)) return value;
    throw new WrongAddress(name, value, `par exemple ${example}`);
  }

  /** A civil date, `2026-11-30`. */
  day(name: string): string | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const read = new Date(`${value}T00:00:00Z`);
    const right = !Number.isNaN(read.getTime()) && read.toISOString().startsWith(value);
    if (/^\d{4}-\d{2}-\d{2}$/.test(value) && right) return value;
    throw new WrongAddress(name, value, 'une date comme 2026-11-30');
  }

  /** The address of this page with other values; `undefined` and '' leave a parameter out. */
  with(path: string, changes: Readonly<Record<string, string | number | undefined>>): string {
    const params = new URLSearchParams(this.params);
    for (const [name, value] of Object.entries(changes)) {
      if (value === undefined || value === '') params.delete(name);
      else params.set(name, String(value));
    }
    // Empty fields of forms say nothing.
    for (const [name, value] of [...params]) if (value === '') params.delete(name);
    return params.size === 0 ? path : `${path}?${params}`;
  }
}

function among<Value extends string>(
  name: string,
  value: string,
  allowed: readonly Value[],
): Value {
  const found = allowed.find((each) => each === value);
  if (found !== undefined) return found;
  throw new WrongAddress(name, value, allowed.join(', '));
}
