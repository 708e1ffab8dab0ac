import { type ClassType, Directive, Field, Int, ObjectType } from 'type-graphql';
import { cost } from '@relance/kit/graph/costs.ts';
import { Euro } from '@relance/schema/scalars/euro.ts';
import { PageInfo } from '@relance/schema/values/pageInfo.ts';
import { Freshness } from '../index/freshness.ts';
import type { ListEdge, RecordList } from './recordList.ts';

@ObjectType({ description: 'How many records of a list have one value (facette).' })
export class Facet {
  @Field(() => String, { description: 'The value: a code, SIREN, year or enum value.' })
  code!: string;

  @Field(() => String, { nullable: true, description: 'The value in French, where it has a name.' })
  label!: string | null;

  @Field(() => Int, { description: 'Number of records.' })
  count!: number;

  @Field(() => Euro, {
    description: 'Their main amount added up, in euros; see the list’s facets.',
  })
  amount!: number;
}

/** The Relay connection type of a kind of record, with its own facets and sums. */
export function connectionOf<Sums extends object, Facets extends object>(options: {
  name: string;
  node: ClassType;
  sums: ClassType<Sums>;
  facets: new (list: RecordList) => Facets;
  description: string;
}) {
  const { name, node, sums, facets } = options;

  @ObjectType(`${name}Edge`, { description: `One row of a list: ${options.description}.` })
  class Edge {
    @Field(() => String, { description: 'Where the row lies in its list.' })
    cursor!: string;

    @Field(() => node, { description: 'The record.' })
    node!: unknown;
  }

  @ObjectType(`${name}Connection`, {
    description: `A list, page by page, with totals over the whole of it: ${options.description}.`,
  })
  class Connection {
    constructor(readonly list: RecordList) {}

    @Field(() => [Edge], { description: 'Rows of the page with their cursors.' })
    async edges(): Promise<ListEdge[]> {
      return (await this.list.page()).edges;
    }

    @Field(() => [node], { description: 'Records of the page.' })
    async nodes(): Promise<unknown[]> {
      return (await this.list.page()).edges.map((edge) => edge.node);
    }

    @Field(() => PageInfo, { description: 'Where the page lies.' })
    async pageInfo(): Promise<PageInfo> {
      return (await this.list.page()).pageInfo;
    }

    @Directive(cost(10))
    @Field(() => Int, { description: 'Number of records in the whole list.' })
    async totalCount(): Promise<number> {
      return (await this.list.totals())['total'] ?? 0;
    }

    @Directive(cost(10))
    @Field(() => sums, { description: 'Amounts of the whole list, added up.' })
    async sums(): Promise<unknown> {
      return Object.assign(new sums(), await this.list.totals());
    }

    @Field(() => Freshness, { description: 'How current all of this is (fraîcheur).' })
    freshness(): Promise<Freshness> {
      return this.list.freshness();
    }

    @Field(() => facets, {
      description:
        'Counts by value over the whole list; each leaves out its own part of the filter, so that other choices stay in sight.',
    })
    facets(): Facets {
      return new facets(this.list);
    }
  }

  return Connection;
}
