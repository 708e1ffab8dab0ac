import type { Visitor } from '@relance/sdk/visitor.ts';
import type { List, Page } from '../kinds/kind.ts';
import type { Question } from '../parameters/question.ts';
import type { Row } from '@relance/sdk/export/table.ts';
import { OwnersSilent } from './ask.ts';

/** A list from its first page on. */
export interface Walk {
  first: Page<unknown>;
  /** The rows of every page; the next is asked for when the one before is taken. */
  pages: AsyncIterable<readonly Row[]>;
}

/** Begins to walk over a list: the first page is asked for at once, since it says how complete the rest is. */
export async function walk(
  list: List<unknown>,
  visitor: Visitor,
  question: Question,
): Promise<Walk> {
  const first = await list.page(visitor, question);
  return { first, pages: pagesFrom(first, list, visitor) };
}

async function* pagesFrom(
  first: Page<unknown>,
  list: List<unknown>,
  visitor: Visitor,
): AsyncGenerator<readonly Row[]> {
  const known = new Set(first.partial);
  for (let page = first; ;) {
    yield rowsOf(list, page.nodes);
    if (page.rest === null) return;
    page = await list.page(visitor, page.rest);
    // Who reads was told at the start whose records lack something: one more would pass unnoticed.
    const lost = page.partial.filter((owner) => !known.has(owner));
    if (lost.length > 0) throw new OwnersSilent(lost);
  }
}

/** Records as rows of the list's columns. */
export function rowsOf({ fields }: List<unknown>, nodes: readonly unknown[]): Row[] {
  return nodes.map((node) => fields.map((field) => field.of(node)));
}
