import { Ctx, Directive, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { items } from '@relance/kit/graph/costs.ts';
import type { CompetenceRule as Rule } from '@relance/schema/codes/competences.ts';
import { Commune, Epci, Organization, Theme } from '@relance/schema/entities/references.ts';
import { Audience } from '@relance/schema/enums/audience.ts';
import { AidSummary } from '@relance/schema/records/aid.ts';
import { DateTime } from '@relance/schema/scalars/dateTime.ts';
import { Euro } from '@relance/schema/scalars/euro.ts';
import { ConferenceContext } from '../context.ts';
import type { Moment } from '../history/moment.ts';
import type { CompetenceRow } from './competence.sql.ts';
import type { CellRow, CommuneRow } from './gaps.sql.ts';
import type { StaleRow } from './staleAids.sql.ts';

@ObjectType({
  description: 'A public, a theme and an EPCI, and the aids open to them (case de couverture).',
})
export class CoverageCell {
  constructor(private readonly row: CellRow) {}

  @Field(() => Audience, { description: 'Who.' })
  get audience(): Audience {
    return this.row.audience;
  }

  @Field(() => Theme, { description: 'For what.' })
  get theme(): Theme {
    return { code: this.row.theme };
  }

  @Field(() => Epci, { description: 'Where.' })
  get epci(): Epci {
    return { siren: this.row.epci };
  }

  @Field(() => Boolean, {
    description: 'Whether this public should find an aid on this theme (rule of the Conférence).',
  })
  get isExpected(): boolean {
    return this.row.isExpected;
  }

  @Field(() => Int, { description: 'Aids open on the day in a commune of the EPCI; 0 is a gap.' })
  get openAids(): number {
    return this.row.openAids;
  }
}

@ObjectType({
  description: 'Publics, themes and EPCI against the aids that are open (couverture).',
})
export class AidCoverage {
  @Field(() => Int, { description: 'Cells of the question, with and without an aid.' })
  cellCount!: number;

  @Field(() => Int, { description: 'Cells without an open aid (angles morts).' })
  gapCount!: number;

  @Directive(items(200))
  @Field(() => [CoverageCell], { description: 'The cells, expected ones first.' })
  cells!: CoverageCell[];
}

@ObjectType({ description: 'A commune for which no open aid names it or its EPCI.' })
export class UncoveredCommune {
  constructor(private readonly row: CommuneRow) {}

  @Field(() => Commune, { description: 'The commune.' })
  get commune(): Commune {
    return { inseeCode: this.row.code };
  }

  @Field(() => Int, { description: 'Aids that are open there as in all of the département.' })
  get departmentalAids(): number {
    return this.row.departmental;
  }
}

@ObjectType({ description: 'A field that the law gives to others (compétence).' })
export class CompetenceRule {
  @Field(() => String, { description: 'Code of the rule.' })
  code!: string;

  @Field(() => String, {
    description: 'Whose field it is, and what ground there may be, in French.',
  })
  label!: string;

  @Field(() => String, { description: 'The text that says so, in French (fondement).' })
  source!: string;

  @Field(() => Boolean, { description: 'False while it was not checked against its text.' })
  confirmed!: boolean;
}

@ObjectType({
  description:
    'A funder that grants in a field of others: for the committee to look into, no finding (alerte de compétence).',
})
export class CompetenceWarning {
  constructor(
    private readonly row: CompetenceRow,
    readonly law: Rule,
    private readonly moment: Moment | null,
  ) {}

  @Field(() => CompetenceRule, { description: 'The rule.' })
  get rule(): CompetenceRule {
    return this.law;
  }

  @Field(() => Organization, { description: 'The funder (financeur).' })
  get funder(): Organization {
    return { siren: this.row.funder };
  }

  @Field(() => Int, { description: 'Its aids in that field that are open on the day.' })
  get aidCount(): number {
    return this.row.aidCount;
  }

  @Directive(items(20))
  @Field(() => [AidSummary], {
    description: 'Up to 20 of these aids, as of the moment that was asked about.',
  })
  async aids(@Ctx() context: ConferenceContext): Promise<unknown[]> {
    const aids = await Promise.all(
      this.row.aidIds.map((id) => context.recordAt('Aid', id, this.moment)),
    );
    return aids.filter((aid) => aid !== null);
  }

  @Field(() => Int, { description: 'Its subsidies to firms in that field since the rule holds.' })
  get subsidyCount(): number {
    return this.row.subsidyCount;
  }

  @Field(() => Euro, { description: 'These added up, in euros; duplicates once.' })
  get subsidyAmount(): number {
    return this.row.subsidyAmount;
  }
}

export enum Staleness {
  PAST_CLOSING = 'PAST_CLOSING',
  BEFORE_OPENING = 'BEFORE_OPENING',
  UNTOUCHED = 'UNTOUCHED',
}

registerEnumType(Staleness, {
  name: 'Staleness',
  description: 'Why an aid that says it is open may not be (fiche périmée).',
  valuesConfig: {
    PAST_CLOSING: { description: 'Its last day of applications is over (date de clôture passée).' },
    BEFORE_OPENING: { description: 'Its first day is yet to come (ouverture à venir).' },
    UNTOUCHED: { description: 'Nobody has changed it for twelve months, by today’s rule.' },
  },
});

@ObjectType({ description: 'An aid that is shown as open, and seems not to be (aide périmée).' })
export class StaleAid {
  constructor(
    private readonly row: StaleRow,
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

  @Field(() => [Staleness], { description: 'Why, one or more reasons.' })
  get reasons(): Staleness[] {
    return [
      ...(this.row.isPastClosing ? [Staleness.PAST_CLOSING] : []),
      ...(this.row.isBeforeOpening ? [Staleness.BEFORE_OPENING] : []),
      ...(this.row.isUntouched ? [Staleness.UNTOUCHED] : []),
    ];
  }

  @Field(() => DateTime, { description: 'When its owner last changed it.' })
  get updatedAt(): Date {
    return this.row.updatedAt;
  }
}

@ObjectType({ description: 'Aids that seem to be open in name only, the longest over first.' })
export class StaleAids {
  @Field(() => Int, { description: 'How many there are in all.' })
  totalCount!: number;

  @Field(() => [StaleAid], { description: 'The first of them.' })
  nodes!: StaleAid[];
}
