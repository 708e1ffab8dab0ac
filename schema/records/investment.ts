import { IsIn, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { Field, InputType, Int, InterfaceType } from 'type-graphql';
import { Column } from 'typeorm';
import { themeCodes } from '../codes/themes.ts';
import {
  cents,
  json,
  optionalCents,
  optionalDay,
  optionalJson,
  optionalText,
  text,
  textList,
} from '../columns.ts';
import { Commune, Organization, Theme } from '../entities/references.ts';
import { Publication } from '../enums/publication.ts';
import { InvestmentSchedule, InvestmentStatus } from '../enums/investment.ts';
import { CivilDate } from '../scalars/civilDate.ts';
import { Euro } from '../scalars/euro.ts';
import { InseeCode } from '../scalars/inseeCode.ts';
import { Siren } from '../scalars/siren.ts';
import { Location } from '../values/location.ts';
import { BudgetYear, FinancingLine } from '../values/money.ts';
import { publicationInput, Publishable } from './publishable.ts';
import { type ClassOf, countedOnce, recorded } from './recorded.ts';

/** What a list of investments shows, and the index therefore holds. */
@InputType('InvestmentSummaryInput')
@InterfaceType('InvestmentSummaryFields')
export abstract class InvestmentSummaryFields extends Publishable {
  @Field(() => String, { description: 'What is built or bought (opération).' })
  @Column(text)
  @MaxLength(2000)
  title!: string;

  @Field(() => InvestmentStatus, { description: 'How far the works have come (avancement).' })
  @Column(text)
  status!: InvestmentStatus;

  @Field(() => Int, { description: 'Year first programmed (année de programmation).' })
  @Column('int')
  @Min(2000)
  @Max(2100)
  programmeYear!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Year now expected; null when unchanged (révisée).',
  })
  @Column('int', { nullable: true })
  @Min(2000)
  @Max(2100)
  revisedYear!: number | null;

  @Field(() => Euro, {
    nullable: true,
    description: 'Total cost, in euros before tax (coût total HT).',
  })
  @Column(optionalCents)
  @Min(0)
  totalCost!: number | null;

  @Column(text)
  contractingAuthoritySiren!: string;

  @Column(textList)
  themeCodes!: string[];

  @Column(textList)
  communeCodes!: string[];

  // Sums over `budgetYears` and `financing`, kept by the owner at each write so that the index can add them up.
  @Column(cents)
  authorised!: number;

  @Column(cents)
  committed!: number;

  @Column(cents)
  paid!: number;

  @Column(cents)
  publicFunding!: number;
}

/** All that an owner keeps of an investment. */
@InputType('InvestmentDetailInput')
@InterfaceType('InvestmentFields')
export abstract class InvestmentFields extends InvestmentSummaryFields {
  @Field(() => String, { nullable: true, description: 'The works at length (description).' })
  @Column(optionalText)
  @MaxLength(20_000)
  description!: string | null;

  @Field(() => CivilDate, {
    nullable: true,
    description: 'Day the works should be received (réception).',
  })
  @Column(optionalDay)
  expectedCompletionOn!: string | null;

  @Field(() => [BudgetYear], {
    description: 'Commitments and payments by year (échéancier AP/CP).',
    defaultValue: [],
  })
  @Column(json)
  @ValidateNested({ each: true })
  budgetYears!: BudgetYear[];

  @Field(() => [FinancingLine], {
    description:
      'Who pays what; the rest is paid by the contracting authority (plan de financement).',
    defaultValue: [],
  })
  @Column(json)
  @ValidateNested({ each: true })
  financing!: FinancingLine[];

  @Field(() => Location, { nullable: true, description: 'Where it stands (localisation).' })
  @Column(optionalJson)
  @ValidateNested()
  location!: Location | null;
}

function linked<Fields extends ClassOf<InvestmentSummaryFields>>(Fields: Fields) {
  @InterfaceType()
  abstract class Linked extends Fields {
    @Field(() => InvestmentSchedule, {
      description: 'Kept, brought forward or delayed: `revisedYear` against `programmeYear`.',
    })
    get schedule(): InvestmentSchedule {
      return scheduleOf(this.programmeYear, this.revisedYear);
    }

    @Field(() => Organization, { description: 'Whose works they are (maître d’ouvrage).' })
    get contractingAuthority(): Organization {
      return { siren: this.contractingAuthoritySiren };
    }

    @Field(() => [Theme], { description: 'What it is about (thématiques).' })
    get themes(): Theme[] {
      return this.themeCodes.map((code) => ({ code }));
    }

    @Field(() => [Commune], { description: 'Where the works are (communes d’implantation).' })
    get communes(): Commune[] {
      return this.communeCodes.map((inseeCode) => ({ inseeCode }));
    }

    @Field(() => Euro, { description: 'Commitments authorised, in euros, all years (AP).' })
    override authorised!: number;

    @Field(() => Euro, { description: 'Committed so far, in euros (engagé).' })
    override committed!: number;

    @Field(() => Euro, { description: 'Paid so far, in euros (mandaté).' })
    override paid!: number;

    @Field(() => Euro, {
      description:
        'Sum of the financing lines that are not refused, in euros (aides publiques; CGCT L.1111-10).',
    })
    override publicFunding!: number;
  }
  return Linked;
}

/** The revised year against the programmed one; without a revised year the schedule is kept. */
export function scheduleOf(programmeYear: number, revisedYear: number | null): InvestmentSchedule {
  const shift = (revisedYear ?? programmeYear) - programmeYear;
  if (shift === 0) return InvestmentSchedule.KEPT;
  return shift < 0 ? InvestmentSchedule.BROUGHT_FORWARD : InvestmentSchedule.DELAYED;
}

const description =
  'Works or equipment paid over several years (investissement, programme pluriannuel), with its financing plan.';

/** The investment as the index shows it. */
@InterfaceType('Investment', { description, autoRegisterImplementations: false })
export abstract class InvestmentSummary extends linked(
  countedOnce(recorded(InvestmentSummaryFields)),
) {}

/** The investment as its owner shows it. */
@InterfaceType('Investment', { description, autoRegisterImplementations: false })
export abstract class Investment extends linked(countedOnce(recorded(InvestmentFields))) {}

/** What a client writes of an investment. */
@InputType()
export abstract class InvestmentInput extends InvestmentFields {
  @Field(() => Publication, publicationInput)
  override publication!: Publication;

  @Field(() => Siren, { description: 'SIREN of the contracting authority (maître d’ouvrage).' })
  override contractingAuthoritySiren!: string;

  @Field(() => [String], { description: 'Theme codes, see `themes`.', defaultValue: [] })
  @IsIn(themeCodes, { each: true })
  override themeCodes!: string[];

  @Field(() => [InseeCode], { description: 'Communes of the works.', defaultValue: [] })
  override communeCodes!: string[];
}
