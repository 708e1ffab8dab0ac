import { ArgsType, Field, Int } from 'type-graphql';
import { BadInput } from '@relance/kit/errors.ts';
import { isUuid } from '@relance/kit/records/loadById.ts';
import { isCivilDate } from '@relance/schema/scalars/civilDate.ts';
import { instantOf } from '@relance/schema/scalars/dateTime.ts';
import { PageInfo } from '@relance/schema/values/pageInfo.ts';
import type { SortType } from './listKind.ts';

const defaultSize = 20;
const largestSize = 200;

@ArgsType()
export class PageArguments {
  @Field(() => Int, {
    nullable: true,
    description: 'How many from the start, 20 when neither is given, 200 at most.',
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Cursor after which the page starts.' })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many from the end, 200 at most.' })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'Cursor before which the page ends.' })
  before?: string | null;
}

/** A place in a sorted list: what it is sorted by, the sort value as text, and the id. */
export interface Cursor {
  order: string;
  value: string;
  id: string;
}

export interface Page {
  size: number;
  /** True for `last`: rows are read from the end. */
  backwards: boolean;
  after: Cursor | null;
  before: Cursor | null;
}

/** Checks the Relay arguments; cursors must be of a list in the same order, whose values have `type`. */
export function readPage(page: PageArguments, order: string, type: SortType): Page {
  const { first, last } = page;
  if (first != null && last != null) {
    throw new BadInput('last', 'give first or last, not both.');
  }
  const backwards = last != null;
  const size = first ?? last ?? defaultSize;
  if (size < 0 || size > largestSize) {
    throw new BadInput(
      backwards ? 'last' : 'first',
      `${size} is not between 0 and ${largestSize}.`,
    );
  }
  return {
    size,
    backwards,
    after: readCursor('after', page.after, order, type),
    before: readCursor('before', page.before, order, type),
  };
}

/** Where a page lies in its list; `more` tells whether rows follow in the direction of reading. */
export function pageInfoOf(
  { backwards, after, before }: Page,
  edges: readonly { cursor: string }[],
  more: boolean,
): PageInfo {
  return {
    hasNextPage: backwards ? before !== null : more,
    hasPreviousPage: backwards ? more : after !== null,
    startCursor: edges.at(0)?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
}

/** Checks how many of a short list are asked for, which is read from its start alone. */
export function checkFirst(first: number): void {
  if (first < 1 || first > largestSize) {
    throw new BadInput('first', `${first} is not between 1 and ${largestSize}.`);
  }
}

export function writeCursor({ order, value, id }: Cursor): string {
  return Buffer.from(JSON.stringify([order, value, id])).toString('base64url');
}

function readCursor(
  argument: string,
  text: string | null | undefined,
  order: string,
  type: SortType,
): Cursor | null {
  if (text == null) return null;
  const [cursorOrder, value, id] = cursorParts(text);
  if (cursorOrder !== undefined && /^[A-Z_]{1,40}$/.test(cursorOrder) && cursorOrder !== order) {
    throw new BadInput(argument, `is a cursor of a list ordered by ${cursorOrder}, not ${order}.`);
  }
  if (cursorOrder !== order || value === undefined || id === undefined) throw forged(argument);
  if (!isUuid(id) || !readable[type](value)) throw forged(argument);
  return { order, value, id };
}

function forged(argument: string): BadInput {
  return new BadInput(argument, 'is not a cursor of this list: send back one from its pageInfo.');
}

// What PostgreSQL prints for the values of each type, and hence reads again.
const readable: Record<SortType, (value: string) => boolean> = {
  text: (value) => !value.includes('\0'),
  int: (value) => /^-?\d{1,9}$/.test(value),
  bigint: (value) => /^-?\d{1,18}$/.test(value),
  date: (value) => /^-?infinity$/.test(value) || isCivilDate(value),
  timestamptz: (value) => instantOf(value.replace(' ', 'T').replace(/\+00$/, 'Z')) !== undefined,
};

function cursorParts(text: string): (string | undefined)[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    return Array.isArray(parts) && parts.every((part) => typeof part === 'string') ? parts : [];
  } catch {
    return [];
  }
}
