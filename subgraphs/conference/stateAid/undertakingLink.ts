import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Max, MaxLength, Min } from 'class-validator';
import { Organization } from '@relance/schema/entities/references.ts';
import { CivilDate } from '@relance/schema/scalars/civilDate.ts';
import { DateTime } from '@relance/schema/scalars/dateTime.ts';
import { Siren } from '@relance/schema/scalars/siren.ts';

export enum LinkGround {
  MAJORITY_OF_VOTES = 'MAJORITY_OF_VOTES',
  APPOINTMENT = 'APPOINTMENT',
  DOMINANT_INFLUENCE = 'DOMINANT_INFLUENCE',
  AGREEMENT = 'AGREEMENT',
}

registerEnumType(LinkGround, {
  name: 'UndertakingLinkGround',
  description:
    'Why two firms are one undertaking (entreprise unique; regulation 2023/2831, art. 2(2)).',
  valuesConfig: {
    MAJORITY_OF_VOTES: { description: 'One has the majority of votes of the other.' },
    APPOINTMENT: { description: 'One may appoint or remove most of the other’s directors.' },
    DOMINANT_INFLUENCE: { description: 'One dominates the other by contract or statutes.' },
    AGREEMENT: { description: 'One controls most votes by agreement with other shareholders.' },
  },
});

@ObjectType({ description: 'Two firms declared to be one undertaking (entreprises liées).' })
export class UndertakingLink {
  @Field(() => ID, { description: 'Id of the declaration.' })
  id!: string;

  siren!: string;
  linkedSiren!: string;

  @Field(() => [Organization], { description: 'The two firms; which comes first says nothing.' })
  get firms(): Organization[] {
    return [{ siren: this.siren }, { siren: this.linkedSiren }];
  }

  @Field(() => LinkGround, { description: 'Why they are one (critère).' })
  ground!: LinkGround;

  @Field(() => CivilDate, { nullable: true, description: 'Since when; null since ever.' })
  validFrom!: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'Last day; null while it holds.' })
  validTo!: string | null;

  @Field(() => String, {
    description: 'Where it is told (source): a register, a statement of the firm.',
  })
  source!: string;

  @Field(() => DateTime, { description: 'When it was declared here.' })
  declaredAt!: Date;
}

@InputType({ description: 'Two firms that are one undertaking.' })
export class UndertakingLinkInput {
  @Field(() => Siren, { description: 'One firm.' })
  siren!: string;

  @Field(() => Siren, { description: 'The other firm.' })
  linkedSiren!: string;

  @Field(() => LinkGround, { description: 'Why they are one (critère).' })
  ground!: LinkGround;

  @Field(() => CivilDate, { nullable: true, description: 'Since when; since ever when left out.' })
  validFrom?: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'Last day; none while it holds.' })
  validTo?: string | null;

  @Field(() => String, { description: 'Where it is told (source).' })
  @MaxLength(300)
  source!: string;
}

@InputType({ description: 'How many partners a GAEC has.' })
export class GaecPartnersInput {
  @Field(() => Siren, { description: 'The GAEC.' })
  siren!: string;

  @Field(() => Int, { description: 'Partners, 2 to 10 (associés).' })
  @Min(2)
  @Max(10)
  partners!: number;

  @Field(() => CivilDate, { description: 'Since when.' })
  validFrom!: string;

  @Field(() => CivilDate, { nullable: true, description: 'Last day; none while it holds.' })
  validTo?: string | null;

  @Field(() => String, { description: 'Where it is told (source).' })
  @MaxLength(300)
  source!: string;
}
