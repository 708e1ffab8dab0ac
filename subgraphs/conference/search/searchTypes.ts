import { Directive, Field, Float, Int, ObjectType } from 'type-graphql';
import { cost, items } from '@relance/kit/graph/costs.ts';
import { Owner } from '@relance/schema/enums/owner.ts';
import { AidSummary } from '@relance/schema/records/aid.ts';
import { InvestmentSummary } from '@relance/schema/records/investment.ts';
import { RecoveryActionSummary } from '@relance/schema/records/recoveryAction.ts';
import { SubsidySummary } from '@relance/schema/records/subsidy.ts';
import { PageInfo } from '@relance/schema/values/pageInfo.ts';
import { RecordKindName } from '../history/changeTypes.ts';
import type { Summary } from '../index/stubs.ts';
import { Freshness } from '../index/freshness.ts';
import type { FoundRecords } from './foundRecords.ts';
import { SearchFacets } from './searchFacets.ts';
import { writeRank } from './rank.ts';
import type { HitRow } from './ranked.sql.ts';
import { excerptOf, TextPart, textParts } from './textParts.ts';

@ObjectType({
  description:
    'A record that a search found. What every hit shows is here; the record itself is in the one of `aid`, `subsidy`, `investment` and `recoveryAction` that `kind` names, so that a plain list of hits needs no fragments.',
})
export class SearchHit {
  constructor(
    private readonly found: FoundRecords,
    private readonly row: HitRow,
  ) {}

  @Field(() => RecordKindName, { description: 'What it is.' })
  get kind(): RecordKindName {
    return this.row.kind as RecordKindName;
  }

  @Field(() => Owner, { description: 'Who holds it (producteur).' })
  get owner(): Owner {
    return this.row.owner;
  }

  @Field(() => String, { description: 'Its title (intitulé, objet).' })
  get title(): string {
    return this.row.title;
  }

  @Field(() => Int, { description: 'Place in the order of the search, from 1 (rang).' })
  get rank(): number {
    return this.row.rank;
  }

  @Field(() => Float, {
    description:
      'How well it answers (pertinence), to compare hits of one search. The mean over the terms of what each is worth where it stands: as typed in the title 1.1, in another form 1, in the summary or the beneficiary’s name 0.6, begun 0.55, a synonym or a record at the place 0.5, a typo 0.45 (less beside the title: 0.35, 0.3, 0.25), a record around the place 0.15, a SIREN 1; words such as “aide” count three tenths. Then 0.5 for all terms; 0.2 times ts_rank_cd for words close together in a short text; 1 for a beneficiary of exactly that name, 0.5 for a title; 0.1 for an aid, 0.07 for an action, 0.03 for an investment; less 0.05 for a planned, 0.1 for a suspended, 0.2 for a closed aid or an abandoned action, 0.5 for a duplicate, 0.05 for what is not published; a hundredth for each year from 2000 to the last change.',
  })
  get score(): number {
    return Number(this.row.score);
  }

  @Directive(items(8))
  @Field(() => [TextPart], { description: 'The title with what was asked for told apart.' })
  highlights(): TextPart[] {
    return textParts(this.row.title, this.row.marked);
  }

  @Directive(items(8))
  @Field(() => [TextPart], {
    nullable: true,
    description:
      'From the summary of an aid, or the beneficiary’s name of a subsidy, some 200 characters around what was asked for; null where there is none (extrait).',
  })
  excerpt(): TextPart[] | null {
    const { rest, marked } = this.row;
    return rest ? excerptOf(rest, marked) : null;
  }

  @Directive(cost(2))
  @Field(() => AidSummary as never, {
    nullable: true,
    description: 'The aid; null for another kind.',
  })
  aid(): Promise<Summary | null> {
    return this.record('Aid');
  }

  @Directive(cost(2))
  @Field(() => SubsidySummary as never, {
    nullable: true,
    description: 'The subsidy; null for another kind.',
  })
  subsidy(): Promise<Summary | null> {
    return this.record('Subsidy');
  }

  @Directive(cost(2))
  @Field(() => InvestmentSummary as never, {
    nullable: true,
    description: 'The investment; null for another kind.',
  })
  investment(): Promise<Summary | null> {
    return this.record('Investment');
  }

  @Directive(cost(2))
  @Field(() => RecoveryActionSummary as never, {
    nullable: true,
    description: 'The action; null for another kind.',
  })
  recoveryAction(): Promise<Summary | null> {
    return this.record('RecoveryAction');
  }

  private async record(kind: HitRow['kind']): Promise<Summary | null> {
    return this.row.kind === kind ? this.found.record(this.row) : null;
  }
}

@ObjectType({ description: 'A hit and where it lies in the order of its search.' })
export class SearchEdge {
  @Field(() => String, { description: 'Where the hit lies in the order.' })
  cursor!: string;

  @Field(() => SearchHit, { description: 'The hit.' })
  node!: SearchHit;
}

@ObjectType({
  description:
    'What a search found, page by page, the best first; the first 1,000 hits can be reached. Of a frequent word the last changed 500 records of each kind are ranked.',
})
export class SearchConnection {
  constructor(private readonly found: FoundRecords) {}

  @Field(() => [SearchEdge], { description: 'Hits of the page with their cursors.' })
  async edges(): Promise<SearchEdge[]> {
    const page = await this.page();
    const strictness = await this.found.strictness();
    return page.map((row) => ({
      cursor: writeRank(row, strictness),
      node: new SearchHit(this.found, row),
    }));
  }

  @Field(() => [SearchHit], { description: 'Hits of the page.' })
  async nodes(): Promise<SearchHit[]> {
    return (await this.page()).map((row) => new SearchHit(this.found, row));
  }

  @Field(() => PageInfo, { description: 'Where the page lies.' })
  async pageInfo(): Promise<PageInfo> {
    const edges = await this.edges();
    return {
      hasNextPage: (await this.found.hits()).length > this.found.size,
      hasPreviousPage: this.found.after !== null,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    };
  }

  @Directive(cost(30))
  @Field(() => Int, {
    description:
      'Number of records found; where `isTotalExact` is false there are at least so many, since no more than 10,000 of a kind are counted.',
  })
  async totalCount(): Promise<number> {
    return (await this.found.total()).count;
  }

  @Directive(cost(30))
  @Field(() => Boolean, { description: 'False where `totalCount` is at least so many.' })
  async isTotalExact(): Promise<boolean> {
    return (await this.found.total()).isExact;
  }

  @Field(() => Boolean, {
    description:
      'True when fewer than 20 records have all that was asked for, so that those with most or some of it follow (recherche élargie).',
  })
  async isRelaxed(): Promise<boolean> {
    return (await this.found.strictness()) !== 'ALL';
  }

  @Field(() => Freshness, { description: 'How current all of this is (fraîcheur).' })
  freshness(): Promise<Freshness> {
    return this.found.freshness();
  }

  @Field(() => SearchFacets, {
    description:
      'Counts by value; each leaves out its own part of the filter, so that other choices stay in sight.',
  })
  facets(): SearchFacets {
    return new SearchFacets(this.found);
  }

  private async page(): Promise<HitRow[]> {
    return (await this.found.hits()).slice(0, this.found.size);
  }
}
