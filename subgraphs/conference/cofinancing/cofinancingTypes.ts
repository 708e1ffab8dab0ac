import { Ctx, Directive, Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { items } from '@relance/kit/graph/costs.ts';
import type { CofinancingRule as Rule } from '@relance/schema/codes/cofinancingRules.ts';
import { Organization } from '@relance/schema/entities/references.ts';
import { InvestmentSummary } from '@relance/schema/records/investment.ts';
import { SubsidySummary } from '@relance/schema/records/subsidy.ts';
import { CivilDate } from '@relance/schema/scalars/civilDate.ts';
import { Euro } from '@relance/schema/scalars/euro.ts';
import { ConferenceContext } from '../context.ts';
import type { Moment } from '../history/moment.ts';
import type { DoubleFundingRow } from './doubleFunding.sql.ts';
import type { FunderRow, FundingRow, LineRow } from './fundingLines.sql.ts';

export enum FundingVerdict {
  WITHIN = 'WITHIN',
  ABOVE = 'ABOVE',
  COST_UNKNOWN = 'COST_UNKNOWN',
  NO_RULE = 'NO_RULE',
}

registerEnumType(FundingVerdict, {
  name: 'CofinancingVerdict',
  description: 'What the rule on public funding says of some works.',
  valuesConfig: {
    WITHIN: { description: 'Others pay no more than they may.' },
    ABOVE: { description: 'Others pay more, unless an exception applies.' },
    COST_UNKNOWN: { description: 'No record tells what the works cost.' },
    NO_RULE: { description: 'Their owner is no local authority that the law has a rule for.' },
  },
});

@ObjectType({ description: 'One line of a financing plan, or one subsidy for the works.' })
export class CofinancingLine {
  constructor(
    private readonly row: LineRow,
    private readonly moment: Moment | null,
  ) {}

  @Field(() => InvestmentSummary, {
    nullable: true,
    description: 'The investment whose plan has it; null for a subsidy.',
  })
  investment(@Ctx() context: ConferenceContext) {
    return this.row.kind === 'Investment'
      ? context.recordAt('Investment', this.row.id, this.moment)
      : null;
  }

  @Field(() => SubsidySummary, {
    nullable: true,
    description: 'The subsidy; null for a line of a plan.',
  })
  subsidy(@Ctx() context: ConferenceContext) {
    return this.row.kind === 'Subsidy'
      ? context.recordAt('Subsidy', this.row.id, this.moment)
      : null;
  }

  @Field(() => String, { nullable: true, description: 'Programme, e.g. `DETR` (dotation).' })
  get programme(): string | null {
    return this.row.programme;
  }

  @Field(() => Euro, { description: 'Amount, in euros.' })
  get amount(): number {
    return this.row.amount;
  }

  @Field(() => String, { description: 'How sure it is: a state of a plan’s line or of a subsidy.' })
  get status(): string {
    return this.row.status;
  }
}

@ObjectType({ description: 'What one funder pays of some works.' })
export class CofinancingFunder {
  constructor(
    private readonly row: FunderRow,
    private readonly moment: Moment | null,
  ) {}

  @Field(() => Organization, { nullable: true, description: 'The funder; null without a SIREN.' })
  get funder(): Organization | null {
    return this.row.siren === null ? null : { siren: this.row.siren };
  }

  @Field(() => String, { nullable: true, description: 'Its name as published (financeur).' })
  get name(): string | null {
    return this.row.name;
  }

  @Field(() => Euro, {
    description:
      'What counts, in euros: the plan that tells most of it or its subsidies for the works, whichever is more, since both tell the same money.',
  })
  get amount(): number {
    return this.row.amount;
  }

  @Directive(items(3))
  @Field(() => [CofinancingLine], { description: 'Where that is told, the highest first.' })
  get lines(): CofinancingLine[] {
    return this.row.lines.map((line) => new CofinancingLine(line, this.moment));
  }
}

@ObjectType({ description: 'How much others may pay of a local authority’s works.' })
export class CofinancingRule {
  @Field(() => Float, { description: 'The most, 0 to 1 of the cost (plafond d’aides publiques).' })
  limit!: number;

  @Field(() => String, { description: 'The text that says so, in French (fondement).' })
  source!: string;

  @Field(() => String, { description: 'What lifts or tightens it, in French (dérogations).' })
  exceptions!: string;

  @Field(() => Boolean, { description: 'False while it was not checked against its text.' })
  confirmed!: boolean;
}

@ObjectType({
  description:
    'The public money of some works over all funders, against the rule (plan de financement consolidé).',
})
export class Cofinancing {
  constructor(
    private readonly row: FundingRow,
    private readonly law: Rule | null,
    private readonly moment: Moment | null,
  ) {}

  @Field(() => InvestmentSummary, {
    nullable: true,
    description: 'The investment, as of the moment that was asked about.',
  })
  investment(@Ctx() context: ConferenceContext) {
    return context.recordAt('Investment', this.row.id, this.moment);
  }

  @Field(() => String, { description: 'The works, as called at the moment that was asked about.' })
  get title(): string {
    return this.row.title;
  }

  @Field(() => Euro, {
    nullable: true,
    description: 'What they cost, in euros before tax (coût HT).',
  })
  get totalCost(): number | null {
    return this.row.totalCost;
  }

  @Field(() => Euro, { description: 'What others pay, in euros (aides publiques cumulées).' })
  get publicAids(): number {
    return this.row.publicAids;
  }

  @Field(() => Float, {
    nullable: true,
    description: 'That of the cost; null where it is unknown (taux).',
  })
  get rate(): number | null {
    const { totalCost, publicAids } = this.row;
    return totalCost ? publicAids / totalCost : null;
  }

  @Field(() => CofinancingRule, {
    nullable: true,
    description: 'The rule that holds; null without one.',
  })
  get rule(): CofinancingRule | null {
    return this.law;
  }

  @Field(() => FundingVerdict, { description: 'What the rule says.' })
  get verdict(): FundingVerdict {
    if (this.law === null) return FundingVerdict.NO_RULE;
    const { rate } = this;
    if (rate === null) return FundingVerdict.COST_UNKNOWN;
    return this.excess > 0 ? FundingVerdict.ABOVE : FundingVerdict.WITHIN;
  }

  @Field(() => Euro, {
    description: 'What others pay above the limit, in euros, or 0 (dépassement).',
  })
  get excess(): number {
    const { totalCost, publicAids } = this.row;
    if (this.law === null || !totalCost) return 0;
    return Math.max(0, publicAids - Math.floor(totalCost * this.law.limit));
  }

  @Directive(items(4))
  @Field(() => [CofinancingFunder], { description: 'By funder, the one that pays most first.' })
  get funders(): CofinancingFunder[] {
    return this.row.funders.map((funder) => new CofinancingFunder(funder, this.moment));
  }
}

@ObjectType({ description: 'Works of which others pay more than they may.' })
export class Cofinancings {
  @Field(() => Int, { description: 'How many there are in all.' })
  totalCount!: number;

  @Field(() => [Cofinancing], { description: 'The first of them, the highest rate first.' })
  nodes!: Cofinancing[];
}

@ObjectType({
  description:
    'Subsidies of several funders to one beneficiary for one object: together, or twice for the same expense (double financement).',
})
export class DoubleFunding {
  constructor(
    private readonly row: DoubleFundingRow,
    private readonly moment: Moment | null,
  ) {}

  @Field(() => Organization, { description: 'Who receives them (bénéficiaire).' })
  get beneficiary(): Organization {
    return { siren: this.row.beneficiary };
  }

  @Field(() => String, { description: 'What for (objet).' })
  get title(): string {
    return this.row.title;
  }

  @Directive(items(3))
  @Field(() => [Organization], { description: 'Who pays (attribuants).' })
  get funders(): Organization[] {
    return this.row.funders.map((siren) => ({ siren }));
  }

  @Field(() => CivilDate, { description: 'Day of the first grant.' })
  get firstOn(): string {
    return this.row.firstOn;
  }

  @Field(() => CivilDate, { description: 'Day of the last grant.' })
  get lastOn(): string {
    return this.row.lastOn;
  }

  @Field(() => Euro, { description: 'All of them added up, in euros.' })
  get amount(): number {
    return this.row.amount;
  }

  @Directive(items(3))
  @Field(() => [SubsidySummary], {
    description: 'The subsidies, as of the moment that was asked about, oldest first.',
  })
  async subsidies(@Ctx() context: ConferenceContext): Promise<unknown[]> {
    const found = await Promise.all(
      this.row.ids.map((id) => context.recordAt('Subsidy', id, this.moment)),
    );
    return found.filter((subsidy) => subsidy !== null);
  }
}

@ObjectType({ description: 'Double fundings to look into, the highest amount first.' })
export class DoubleFundings {
  @Field(() => Int, { description: 'How many there are in all.' })
  totalCount!: number;

  @Field(() => [DoubleFunding], { description: 'The first of them.' })
  nodes!: DoubleFunding[];
}
