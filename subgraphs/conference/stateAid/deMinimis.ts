import { Arg, ArgsType, Ctx, Directive, Field, Float, Int, ObjectType } from 'type-graphql';
import { firstItems, items } from '@relance/kit/graph/costs.ts';
import { Organization } from '@relance/schema/entities/references.ts';
import { SubsidySummary } from '@relance/schema/records/subsidy.ts';
import { CivilDate } from '@relance/schema/scalars/civilDate.ts';
import { Euro } from '@relance/schema/scalars/euro.ts';
import { BadInput } from '@relance/kit/errors.ts';
import { ConferenceContext } from '../context.ts';
import { type Moment, MomentArguments } from '../history/moment.ts';
import { Freshness, freshnessOf } from '../index/freshness.ts';
import { checkFirst } from '../lists/page.ts';
import { Confidence, CountedAs, Doubt, LeftOut, Verdict } from './deMinimisWords.ts';
import { isUncertain, type Limit, type Line, limitsOf, type Question } from './reckoning.ts';
import { asShown, StateAidRegime } from './stateAidRegime.ts';

@ArgsType()
export class DeMinimisArguments extends MomentArguments {
  @Field(() => CivilDate, {
    nullable: true,
    description:
      'Day of the grant to be made (date d’octroi); when left out, that of `asOf`, else today.',
  })
  on?: string | null;

  @Field(() => String, {
    defaultValue: 'DE_MINIMIS',
    description: 'Code of the de minimis regime, see `stateAidRegimes`.',
  })
  regime!: string;

  @Field(() => Int, {
    defaultValue: 1,
    description:
      'Month in which its fiscal year begins, 1 to 12, for ceilings counted by fiscal years.',
  })
  fiscalYearFirstMonth!: number;
}

@ObjectType({ description: 'One ceiling that a grant has to keep (plafond).' })
export class DeMinimisLimit {
  constructor(private readonly limit: Limit) {}

  @Field(() => StateAidRegime, { description: 'The regime that sets it, as of that day.' })
  get regime(): StateAidRegime {
    return asShown(this.limit.regime);
  }

  @Field(() => CivilDate, { description: 'First day whose grants count.' })
  get from(): string {
    return this.limit.window.from;
  }

  @Field(() => CivilDate, { description: 'Last day: that of the grant to be made.' })
  get until(): string {
    return this.limit.window.until;
  }

  @Field(() => Euro, {
    description: 'The ceiling, in euros; the agricultural one of a GAEC times its partners.',
  })
  get ceiling(): number {
    return this.limit.ceiling;
  }

  @Field(() => Euro, { description: 'Used up, in euros.' })
  get counted(): number {
    return this.limit.counted;
  }

  @Field(() => Euro, { description: 'What doubtful lines would add, in euros.' })
  get uncertain(): number {
    return this.limit.uncertain;
  }

  @Field(() => Euro, { description: 'What is left, in euros; 0 above the ceiling (marge).' })
  get headroom(): number {
    return Math.max(0, this.limit.ceiling - this.limit.counted);
  }

  @Field(() => Euro, { description: 'By how much it is exceeded already, in euros, or 0.' })
  get exceededBy(): number {
    return Math.max(0, this.limit.counted - this.limit.ceiling);
  }
}

@ObjectType({ description: 'One subsidy in a de minimis reckoning (ligne).' })
export class DeMinimisLine {
  constructor(
    private readonly line: Line,
    private readonly moment: Moment | null,
  ) {}

  @Field(() => SubsidySummary, {
    nullable: true,
    description: 'The subsidy, as of the moment that was asked about.',
  })
  subsidy(@Ctx() context: ConferenceContext) {
    return context.recordAt('Subsidy', this.line.grant.id, this.moment);
  }

  @Field(() => Organization, {
    nullable: true,
    description:
      'The firm of the undertaking that received it; null for one known by its name alone.',
  })
  get beneficiary(): Organization | null {
    const { siren } = this.line.grant;
    return siren === null ? null : { siren };
  }

  @Field(() => String, { nullable: true, description: 'Name of the beneficiary as published.' })
  get beneficiaryName(): string | null {
    return this.line.grant.name;
  }

  @Field(() => CivilDate, { nullable: true, description: 'Day of the grant (date d’octroi).' })
  get grantedOn(): string | null {
    return this.line.grant.grantedOn;
  }

  @Field(() => String, { nullable: true, description: 'Code of the regime it was granted under.' })
  get regime(): string | null {
    return this.line.grant.regime;
  }

  @Field(() => Euro, { description: 'What counts of it, in euros; if left out, what would.' })
  get amount(): number {
    return this.line.amount;
  }

