import { ArrayUnique, IsIn, MaxLength, Min, ValidateNested } from 'class-validator';
import { Field, InputType, Int, InterfaceType } from 'type-graphql';
import { Column } from 'typeorm';
import { stateAidCodes } from '../codes/stateAid.ts';
import { themeCodes } from '../codes/themes.ts';
import {
  optionalCents,
  optionalDay,
  optionalJson,
  optionalText,
  text,
  textList,
} from '../columns.ts';
import { Organization, Proposition, Theme } from '../entities/references.ts';
import { Publication } from '../enums/publication.ts';
import { AidInstrument, AidStatus } from '../enums/aid.ts';
import { Audience } from '../enums/audience.ts';
import { CivilDate } from '../scalars/civilDate.ts';
import { Euro } from '../scalars/euro.ts';
import { InseeCode } from '../scalars/inseeCode.ts';
import { Share } from '../scalars/share.ts';
import { Siren } from '../scalars/siren.ts';
import { Url } from '../scalars/url.ts';
import { Contact } from '../values/contact.ts';
import { Territory, territoryOf } from '../values/territory.ts';
import { publicationInput, Publishable } from './publishable.ts';
import { type ClassOf, recorded } from './recorded.ts';

/** What a list of aids shows, and the index therefore holds. */
@InputType('AidSummaryInput')
@InterfaceType('AidSummaryFields')
export abstract class AidSummaryFields extends Publishable {
  @Field(() => String, { description: 'Name of the aid (intitulé).' })
  @Column(text)
  @MaxLength(300)
  title!: string;

  @Field(() => String, { description: 'What it is for, in one or two sentences (résumé).' })
  @Column(text)
  @MaxLength(1000)
  summary!: string;

  @Field(() => AidStatus, { description: 'Whether it takes applications (état).' })
  @Column(text)
  status!: AidStatus;

  @Field(() => AidInstrument, { description: 'What it consists of (nature de l’aide).' })
  @Column(text)
  instrument!: AidInstrument;

  @Field(() => [Audience], { description: 'Who may apply (bénéficiaires éligibles).' })
  @Column(textList)
  @ArrayUnique()
  audiences!: Audience[];

  @Field(() => CivilDate, { nullable: true, description: 'First day of applications (ouverture).' })
  @Column(optionalDay)
  opensOn!: string | null;

  @Field(() => CivilDate, {
    nullable: true,
    description: 'Last day of applications; null when there is none (clôture).',
  })
  @Column(optionalDay)
  closesOn!: string | null;

  @Field(() => Share, {
    nullable: true,
    description: 'Part of the eligible cost that is paid, 0 to 1 (taux).',
  })
  @Column('float8', { nullable: true })
  rate!: number | null;

  @Field(() => Euro, { nullable: true, description: 'Lowest amount granted, in euros (plancher).' })
  @Column(optionalCents)
  @Min(0)
  floor!: number | null;

  @Field(() => Euro, { nullable: true, description: 'Highest amount granted, in euros (plafond).' })
  @Column(optionalCents)
  @Min(0)
  ceiling!: number | null;

  @Field(() => Euro, { nullable: true, description: 'Money set aside, in euros (enveloppe).' })
  @Column(optionalCents)
  @Min(0)
  budget!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the State-aid regime it is granted under, see `stateAidRegimes`.',
  })
  @Column(optionalText)
  @IsIn(stateAidCodes)
  stateAidRegime!: string | null;

  @Column(text)
  funderSiren!: string;

  @Column(textList)
  themeCodes!: string[];

  @Column(textList)
  communeCodes!: string[];

  @Column(textList)
  epciSirens!: string[];

  @Column('int', { array: true })
  propositionNumbers!: number[];
}

/** All that an owner keeps of an aid. */
@InputType('AidDetailInput')
@InterfaceType('AidFields')
export abstract class AidFields extends AidSummaryFields {
  @Field(() => String, { nullable: true, description: 'The aid at length (description).' })
  @Column(optionalText)
  @MaxLength(20_000)
  description!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Conditions in words (conditions d’éligibilité).',
  })
  @Column(optionalText)
  @MaxLength(10_000)
  eligibility!: string | null;

  @Field(() => String, { nullable: true, description: 'How to apply, step by step (démarche).' })
  @Column(optionalText)
  @MaxLength(10_000)
  howToApply!: string | null;

  @Field(() => Url, {
    nullable: true,
    description: 'Page or form to apply on (lien de la démarche).',
  })
  @Column(optionalText)
  applicationUrl!: string | null;

  @Field(() => [String], { description: 'Papers to hand in (pièces à fournir).', defaultValue: [] })
  @Column(textList)
  @MaxLength(300, { each: true })
  requiredDocuments!: string[];

  @Field(() => Contact, { nullable: true, description: 'Whom to ask, with a phone (contact).' })
  @Column(optionalJson)
  @ValidateNested()
  contact!: Contact | null;

  @Column(textList)
  cofunderSirens!: string[];
}

function linked<Fields extends ClassOf<AidSummaryFields>>(Fields: Fields) {
  @InterfaceType()
  abstract class Linked extends Fields {
    @Field(() => Organization, { description: 'Who pays (financeur).' })
    get funder(): Organization {
      return { siren: this.funderSiren };
    }

    @Field(() => [Theme], { description: 'What it is about (thématiques).' })
    get themes(): Theme[] {
      return this.themeCodes.map((code) => ({ code }));
    }

    @Field(() => Territory, { description: 'Where it applies (périmètre).' })
    get territory(): Territory {
      return territoryOf(this.communeCodes, this.epciSirens);
    }

    @Field(() => [Proposition], { description: 'Propositions of the plan that it serves.' })
    get propositions(): Proposition[] {
      return this.propositionNumbers.map((number) => ({ number }));
    }
  }
  return Linked;
}

const description =
  'A scheme that one can apply to: grant, loan, voucher, advice (dispositif d’aide). Each owner has a type of its own.';

/** The aid as the index shows it. */
@InterfaceType('Aid', { description, autoRegisterImplementations: false })
export abstract class AidSummary extends linked(recorded(AidSummaryFields)) {}

/** The aid as its owner shows it. */
@InterfaceType('Aid', { description, autoRegisterImplementations: false })
export abstract class Aid extends linked(recorded(AidFields)) {
  @Field(() => [Organization], { description: 'Who else pays (cofinanceurs).' })
  get cofunders(): Organization[] {
    return this.cofunderSirens.map((siren) => ({ siren }));
  }
}

/** What a client writes of an aid: its fields, and the keys of what it refers to. */
@InputType()
export abstract class AidInput extends AidFields {
  @Field(() => Publication, publicationInput)
  override publication!: Publication;

  @Field(() => Siren, { description: 'SIREN of the funder (financeur).' })
  override funderSiren!: string;

  @Field(() => [Siren], { description: 'SIREN of the co-funders.', defaultValue: [] })
  override cofunderSirens!: string[];

  @Field(() => [String], { description: 'Theme codes, see `themes`.' })
  @IsIn(themeCodes, { each: true })
  override themeCodes!: string[];

  @Field(() => [InseeCode], {
    description: 'Communes it is limited to; empty with no EPCI: the whole département.',
    defaultValue: [],
  })
  override communeCodes!: string[];

  @Field(() => [Siren], { description: 'EPCI it is limited to.', defaultValue: [] })
  override epciSirens!: string[];

  @Field(() => [Int], { description: 'Numbers of the propositions it serves.', defaultValue: [] })
  @Min(1, { each: true })
  override propositionNumbers!: number[];
}
