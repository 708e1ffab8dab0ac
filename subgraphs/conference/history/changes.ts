import {
  Args,
  ArgsType,
  Ctx,
  Directive,
  Field,
  Int,
  ObjectType,
  Query,
  Resolver,
} from 'type-graphql';
import { cost, items, paged } from '@relance/kit/graph/costs.ts';
import type { DataSource } from 'typeorm';
import { BadInput } from '@relance/kit/errors.ts';
import { DateTime } from '@relance/schema/scalars/dateTime.ts';
import { PageInfo } from '@relance/schema/values/pageInfo.ts';
import { ConferenceContext } from '../context.ts';
import { Freshness, freshnessOf } from '../index/freshness.ts';
import { type Page, type PageArguments, readPage, writeCursor } from '../lists/page.ts';
import {
  type ChangeRequest,
  type ChangeRow,
  readChanges,
  type ChangeTotalRow,
  readChangeTotals,
  readPropositionChanges,
} from './changes.sql.ts';
import {
  ChangeFilter,
  ChangeTotal,
  ChangeType,
  PropositionChangeTotal,
  RecordChange,
} from './changeTypes.ts';
import { type Document, fieldChanges } from './fieldChanges.ts';
import { past } from './moment.ts';

const order = 'CHANGED_AT_DESC';

@ArgsType()
export class ChangesArguments {
  @Field(() => DateTime, {
    description: 'From what was so, and known, at this instant, such as the last session …',
  })
  since!: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: '… to what was so, and known, at this one; now when left out.',
  })
  until?: Date | null;

  @Field(() => ChangeFilter, { nullable: true, description: 'Which changes; all when left out.' })
  filter?: ChangeFilter | null;

  @Field(() => Int, { nullable: true, description: 'How many, 20 when left out, 200 at most.' })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Cursor after which the page starts.' })
  after?: string | null;
}

@ObjectType({ description: 'A change and where it lies in its list.' })
export class RecordChangeEdge {
  @Field(() => String, { description: 'Where the change lies in its list.' })
  cursor!: string;

  @Field(() => RecordChange, { description: 'The change.' })
  node!: RecordChange;
}

@ObjectType({ description: 'Changes between two instants, page by page, the latest first.' })
export class RecordChangeConnection {
  #edges: Promise<RecordChangeEdge[]> | undefined;
  #totals: Promise<ChangeTotalRow[]> | undefined;

  constructor(
    private readonly dataSource: DataSource,
    private readonly request: ChangeRequest,
    private readonly page: Page,
  ) {}

  @Field(() => DateTime, {
    nullable: true,
    description: 'From what was so, and known, then; null from before the first record (depuis).',
  })
  get since(): Date | null {
    return this.request.since;
  }

  @Field(() => DateTime, {
    nullable: true,
    description: 'To what was so, and known, then; null up to now (jusqu’à).',
  })
  get until(): Date | null {
    return this.request.until;
  }

  @Field(() => [RecordChangeEdge], { description: 'Changes of the page with their cursors.' })
  async edges(): Promise<RecordChangeEdge[]> {
    return (await this.read()).slice(0, this.page.size);
  }

  @Field(() => [RecordChange], { description: 'Changes of the page.' })
  async nodes(): Promise<RecordChange[]> {
    return (await this.edges()).map(({ node }) => node);
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

  @Directive(cost(30))
  @Field(() => Int, { description: 'Number of changes in the whole list.' })
  async totalCount(): Promise<number> {
    const rows = await this.count();
    return rows.reduce((sum, row) => sum + row.added + row.changed + row.withdrawn, 0);
  }

  @Directive(items(20))
  @Directive(cost(30))
  @Field(() => [ChangeTotal], { description: 'Numbers of changes of the whole list.' })
  totals(): Promise<ChangeTotalRow[]> {
    return this.count();
  }

  @Field(() => Freshness, { description: 'How current all of this is (fraîcheur).' })
  freshness(@Ctx() context: ConferenceContext): Promise<Freshness> {
    const { until } = this.request;
    return freshnessOf(context, until && { asOf: until, knownAt: until });
  }

  @Directive(items(20))
  @Directive(cost(30))
  @Field(() => [PropositionChangeTotal], {
    description:
      'Numbers of changes of the whole list by proposition of the plan, for those with any: of actions and aids, the records that serve one. A record that serves several counts for each.',
  })
  async propositions(): Promise<PropositionChangeTotal[]> {
    const rows = await readPropositionChanges(this.dataSource, this.request);
    return rows.map((row) => Object.assign(new PropositionChangeTotal(), row));
  }

  private read(): Promise<RecordChangeEdge[]> {
    this.#edges ??= readChanges(this.dataSource, this.request, this.page).then((rows) =>
      rows.map(changeEdge),
    );
    return this.#edges;
  }

  private count(): Promise<ChangeTotalRow[]> {
    this.#totals ??= readChangeTotals(this.dataSource, this.request);
    return this.#totals;
  }
}

@Resolver()
export class ChangesResolver {
  @Directive(paged(['first']))
  @Directive(cost(30))
  @Query(() => RecordChangeConnection, {
    description:
      'What became of the records between two instants, net: what was added and withdrawn in between, or changed and changed back, is left out. What arrived late counts when it was learned; so the answer for a past period never changes.',
  })
  changes(
    @Args(() => ChangesArguments) args: ChangesArguments,
    @Ctx() context: ConferenceContext,
  ): RecordChangeConnection {
    const { since, until, filter } = args;
    past('since', since);
    past('until', until);
    if (until && until < since) {
      throw new BadInput('until', `${until.toISOString()} is before since.`);
    }
    const period = { since, until: until ?? null };
    return changesWithin(context, period, filter, args);
  }
}

/** From what was so, and known, at one instant to what was so, and known, at another; null has no bound. */
export interface Period {
  since: Date | null;
  until: Date | null;
}

/** Net changes of a period that the filter asks for, and of what serves some propositions. */
export function changesWithin(
  { dataSource, sight }: ConferenceContext,
  period: Period,
  filter: ChangeFilter | null | undefined,
  page: PageArguments,
  among: readonly number[] | null = null,
): RecordChangeConnection {
  const { owners = null, kinds = null, proposition = null } = filter ?? {};
  const propositions =
    proposition === null
      ? among
      : [proposition].filter((number) => among?.includes(number) ?? true);
  const request = { ...period, owners, kinds, propositions, sight };
  return new RecordChangeConnection(dataSource, request, readPage(page, order, 'timestamptz'));
}

function changeEdge(row: ChangeRow): RecordChangeEdge {
  const change = changeType(row.before, row.after);
  const title = (row.after ?? row.before)?.['title'];
  return {
    cursor: writeCursor({ order, value: row.sort_value, id: row.id }),
    node: {
      ...{ recordId: row.id, owner: row.owner, kind: row.kind, change },
      title: typeof title === 'string' ? title : null,
      ...{ occurredAt: row.occurred_at, receivedAt: row.received_at },
      versionBefore: row.before ? row.version_before : null,
      versionAfter: row.after ? row.version_after : null,
      fields: row.before && row.after ? fieldChanges(row.before, row.after) : [],
    },
  };
}

/** What became of a record, from its documents before and after; null where it is not there. */
export function changeType(before: Document | null, after: Document | null): ChangeType {
  if (after === null) return ChangeType.WITHDRAWN;
  return before === null ? ChangeType.ADDED : ChangeType.CHANGED;
}
