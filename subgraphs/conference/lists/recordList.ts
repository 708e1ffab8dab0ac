import type { ConferenceContext } from '../context.ts';
import { camelCased } from '../index/camelCased.ts';
import { type Freshness, freshnessOf } from '../index/freshness.ts';
import { type Summary, summaryOf } from '../index/stubs.ts';
import {
  facetStatement,
  type Order,
  pageStatement,
  type Selection,
  type Statement,
  totalsStatement,
} from './list.sql.ts';
import type { PageInfo } from '@relance/schema/values/pageInfo.ts';
import { byParent, type ParentRow } from './byParent.ts';
import { type Page, pageInfoOf, writeCursor } from './page.ts';

export interface FacetRow {
  code: string;
  count: number;
  amount: number;
}

export interface ListEdge {
  cursor: string;
  node: Summary;
}

/** How a list was asked for, apart from its parent: lists that agree in it share statements. */
export interface ListRequest {
  /** Arguments as sent, for telling equal requests. */
  key: string;
  selection: Selection;
  order: Order;
  page: Page;
}

/** One list of one parent. Nothing is read before it is asked for, and nothing twice. */
export class RecordList {
  #edges: Promise<{ edges: ListEdge[]; pageInfo: PageInfo }> | undefined;

  constructor(
    private readonly context: ConferenceContext,
    readonly request: ListRequest,
    private readonly parent: string,
  ) {}

  page(): Promise<{ edges: ListEdge[]; pageInfo: PageInfo }> {
    this.#edges ??= this.read();
    return this.#edges;
  }

  /** Count as `total`, and the sums by property name. */
  async totals(): Promise<Record<string, number>> {
    const { selection } = this.request;
    const [row] = await this.rows('totals', (parents) => totalsStatement(selection, parents));
    return camelCased(row ?? {}) as Record<string, number>;
  }

  async facet(name: string): Promise<FacetRow[]> {
    const { selection } = this.request;
    const facet = selection.list.facets[name];
    if (!facet) return [];
    const rows = await this.rows(`facet ${name}`, (parents) =>
      facetStatement(selection, facet, parents),
    );
    return rows as unknown as FacetRow[];
  }

  freshness(): Promise<Freshness> {
    return freshnessOf(this.context, this.request.selection.moment);
  }

  private async read(): Promise<{ edges: ListEdge[]; pageInfo: PageInfo }> {
    const { selection, order, page } = this.request;
    const found = await this.rows('page', (parents) =>
      pageStatement(selection, order, page, parents),
    );
    const more = found.length > page.size;
    const rows = found.slice(0, page.size);
    if (page.backwards) rows.reverse();
    const orderName = orderKey(order);
    const nodes = await this.nodes(rows);
    const edges = rows.map((row, at) => ({
      // Written for who asks: most pages are read without cursors.
      get cursor() {
        return writeCursor({
          order: orderName,
          value: row['sort_value'] as string,
          id: row['id'] as string,
        });
      },
      node: nodes[at] as Summary,
    }));
    return { edges, pageInfo: pageInfoOf(page, edges, more) };
  }

  private async nodes(rows: readonly ParentRow[]): Promise<Summary[]> {
    const { list, moment } = this.request.selection;
    const summaries = rows.map((row) => summaryOf(list.kind, row));
    // The conference itself holds no other kind.
    if (list.kind !== 'RecoveryAction') return summaries;
    return Promise.all(
      summaries.map((summary) =>
        moment ? this.context.completedAsOf(summary) : this.context.completed(summary),
      ),
    );
  }

  private rows(
    what: string,
    statement: (parents: readonly string[]) => Statement,
  ): Promise<ParentRow[]> {
    return this.context
      .once(`${what} ${this.request.key}`, () => byParent(this.context.dataSource, statement))
      .load(this.parent);
  }
}

/** `{ name: 'CLOSES_ON', descending: true }` → `CLOSES_ON_DESC`. */
export function orderKey({ name, descending }: Order): string {
  return `${name}_${descending ? 'DESC' : 'ASC'}`;
}
