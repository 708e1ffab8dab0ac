import { type Slugs, slug } from '@relance/sdk/french/slugs.ts';

/** Values by what addresses call them, from what people read. */
export function slugsOf<Value extends string>(
  labels: Readonly<Record<Value, string>>,
): Slugs<Value> {
  const values = Object.keys(labels) as Value[];
  const bySlug = new Map(values.map((value) => [slug(labels[value]), value]));
  return {
    slugs: [...bySlug.keys()],
    valueOf: (written) => bySlug.get(written),
    slugOf: (value) => slug(labels[value]),
  };
}
