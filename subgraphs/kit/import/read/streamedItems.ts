import type { SourceDocument, SourceItem } from './sourceFile.ts';

/** In characters: so little of a document is read before its items are given. */
export const longestPiece = 65_536;

/** Reads as far as the path is known at which a document lists its items; the rest as it is asked for. */
export async function streamedItems(
  found: { readonly path: string | null },
  batches: AsyncGenerator<SourceItem[], undefined>,
): ReturnType<SourceDocument['items']> {
  let first = await batches.next();
  while (found.path === null && first.done !== true) first = await batches.next();
  if (found.path === null) return null;
  return { path: found.path, items: itemsOf(first.done === true ? [] : first.value, batches) };
}

async function* itemsOf(
  first: SourceItem[],
  rest: AsyncGenerator<SourceItem[], undefined>,
): AsyncGenerator<SourceItem> {
  try {
    yield* first;
    for await (const batch of rest) yield* batch;
  } finally {
    // Whoever stops among the first lets the sender stop as well.
    await rest.return(undefined);
  }
}
