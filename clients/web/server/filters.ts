import type { Slugs } from '@relance/sdk/french/slugs.ts';
import { WrongAddress } from './failures.ts';
import type { Query } from './query.ts';

/** The values that an address names by their words: `public=association,commune`. */
export function valuesOf<Value extends string>(
  query: Query,
  name: string,
  slugs: Slugs<Value>,
): Value[] {
  return query.choices(name, slugs.slugs).map((written) => {
    const value = slugs.valueOf(written);
    if (value === undefined) throw new WrongAddress(name, written);
    return value;
  });
}

/** A list in a filter: undefined where it would ask for nothing. */
export function some<Value>(values: Value[]): Value[] | undefined {
  return values.length === 0 ? undefined : values;
}
