import { BadInput } from '@relance/kit/errors.ts';
import { isUuid } from '@relance/kit/records/loadById.ts';
import { writeCursor } from '../lists/page.ts';
import type { Strictness } from './matching.sql.ts';
import { type HitRow, mostRanked, type Rank } from './ranked.sql.ts';

/** Where a page starts, and how strict the search was that it goes on with. */
export interface After extends Rank {
  strictness: Strictness;
}

const order = 'RELEVANCE';

export function writeRank({ rank, score, id }: HitRow, strictness: Strictness): string {
  return writeCursor({ order, value: [strictness, rank, score].join(' '), id });
}

/** Checks the cursor; one of the last hit that can be reached is a BAD_USER_INPUT that says so. */
export function readRank(text: string | null | undefined): After | null {
  if (text == null) return null;
  const [cursorOrder, value, id] = partsOf(text);
  const { 1: strictness, 2: rank, 3: score } = written.exec(value ?? '') ?? [];
  if (cursorOrder !== order || id === undefined || !isUuid(id) || score === undefined) {
    throw new BadInput('after', 'is not a cursor of a search: send back one from its pageInfo.');
  }
  if (Number(rank) >= mostRanked) {
    throw new BadInput(
      'after',
      `only the first ${mostRanked} hits can be reached by rank: narrow the search by more words or a filter, or read a list.`,
    );
  }
  return { strictness: strictness as Strictness, score, id };
}

const written = /^(ALL|MOST|ANY) (\d{1,4}) (-?\d{1,3}\.\d{6})$/;

function partsOf(text: string): (string | undefined)[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    return Array.isArray(parts) && parts.every((part) => typeof part === 'string') ? parts : [];
  } catch {
    return [];
  }
}
