import { IsIn, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { Field, InputType, Int, InterfaceType } from 'type-graphql';
import { Column } from 'typeorm';
import { themeCodes } from '../codes/themes.ts';
import {
  cents,
  json,
  optionalCents,
  optionalDay,
  optionalText,
  text,
  textList,
} from '../columns.ts';
import { Organization, Proposition, Theme } from '../entities/references.ts';
import { Publication } from '../enums/publication.ts';
import { ActionStatus } from '../enums/recoveryAction.ts';
import { CivilDate } from '../scalars/civilDate.ts';
import { Euro } from '../scalars/euro.ts';
import { InseeCode } from '../scalars/inseeCode.ts';
import { Siren } from '../scalars/siren.ts';
import { Indicator, Milestone } from '../values/progress.ts';
import { Territory, territoryOf } from '../values/territory.ts';
import { publicationInput, Publishable } from './publishable.ts';
import { type ClassOf, recorded } from './recorded.ts';

/** What a list of actions shows, and the index therefore holds. */
@InputType('RecoveryActionSummaryInput')
@InterfaceType('RecoveryActionSummaryFields')
export abstract class RecoveryActionSummaryFields extends Publishable {
  @Field(() => String, { description: 'Name of the action (intitulé).' })
  @Column(text)
  @MaxLength(300)
  title!: string;

  @Field(() => ActionStatus, { description: 'How far it has come (état).' })
  @Column(text)
  status!: ActionStatus;

  @Field(() => CivilDate, { nullable: true, description: 'First day (début).' })
  @Column(optionalDay)
  startsOn!: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'Last day planned (fin prévue).' })
  @Column(optionalDay)
  endsOn!: string | null;

  @Field(() => Euro, { nullable: true, description: 'Money voted, in euros (budget voté).' })
  @Column(optionalCents)
  @Min(0)
  budget!: number | null;

  @Field(() => Euro, { description: 'Committed so far, in euros (engagé).', defaultValue: 0 })
  @Column(cents)
  @Min(0)
  committed!: number;

  @Field(() => Euro, { description: 'Paid so far, in euros (mandaté).', defaultValue: 0 })
  @Column(cents)
  @Min(0)
  paid!: number;

  @Column('int')
  propositionNumber!: number;

  @Column(text)
  leadSiren!: string;

  @Column(textList)
  themeCodes!: string[];

  @Column(textList)
  communeCodes!: string[];

  @Column(textList)
  epciSirens!: string[];
}

/** All that an owner keeps of an action. */
@InputType('RecoveryActionDetailInput')
@InterfaceType('RecoveryActionFields')
export abstract class RecoveryActionFields extends RecoveryActionSummaryFields {
  @Field(() => String, { nullable: true, description: 'The action at length (description).' })
  @Column(optionalText)
  @MaxLength(20_000)
  description!: string | null;

  @Field(() => [Milestone], { description: 'Dated steps, in order (jalons).', defaultValue: [] })
  @Column(json)
  @ValidateNested({ each: true })
  milestones!: Milestone[];

  @Field(() => [Indicator], {
    description: 'What it is measured by (indicateurs).',
    defaultValue: [],
  })
  @Column(json)
  @ValidateNested({ each: true })
  indicators!: Indicator[];

  @Column(textList)
  partnerSirens!: string[];
}

function linked<Fields extends ClassOf<RecoveryActionSummaryFields>>(Fields: Fields) {
  @InterfaceType()
  abstract class Linked extends Fields {
    @Field(() => Proposition, { description: 'Proposition of the plan that it carries out.' })
    get proposition(): Proposition {
      return { number: this.propositionNumber };
    }

    @Field(() => Organization, { description: 'Who leads it (pilote).' })
    get lead(): Organization {
      return { siren: this.leadSiren };
    }

    @Field(() => [Theme], { description: 'What it is about (thématiques).' })
    get themes(): Theme[] {
      return this.themeCodes.map((code) => ({ code }));
    }

    @Field(() => Territory, { description: 'Where it takes place (périmètre).' })
    get territory(): Territory {
      return territoryOf(this.communeCodes, this.epciSirens);
    }
  }
  return Linked;
}

const description =
  'What a partner does to carry out a proposition of the plan (action de relance), with steps and measures.';

/** The action as the index shows it. */
@InterfaceType('RecoveryAction', { description, autoRegisterImplementations: false })
export abstract class RecoveryActionSummary extends linked(recorded(RecoveryActionSummaryFields)) {}

/** The action as its owner shows it. */
@InterfaceType('RecoveryAction', { description, autoRegisterImplementations: false })
export abstract class RecoveryAction extends linked(recorded(RecoveryActionFields)) {
  @Field(() => [Organization], { description: 'Who takes part (partenaires).' })
  get partners(): Organization[] {
    return this.partnerSirens.map((siren) => ({ siren }));
  }
}

/** What a client writes of an action. */
@InputType()
export abstract class RecoveryActionInput extends RecoveryActionFields {
  @Field(() => Publication, publicationInput)
  override publication!: Publication;

  @Field(() => Int, { description: 'Number of the proposition, 1 to 20.' })
  @Min(1)
  @Max(20)
  override propositionNumber!: number;

  @Field(() => Siren, { description: 'SIREN of the lead (pilote).' })
  override leadSiren!: string;

  @Field(() => [Siren], { description: 'SIREN of the partners.', defaultValue: [] })
  override partnerSirens!: string[];

  @Field(() => [String], { description: 'Theme codes, see `themes`.', defaultValue: [] })
  @IsIn(themeCodes, { each: true })
  override themeCodes!: string[];

  @Field(() => [InseeCode], { description: 'Communes it is limited to.', defaultValue: [] })
  override communeCodes!: string[];

  @Field(() => [Siren], { description: 'EPCI it is limited to.', defaultValue: [] })
  override epciSirens!: string[];
}
