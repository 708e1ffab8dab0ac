import { Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { Field, InputType, Int, InterfaceType, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { json, text } from '@relance/schema/columns.ts';
import { Organization, Proposition } from '@relance/schema/entities/references.ts';
import { Owner } from '@relance/schema/enums/owner.ts';
import { recorded } from '@relance/schema/records/recorded.ts';
import { CivilDate } from '@relance/schema/scalars/civilDate.ts';
import { Siren } from '@relance/schema/scalars/siren.ts';

export enum CommitteeRole {
  CHAIR = 'CHAIR',
  MEMBER = 'MEMBER',
  OBSERVER = 'OBSERVER',
}

registerEnumType(CommitteeRole, {
  name: 'CommitteeRole',
  description: 'What an organization does in a committee (qualité).',
  valuesConfig: {
    CHAIR: { description: 'Presides over its sessions (présidence).' },
    MEMBER: { description: 'Deliberates (membre).' },
    OBSERVER: { description: 'Is heard, and does not decide (observateur).' },
  },
});

@InputType('CommitteeMembershipInput')
@InterfaceType('CommitteeMembership')
abstract class Membership {
  @Field(() => CommitteeRole, { description: 'What it does there (qualité).' })
  role!: CommitteeRole;

  @Field(() => CivilDate, {
    nullable: true,
    description: 'First day; null when it was there from the start (depuis le).',
  })
  from!: string | null;

  @Field(() => CivilDate, {
    nullable: true,
    description: 'Last day; null while it goes on (jusqu’au).',
  })
  until!: string | null;
}

@ObjectType({
  description: 'An organization in a committee (membre): never the person who sits for it.',
})
export class CommitteeMember extends Membership {
  siren!: string;

  @Field(() => Organization, { description: 'Who it is (organisme).' })
  get organization(): Organization {
    return { siren: this.siren };
  }
}

@InputType({ description: 'An organization in a committee.' })
export class CommitteeMemberInput extends Membership {
  @Field(() => Siren, { description: 'SIREN of the organization.' })
  siren!: string;
}

/** As it is kept. */
export type MembershipRow = Pick<CommitteeMember, 'siren' | 'role' | 'from' | 'until'>;

@InputType('CommitteeFieldsInput')
@InterfaceType('CommitteeFields')
abstract class CommitteeFields {
  @Field(() => String, {
    description: 'Stable code that names it in addresses, such as `lisibilite` (identifiant).',
  })
  @Column(text)
  @Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    message: 'takes lower-case letters without accents, digits and hyphens between them',
  })
  @MaxLength(60)
  code!: string;

  @Field(() => String, { description: 'Name in French (intitulé).' })
  @Column(text)
  @MaxLength(200)
  name!: string;

  @Field(() => String, { description: 'What it is for, in French (objet).' })
  @Column(text)
  @MaxLength(5_000)
  purpose!: string;

  @Column('int', { array: true })
  propositionNumbers!: number[];
}

@ObjectType({
  description:
    'A committee of the Conférence that follows propositions of the plan (comité de suivi).',
})
@Entity('committee')
export class Committee extends recorded(CommitteeFields) {
  override owner = Owner.CONFERENCE;

  @Column(json)
  memberships!: MembershipRow[];

  @Field(() => [Proposition], { description: 'What it follows (propositions suivies).' })
  get propositions(): Proposition[] {
    return this.propositionNumbers.map((number) => ({ number }));
  }

  @Field(() => [CommitteeMember], {
    description: 'Who sits in it, and who once did (composition); the chair first.',
  })
  get members(): CommitteeMember[] {
    const ranks = Object.values(CommitteeRole);
    return this.memberships
      .map((row) => Object.assign(new CommitteeMember(), row))
      .sort((one, other) => ranks.indexOf(one.role) - ranks.indexOf(other.role));
  }
}

@InputType({ description: 'A committee, as it shall be.' })
export class CommitteeInput extends CommitteeFields {
  @Field(() => [Int], {
    description: 'Numbers of the propositions that it follows, 1 to 20.',
    defaultValue: [],
  })
  @Min(1, { each: true })
  @Max(20, { each: true })
  override propositionNumbers!: number[];

  @Field(() => [CommitteeMemberInput], {
    description: 'Who sits in it, and who once did (composition).',
    defaultValue: [],
  })
  @ValidateNested({ each: true })
  members!: CommitteeMemberInput[];
}
