import { ArrayUnique, IsIn, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, InterfaceType } from 'type-graphql';
import { Column } from 'typeorm';
import { stateAidCodes } from '../codes/stateAid.ts';
import { themeCodes } from '../codes/themes.ts';
import {
  cents,
  optionalCents,
  optionalDay,
  optionalJson,
  optionalText,
  text,
  textList,
} from '../columns.ts';
import { Commune, Organization, Theme } from '../entities/references.ts';
import { Publication } from '../enums/publication.ts';
import { BeneficiaryKind, SubsidyNature, SubsidyStatus } from '../enums/subsidy.ts';
import { CivilDate } from '../scalars/civilDate.ts';
import { Euro } from '../scalars/euro.ts';
import { InseeCode } from '../scalars/inseeCode.ts';
import { Rna } from '../scalars/rna.ts';
import { Share } from '../scalars/share.ts';
import { Siren } from '../scalars/siren.ts';
import { Siret } from '../scalars/siret.ts';
import { Payment } from '../values/money.ts';
import { publicationInput, Publishable } from './publishable.ts';
import { type ClassOf, countedOnce, recorded } from './recorded.ts';

/** What a list of subsidies shows, and the index therefore holds. */
@InputType('SubsidySummaryInput')
@InterfaceType('SubsidySummaryFields')
export abstract class SubsidySummaryFields extends Publishable {
  @Field(() => String, { description: 'What the money is for (objet; SCDL `objet`).' })
  @Column(text)
  @MaxLength(1000)
  title!: string;

  @Field(() => SubsidyStatus, { description: 'How far it has come (état).' })
  @Column(text)
  status!: SubsidyStatus;

  @Field(() => CivilDate, {
    nullable: true,
    description:
      'Day of the agreement or vote (SCDL `dateConvention`); 1 January where the publisher gives the year alone, see `grantedYearOnly`.',
  })
  @Column(optionalDay)
  grantedOn!: string | null;

  @Field(() => Boolean, {
    description: 'True when only the year of `grantedOn` is known.',
    defaultValue: false,
  })
  @Column('boolean')
  grantedYearOnly!: boolean;

  @Field(() => BeneficiaryKind, { description: 'What kind of person receives it.' })
  @Column(text)
  beneficiaryKind!: BeneficiaryKind;

  @Field(() => Boolean, {
    description: 'The event it was for did not take place (manifestation annulée; proposition 12).',
    defaultValue: false,
  })
  @Column('boolean')
  cancelledEvent!: boolean;

  // Kept by the owner at each write: total times share, and the sum of the payments where they are known.
  @Column(cents)
  amount!: number;

  @Column(optionalCents)
  paidAmount!: number | null;

  @Column(text)
  funderSiren!: string;

  @Column(optionalText)
  funderName!: string | null;

  @Column(optionalText)
  beneficiarySiren!: string | null;

  // Null for whoever is, or may be, a natural person: names stay in `private_` columns of the owner.
  @Column(optionalText)
  beneficiaryName!: string | null;

  @Column(textList)
  themeCodes!: string[];

  @Column(optionalText)
  communeCode!: string | null;

  @Column('uuid', { nullable: true })
  aidId!: string | null;
}

/** All that an owner keeps of a subsidy. */
@InputType('SubsidyDetailInput')
@InterfaceType('SubsidyFields')
export abstract class SubsidyFields extends SubsidySummaryFields {
  @Field(() => Euro, {
    description:
      'Total before it is split between beneficiaries, in euros (SCDL `montant`): adding it up counts shared subsidies twice.',
  })
  @Column(cents)
  @Min(0)
  totalAmount!: number;

  @Field(() => Share, {
    description: 'Part of the total for this beneficiary, 0 to 1 (SCDL `pourcentageSubvention`).',
    defaultValue: 1,
  })
  @Column('float8')
  @Min(0.0001)
  @Max(1)
  share!: number;

  @Field(() => Siret, { nullable: true, description: 'Establishment that receives it (SIRET).' })
  @Column(optionalText)
  beneficiarySiret!: string | null;

