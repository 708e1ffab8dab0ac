import { ArgsType, type ClassType, Directive, Field, Int, ObjectType } from 'type-graphql';
import { cost } from '../graph/costs.ts';
import { isCivilDate } from '@relance/schema/scalars/civilDate.ts';
import { PageInfo } from '@relance/schema/values/pageInfo.ts';
import { BadInput } from '../errors.ts';
import { isUuid, type StoredRecord } from './loadById.ts';
import type { RecordContext } from './recordContext.ts';
import {
  type Condition,
  countStatement,
  pageStatement,
  type RecordOrder,
  type SortKey,
} from './recordPage.sql.ts';

const defaultSize = 20;
const largestSize = 100;

/** Arguments of a list that is read from its start. */
@ArgsType()
export class PageForwardArguments {
  @Field(() => Int, { nullable: true, description: 'How many, 20 when left out, 100 at most.' })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Cursor after which the page starts.' })
  after?: string | null;
}

interface Edge<T> {
  cursor: string;
  node: T;
}

/** A page of an owner's records of one type. Nothing is read before it is asked for, nor twice. */
export class RecordPage<T extends StoredRecord> {
  readonly #size: number;
  readonly #after: string[] | null;
  #found: Promise<{ edges: Edge<T>[]; pageInfo: PageInfo }> | undefined;

  constructor(
    private readonly context: RecordContext,
    private readonly type: ClassType<T>,
    private readonly order: RecordOrder,
    private readonly conditions: readonly Condition[],
    { first, after }: PageForwardArguments,
  ) {
    this.#size = first ?? defaultSize;
    if (this.#size < 0 || this.#size > largestSize) {
      throw new BadInput('first', `${this.#size} is not between 0 and ${largestSize}.`);
    }
    this.#after = after == null ? null : readCursor(after, order);
  }

  read(): Promise<{ edges: Edge<T>[]; pageInfo: PageInfo }> {
    this.#found ??= this.#read();
    return this.#found;
  }

  async count(): Promise<number> {
    const { text, values } = countStatement(this.order, this.conditions);
    const [row] = await this.context.dataSource.query<[{ total: number }]>(text, values);
    return row.total;
  }

  async #read(): Promise<{ edges: Edge<T>[]; pageInfo: PageInfo }> {
    const page = { size: this.#size, after: this.#after };
    const { text, values } = pageStatement(this.order, this.conditions, page);
    const found = await this.context.dataSource.query<{ id: string; place: string[] }[]>(
      text,
      values,
    );
    const rows = found.slice(0, this.#size);
    const loader = this.context.records(this.type);
    const nodes = await Promise.all(rows.map(({ id }) => loader.load(id)));
    // A record may be deleted between the two statements.
    const edges = rows.flatMap(({ place }, at) => {
      const node = nodes[at];
      return node ? [{ cursor: writeCursor(this.order, place), node }] : [];
    });
    return {
      edges,
      pageInfo: {
        hasNextPage: found.length > rows.length,
        hasPreviousPage: this.#after !== null,
        startCursor: edges.at(0)?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
    };
  }
}

/** What a connection shows: a `RecordPage`, or another list that reads and counts as it does. */
export type ShownPage<T extends StoredRecord> = Pick<RecordPage<T>, 'read' | 'count'>;

/** The Relay connection type of an owner's own kind of record; `what` says of what, in the plural. */
export function recordConnection<T extends StoredRecord>(node: ClassType<T>, what: string) {
  @ObjectType(`${node.name}Edge`, { description: `One row of a list of ${what}.` })
  class RecordEdge {
    @Field(() => String, { description: 'Where the row lies in its list.' })
    cursor!: string;

    @Field(() => node, { description: 'The record.' })
    node!: T;
  }

  @ObjectType(`${node.name}Connection`, { description: `A list of ${what}, page by page.` })
  class Connection {
    constructor(readonly page: ShownPage<T>) {}

    @Field(() => [RecordEdge], { description: 'Rows of the page with their cursors.' })
    async edges(): Promise<Edge<T>[]> {
      return (await this.page.read()).edges;
    }

    @Field(() => [node], { description: 'Records of the page.' })
    async nodes(): Promise<T[]> {
      return (await this.page.read()).edges.map((edge) => edge.node);
    }

    @Field(() => PageInfo, { description: 'Where the page lies.' })
    async pageInfo(): Promise<PageInfo> {
      return (await this.page.read()).pageInfo;
    }

    @Directive(cost(10))
    @Field(() => Int, { description: 'Number of records in the whole list.' })
    totalCount(): Promise<number> {
      return this.page.count();
    }
  }

  return Connection;
}

function writeCursor({ table }: RecordOrder, place: readonly string[]): string {
  return Buffer.from(JSON.stringify([table, ...place])).toString('base64url');
}

function readCursor(text: string, { table, keys }: RecordOrder): string[] {
  const [list, ...place] = cursorParts(text);
  const id = place.at(-1) ?? '';
  const isOurs =
    list === table &&
    place.length === keys.length + 1 &&
    isUuid(id) &&
    keys.every(({ type }, at) => readable[type](place[at] ?? ''));
  if (isOurs) return place;
  throw new BadInput('after', 'is not a cursor of this list: send back one from its pageInfo.');
}

function cursorParts(text: string): string[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    return Array.isArray(parts) && parts.every((part) => typeof part === 'string') ? parts : [];
  } catch {
    return [];
  }
}

// What PostgreSQL prints for the values of each type, and hence reads again.
const readable: Record<SortKey['type'], (value: string) => boolean> = {
  text: (value) => !value.includes('\0'),
  int: (value) => /^-?\d{1,9}$/.test(value),
  bigint: (value) => /^-?\d{1,18}$/.test(value),
  date: isCivilDate,
};
