import { type ClassType, Directive, Field, Int, ObjectType } from 'type-graphql';
import { followUpRules } from '@relance/schema/codes/paymentRules.ts';
import { cost } from '@relance/kit/graph/costs.ts';
import { CivilDate } from '@relance/schema/scalars/civilDate.ts';
import { Euro } from '@relance/schema/scalars/euro.ts';
import { PageInfo } from '@relance/schema/values/pageInfo.ts';
import type { ConferenceContext } from '../context.ts';
import { camelCased } from '../index/camelCased.ts';
import { type IndexRow, type Summary, toSummary } from '../index/stubs.ts';
import { Freshness, freshnessOf } from '../index/freshness.ts';
import { type Page, readPage, writeCursor } from '../lists/page.ts';
import {
  type Overdue,
  overduePage,
  overdueTotals,
  type OverdueTotals,
  waiting,
} from './overdue.sql.ts';

const order = 'DUE_ON_ASC';

/** The page of a list of what waits; such lists are read from their start alone. */
export function overduePageOf(page: { first?: number | null; after?: string | null }): Page {
  return readPage(page, order, 'date');
}

interface OverdueEdge {
  cursor: string;
  node: Summary;
  dueOn: string;
  daysLate: number;
  money: number;
}

@ObjectType({ description: 'From when on something is late (règle de suivi).' })
export class FollowUpRuleShown {
  @Field(() => Int, { description: 'After how many days.' })
  days!: number;

  @Field(() => CivilDate, { description: 'For days from this one on.' })
  validFrom!: string;

  @Field(() => CivilDate, {
    nullable: true,
    description: 'The last one; null while it is in force.',
  })
  validTo!: string | null;

  @Field(() => String, { description: 'Whose rule it is, in French (source).' })
  source!: string;

  @Field(() => Boolean, {
    description: 'False while the committee has not decided it (à confirmer).',
  })
  confirmed!: boolean;
}

/** A Relay connection of records that wait, the longest first. */
export function overdueConnectionOf(options: {
  name: string;
  node: ClassType;
  description: string;
  money: string;
}) {
  const { name, node, description, money } = options;

  @ObjectType(`${name}Edge`, { description: `One of the ${description}.` })
  class Edge {
    @Field(() => String, { description: 'Where the row lies in its list.' })
    cursor!: string;

    @Field(() => node, { description: 'The record.' })
    node!: unknown;

    @Field(() => CivilDate, { description: 'Last day on which it was not late (échéance).' })
    dueOn!: string;

    @Field(() => Int, { description: 'Days since then (jours de retard).' })
    daysLate!: number;

    @Field(() => Euro, { description: money })
    money!: number;
  }

  @ObjectType(`${name}Connection`, { description: `${description}, the longest waiting first.` })
  class Connection {
    #rows: Promise<OverdueEdge[]> | undefined;
    #totals: Promise<OverdueTotals> | undefined;

    constructor(
      private readonly context: ConferenceContext,
      private readonly asked: Overdue,
      private readonly page: Page,
    ) {}

    @Field(() => [Edge], { description: 'Rows of the page with their cursors.' })
    async edges(): Promise<OverdueEdge[]> {
      return (await this.read()).slice(0, this.page.size);
    }

    @Field(() => [node], { description: 'Records of the page.' })
    async nodes(): Promise<unknown[]> {
      return (await this.edges()).map((edge) => edge.node);
    }

    @Field(() => PageInfo, { description: 'Where the page lies.' })
    async pageInfo(): Promise<PageInfo> {
      const edges = await this.edges();
      return {
        hasNextPage: (await this.read()).length > this.page.size,
        hasPreviousPage: this.page.after !== null,
        startCursor: edges.at(0)?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      };
    }

    @Field(() => Freshness, { description: 'How current all of this is (fraîcheur).' })
    freshness(): Promise<Freshness> {
      return freshnessOf(this.context, this.asked.view.moment);
    }

    @Directive(cost(20))
    @Field(() => Int, { description: 'Number of records in the whole list.' })
    async totalCount(): Promise<number> {
      return (await this.count()).total;
    }

    @Directive(cost(20))
    @Field(() => Euro, { description: `Of the whole list: ${money}` })
    async money(): Promise<number> {
      return (await this.count()).money;
    }

    @Directive(cost(20))
    @Field(() => Int, {
      description:
        'How many wait since an unknown day, or a year alone, and are in no number above (sans date).',
    })
    async undated(): Promise<number> {
      return (await this.count()).undated;
    }

    @Directive(cost(20))
    @Field(() => Int, {
      description: 'How many do not say what was paid, and are in no number above (non renseigné).',
    })
    async unknown(): Promise<number> {
      return (await this.count()).unknown;
    }

    @Field(() => [FollowUpRuleShown], { description: 'The dated rules that say what is late.' })
    rules(): FollowUpRuleShown[] {
      return followUpRules.filter(({ what }) => what === waiting[this.asked.what].rule);
    }

    private read(): Promise<OverdueEdge[]> {
      this.#rows ??= readEdges(this.context, this.asked, this.page);
      return this.#rows;
    }

    private count(): Promise<OverdueTotals> {
      this.#totals ??= readTotals(this.context, this.asked);
      return this.#totals;
    }
  }
  return Connection;
}

async function readTotals(context: ConferenceContext, asked: Overdue): Promise<OverdueTotals> {
  const { text, values } = overdueTotals(asked);
  const [totals] = await context.dataSource.query<[OverdueTotals]>(text, values);
  return totals;
}

type OverdueRow = IndexRow & { dueOn: string; daysLate: number; waitingMoney: number };

async function readEdges(
  context: ConferenceContext,
  asked: Overdue,
  page: Page,
): Promise<OverdueEdge[]> {
  const { text, values } = overduePage(asked, page);
  const rows = await context.dataSource.query<Record<string, unknown>[]>(text, values);
  const { kind } = waiting[asked.what];
  return rows.map((row) => {
    const { dueOn, daysLate, waitingMoney, ...record } = camelCased(row) as unknown as OverdueRow;
    return {
      cursor: writeCursor({ order, value: dueOn, id: record.id }),
      node: toSummary(kind, record),
      ...{ dueOn, daysLate, money: waitingMoney },
    };
  });
}