  @Field(() => Rna, { nullable: true, description: 'Association number (SCDL `rnaBeneficiaire`).' })
  @Column(optionalText)
  beneficiaryRna!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Reference of the decision (SCDL `referenceDecision`; délibération, arrêté).',
  })
  @Column(optionalText)
  @MaxLength(200)
  decisionReference!: string | null;

  @Field(() => [SubsidyNature], {
    description: 'Money, or in kind, or both (SCDL `nature`).',
    defaultValue: [],
  })
  @Column(textList)
  @ArrayUnique()
  natures!: SubsidyNature[];

  @Field(() => String, {
    nullable: true,
    description: 'How it is paid, in words (SCDL `conditionsVersement`).',
  })
  @Column(optionalText)
  @MaxLength(1000)
  paymentConditions!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Why a sole trader may be named, for a beneficiary of kind SOLE_TRADER alone, which needs it (base légale de la publication du nom; CRPA L.312-1-2).',
  })
  @Column(optionalText)
  @MaxLength(300)
  namingGround!: string | null;

  @Field(() => CivilDate, {
    nullable: true,
    description: 'First day of payment (période de versement).',
  })
  @Column(optionalDay)
  paymentFrom!: string | null;

  @Field(() => CivilDate, {
    nullable: true,
    description: 'Last day of payment (période de versement).',
  })
  @Column(optionalDay)
  paymentUntil!: string | null;

  @Field(() => [Payment], {
    nullable: true,
    description: 'Payments made, oldest first; null when the publisher does not say (versements).',
  })
  @Column(optionalJson)
  @ValidateNested({ each: true })
  payments!: Payment[] | null;

  @Field(() => CivilDate, { nullable: true, description: 'Day of the request (demande).' })
  @Column(optionalDay)
  requestedOn!: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'Day it was notified (notification).' })
  @Column(optionalDay)
  notifiedOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the scheme it was granted under (SCDL `dispositifAide`).',
  })
  @Column(optionalText)
  @MaxLength(300)
  scheme!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Number in the register of aids to firms (SCDL `idRAE`, 5 characters at most).',
  })
  @Column(optionalText)
  @MaxLength(5)
  raeId!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Notified to the European Commission (SCDL `notificationUE`); null when not said.',
  })
  @Column('boolean', { nullable: true })
  euNotified!: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the State-aid regime, see `stateAidRegimes` (régime d’aide d’État).',
  })
  @Column(optionalText)
  @IsIn(stateAidCodes)
  stateAidRegime!: string | null;

  @Field(() => Euro, {
    nullable: true,
    description: 'What counts against a State-aid ceiling, in euros (équivalent-subvention brut).',
  })
  @Column(optionalCents)
  @Min(0)
  grossGrantEquivalent!: number | null;

  @Field(() => Euro, {
    nullable: true,
    description: 'Costs still eligible after a cancelled event, in euros (dépenses éligibles).',
  })
  @Column(optionalCents)
  @Min(0)
  eligibleCosts!: number | null;

  // `private_` columns never leave the owner's database: the feed drops them. Name and number are
  // only written: the database puts them apart, under the key.
  @Column(optionalText)
  privateBeneficiaryKey!: string | null;

  @Column(optionalText)
  privateBeneficiaryName!: string | null;

  @Column(optionalText)
  privateBeneficiarySiret!: string | null;
}

function linked<Fields extends ClassOf<SubsidySummaryFields>>(Fields: Fields) {
  @InterfaceType()
  abstract class Linked extends Fields {
    @Field(() => Organization, { description: 'Who grants it (attribuant).' })
    get funder(): Organization {
      return { siren: this.funderSiren };
    }

    @Field(() => Organization, {
      nullable: true,
      description: 'Who receives it (bénéficiaire); null without a SIREN or for a natural person.',
    })
    get beneficiary(): Organization | null {
      return this.beneficiarySiren === null ? null : { siren: this.beneficiarySiren };
    }

    @Field(() => String, {
      nullable: true,
      description:
        'Name as published (nom du bénéficiaire); null for whoever is, or may be, a natural person (CRPA L.312-1-2).',
    })
    override beneficiaryName!: string | null;

    @Field(() => Euro, {
      description:
        'Granted to this beneficiary, in euros: the total times the share (montant attribué). Sums add this one.',
    })
    override amount!: number;

    @Field(() => Euro, {
      nullable: true,
      description: 'Paid so far, in euros; null when the publisher does not say (montant versé).',
    })
    override paidAmount!: number | null;

    @Field(() => [Theme], { description: 'What it is about (thématiques).' })
    get themes(): Theme[] {
      return this.themeCodes.map((code) => ({ code }));
    }

    @Field(() => Commune, { nullable: true, description: 'Where the beneficiary is (commune).' })
    get commune(): Commune | null {
      return this.communeCode === null ? null : { inseeCode: this.communeCode };
    }
  }
  return Linked;
}

const description =
  'Money or goods granted to one beneficiary (subvention), as SCDL « subventions » 2.1 publishes it and from request to payment.';

/** The subsidy as the index shows it. */
@InterfaceType('Subsidy', { description, autoRegisterImplementations: false })
export abstract class SubsidySummary extends linked(countedOnce(recorded(SubsidySummaryFields))) {}

/** The subsidy as its owner shows it. */
@InterfaceType('Subsidy', { description, autoRegisterImplementations: false })
export abstract class Subsidy extends linked(countedOnce(recorded(SubsidyFields))) {}

/** What a client writes of a subsidy. */
@InputType()
export abstract class SubsidyInput extends SubsidyFields {
  @Field(() => Publication, publicationInput)
  override publication!: Publication;

  @Field(() => Siren, { description: 'SIREN of the funder (attribuant).' })
  override funderSiren!: string;

  @Field(() => Siren, { nullable: true, description: 'SIREN of the beneficiary.' })
  override beneficiarySiren!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the beneficiary; kept private for a natural person (nomBeneficiaire).',
  })
  @MaxLength(300)
  override beneficiaryName!: string | null;

  @Field(() => [String], { description: 'Theme codes, see `themes`.', defaultValue: [] })
  @IsIn(themeCodes, { each: true })
  override themeCodes!: string[];

  @Field(() => InseeCode, { nullable: true, description: 'Commune of the beneficiary.' })
  override communeCode!: string | null;

  @Field(() => ID, { nullable: true, description: 'Aid it was granted under (dispositif).' })
  override aidId!: string | null;
}
