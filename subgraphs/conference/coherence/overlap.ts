import { Ctx, Directive, Field, Float, Int, ObjectType } from 'type-graphql';
import { items } from '@relance/kit/graph/costs.ts';
import type { CumulationRule as Rule } from '@relance/schema/codes/cumulation.ts';
import { Organization, Theme } from '@relance/schema/entities/references.ts';
import { Audience } from '@relance/schema/enums/audience.ts';
import { Owner } from '@relance/schema/enums/owner.ts';
import { AidSummary } from '@relance/schema/records/aid.ts';
import { CivilDate } from '@relance/schema/scalars/civilDate.ts';
import { ConferenceContext } from '../context.ts';
import type { Moment } from '../history/moment.ts';
import type { OverlappingAid, OverlapRow } from './overlaps.sql.ts';

@ObjectType({ description: 'What the law says of holding two aids together (règle de cumul).' })
export class CumulationRule {
  @Field(() => String, { description: 'Code of the rule; `UNKNOWN` without a regime to apply.' })
  code!: string;

  @Field(() => String, { description: 'The rule in French.' })
  label!: string;

  @Field(() => String, { description: 'The text that says so, in French (fondement).' })
  source!: string;

  @Field(() => Boolean, { description: 'False while it was not checked against its text.' })
  confirmed!: boolean;
}

@ObjectType({ description: 'One of two aids that overlap.' })
export class AidInOverlap {
  constructor(
    private readonly row: OverlappingAid,
    private readonly moment: Moment | null,
  ) {}

  @Field(() => AidSummary, {
    nullable: true,
    description: 'The aid, as of the moment that was asked about.',
  })
  aid(@Ctx() context: ConferenceContext) {
    return context.recordAt('Aid', this.row.id, this.moment);
  }

  @Field(() => String, { description: 'Its name at the moment that was asked about.' })
  get title(): string {
    return this.row.title;
  }

  @Field(() => Owner, { description: 'Who holds it (producteur).' })
  get owner(): Owner {
    return this.row.owner;
  }

  @Field(() => Organization, { description: 'Who pays it (financeur).' })
  get funder(): Organization {
    return { siren: this.row.funder };
  }

  @Field(() => String, { nullable: true, description: 'Code of its State-aid regime.' })
  get stateAidRegime(): string | null {
    return this.row.regime;
  }
}

@ObjectType({
  description:
    'Two aids open on the same day to the same public, for the same theme and place (recouvrement).',
})
export class AidOverlap {
  constructor(
    private readonly row: OverlapRow,
    private readonly rule: Rule,
    private readonly moment: Moment | null,
  ) {}

  @Directive(items(2))
  @Field(() => [AidInOverlap], { description: 'The two aids.' })
  get aids(): AidInOverlap[] {
    return [this.row.one, this.row.other].map((aid) => new AidInOverlap(aid, this.moment));
  }

  @Field(() => Float, {
    description:
      'How much they are alike, 0 to 1: 0.4 x audiences + 0.4 x themes + 0.2 x territory by today’s rule, each the part below. Pairs under 0.5 are not told.',
  })
  get score(): number {
    return this.row.score;
  }

  @Field(() => [Audience], { description: 'Who may apply for both (publics communs).' })
  get audiences(): Audience[] {
    return this.row.audiences.map((name) => Audience[name as keyof typeof Audience]);
  }

  @Field(() => Float, { description: 'These of all audiences of either, 0 to 1.' })
  get audiencePart(): number {
    return this.row.audiencePart;
  }

  @Field(() => [Theme], { description: 'What both are about (thématiques communes).' })
  get themes(): Theme[] {
    return this.row.themes.map((code) => ({ code }));
  }

  @Field(() => Float, { description: 'These of all themes of either, 0 to 1.' })
  get themePart(): number {
    return this.row.themePart;
  }

  @Field(() => Int, { description: 'Communes in which both are open.' })
  get communeCount(): number {
    return this.row.communes;
  }

  @Field(() => Float, { description: 'These of the communes of the smaller territory, 0 to 1.' })
  get territoryPart(): number {
    return this.row.territoryPart;
  }

  @Field(() => CivilDate, {
    nullable: true,
    description: 'First day on which both are open; null since always.',
  })
  get from(): string | null {
    return this.row.from;
  }

  @Field(() => CivilDate, { nullable: true, description: 'Last such day; null without an end.' })
  get until(): string | null {
    return this.row.until;
  }

  @Field(() => CumulationRule, { description: 'Whether one may hold both, and up to what.' })
  get cumulation(): CumulationRule {
    return this.rule;
  }
}

@ObjectType({ description: 'Overlaps of aids, the most alike first.' })
export class AidOverlaps {
  @Field(() => Int, { description: 'How many pairs there are in all.' })
  totalCount!: number;

  @Field(() => [AidOverlap], { description: 'The first of them.' })
  nodes!: AidOverlap[];
}
