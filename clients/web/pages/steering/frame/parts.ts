import { GraphUnreachable } from '../../../server/failures.ts';

/** Some parts of a page; null where nobody answered for that part. */
type Loaded<Parts extends readonly unknown[]> = { [At in keyof Parts]: Awaited<Parts[At]> | null };

/**
 * Parts of a page, asked for side by side. One that nobody answers does not take the others away; rejects
 * where none is there.
 */
export async function partsOf<Parts extends readonly Promise<unknown>[]>(
  ...parts: Parts
): Promise<Loaded<Parts>> {
  const loaded = await Promise.all(parts.map(orNull));
  if (loaded.every((each) => each === null)) throw new GraphUnreachable();
  // Each in its place.
  return loaded as Loaded<Parts>;
}

async function orNull(part: Promise<unknown>): Promise<unknown> {
  try {
    return await part;
  } catch (error) {
    if (error instanceof GraphUnreachable) return null;
    throw error;
  }
}