  @Field(() => CountedAs, { description: 'What that amount is.' })
  get countedAs(): CountedAs {
    return this.line.countedAs;
  }

  @Field(() => LeftOut, {
    nullable: true,
    description: 'Why it does not count; null where it does.',
  })
  get leftOut(): LeftOut | null {
    return this.line.leftOut;
  }

  @Field(() => [Doubt], { description: 'What is not sure of it.' })
  get doubts(): Doubt[] {
    return this.line.doubts;
  }
}

@ObjectType({ description: 'Whether one more grant would go above a ceiling.' })
export class DeMinimisAnswer {
  @Field(() => Verdict, { description: 'The answer.' })
  verdict!: Verdict;

  @Field(() => DeMinimisLimit, {
    description: 'The ceiling that would be nearest, or furthest exceeded.',
  })
  limit!: DeMinimisLimit;

  @Field(() => Euro, { description: 'By how much it would go above that ceiling, in euros, or 0.' })
  excess!: number;

  @Field(() => Float, { description: 'Part of the ceiling that would be used, 1 being all of it.' })
  used!: number;
}

@ObjectType({
  description:
    'De minimis aid of an undertaking up to a day, line by line, against the ceilings in force on that day (règlements de minimis).',
})
export class DeMinimis {
  readonly #limits: Limit[];

  constructor(
    private readonly question: Question,
    private readonly all: readonly Line[],
    private readonly moment: Moment | null,
  ) {
    this.#limits = limitsOf(question, all);
  }

  @Field(() => CivilDate, { description: 'Day of the grant to be made.' })
  get on(): string {
    return this.question.on;
  }

  @Field(() => Freshness, { description: 'How current all of this is (fraîcheur).' })
  freshness(@Ctx() context: ConferenceContext): Promise<Freshness> {
    return freshnessOf(context, this.moment);
  }

  @Directive(items(3))
  @Field(() => [DeMinimisLimit], {
    description: 'The ceilings to keep: that of the regime first, then wider ones that add it up.',
  })
  get limits(): DeMinimisLimit[] {
    return this.#limits.map((limit) => new DeMinimisLimit(limit));
  }

  @Field(() => Euro, { description: 'What may still be granted, in euros: the least of `limits`.' })
  get headroom(): number {
    return Math.min(...this.limits.map(({ headroom }) => headroom));
  }

  @Directive(firstItems(50))
  @Field(() => [DeMinimisLine], {
    description: 'Subsidies that count or may, the latest first; those left out say why (lignes).',
  })
  lines(
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many, 1 to 200.' })
    first: number,
  ): DeMinimisLine[] {
    checkFirst(first);
    return this.all.slice(0, first).map((line) => new DeMinimisLine(line, this.moment));
  }

  @Field(() => Int, { description: 'How many lines there are.' })
  get lineCount(): number {
    return this.all.length;
  }

  @Field(() => Confidence, {
    description:
      'LOW where something may count that does not, MEDIUM where something was supposed.',
  })
  get confidence(): Confidence {
    if (this.all.some(({ leftOut }) => isUncertain(leftOut))) return Confidence.LOW;
    return this.doubts.length > 0 ? Confidence.MEDIUM : Confidence.HIGH;
  }

  @Field(() => [Doubt], { description: 'Everything that is not sure of it, each once (réserves).' })
  get doubts(): Doubt[] {
    const lines = this.all.filter(({ leftOut }) => leftOut === null || isUncertain(leftOut));
    const unconfirmed = this.#limits.some(({ regime }) => !regime.confirmed);
    return [
      ...new Set([
        ...lines.flatMap(({ doubts }) => doubts),
        ...(unconfirmed ? [Doubt.CEILING_UNCONFIRMED] : []),
      ]),
    ];
  }

  @Field(() => DeMinimisAnswer, {
    description:
      'Whether a grant of that amount, on that day and under that regime, goes above a ceiling.',
  })
  wouldExceed(
    @Arg('amount', () => Euro, { description: 'Gross grant equivalent of it, in euros.' })
    amount: number,
  ): DeMinimisAnswer {
    if (amount < 0) throw new BadInput('amount', 'is below 0: give what is to be granted.');
    const left = ({ ceiling, counted }: Limit) => ceiling - counted - amount;
    const nearest = this.#limits.reduce((least, limit) =>
      left(limit) < left(least) ? limit : least,
    );
    const perhaps = this.#limits.some((limit) => left(limit) < limit.uncertain);
    return {
      verdict: left(nearest) < 0 ? Verdict.YES : perhaps ? Verdict.PERHAPS : Verdict.NO,
      limit: new DeMinimisLimit(nearest),
      excess: Math.max(0, -left(nearest)),
      used: (nearest.counted + amount) / nearest.ceiling,
    };
  }
}
