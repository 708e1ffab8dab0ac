import { MaxLength } from 'class-validator';
import { Field, ID, InputType, InterfaceType, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { optionalDay, optionalText, text } from '@relance/schema/columns.ts';
import { Organization } from '@relance/schema/entities/references.ts';
import { Owner } from '@relance/schema/enums/owner.ts';
import { Publication } from '@relance/schema/enums/publication.ts';
import { recorded } from '@relance/schema/records/recorded.ts';
import { CivilDate } from '@relance/schema/scalars/civilDate.ts';
import { Siren } from '@relance/schema/scalars/siren.ts';
import { dayOf } from '../history/day.ts';

export enum CommitteeDecisionState {
  TO_DO = 'TO_DO',
  IN_PROGRESS = 'IN_PROGRESS',
  DONE = 'DONE',
  DROPPED = 'DROPPED',
}

registerEnumType(CommitteeDecisionState, {
  name: 'CommitteeDecisionState',
  description: 'How far a decision has been carried out (suivi).',
  valuesConfig: {
    TO_DO: { description: 'Nothing is done yet (à faire).' },
    IN_PROGRESS: { description: 'Under way (en cours).' },
    DONE: { description: 'Carried out (faite).' },
    DROPPED: { description: 'Given up (abandonnée).' },
  },
});

/** States in which something is left to be done. */
export const openStates: readonly CommitteeDecisionState[] = [
  CommitteeDecisionState.TO_DO,
  CommitteeDecisionState.IN_PROGRESS,
];

@InputType('CommitteeDecisionFieldsInput')
@InterfaceType('CommitteeDecisionFields')
abstract class CommitteeDecisionFields {
  @Field(() => String, { description: 'What is to be done, in short (intitulé).' })
  @Column(text)
  @MaxLength(300)
  title!: string;

  @Field(() => String, { description: 'What was decided (relevé de décision).' })
  @Column(text)
  @MaxLength(20_000)
  text!: string;

  @Field(() => Owner, {
    nullable: true,
    description: 'Partner that carries it out; null when an organization alone does (porteur).',
  })
  @Column(optionalText)
  assignee!: Owner | null;

  @Field(() => CivilDate, {
    nullable: true,
    description: 'Day by which it is due; null when none was set (échéance).',
  })
  @Column(optionalDay)
  dueOn!: string | null;

  @Field(() => CommitteeDecisionState, { description: 'How far it has come (suivi).' })
  @Column(text)
  state!: CommitteeDecisionState;

  @Field(() => CivilDate, {
    nullable: true,
    description: 'Day on which it was carried out; null until then (faite le).',
  })
  @Column(optionalDay)
  doneOn!: string | null;
}

@ObjectType({
  description:
    'What a committee decided, and who does it by when (décision); seen as its session is.',
})
@Entity('committee_decision')
export class CommitteeDecision extends recorded(CommitteeDecisionFields) {
  override owner = Owner.CONFERENCE;

  @Field(() => Publication, { description: 'Who sees it: whoever sees the session (diffusion).' })
  @Column(text)
  publication!: Publication;

  @Column('uuid')
  sessionId!: string;

  @Column('uuid', { nullable: true })
  agendaItemId!: string | null;

  @Column(optionalText)
  assigneeSiren!: string | null;

  @Field(() => Organization, {
    nullable: true,
    description: 'Organization that carries it out; null when only the partner is named (porteur).',
  })
  get assigneeOrganization(): Organization | null {
    return this.assigneeSiren === null ? null : { siren: this.assigneeSiren };
  }

  @Field(() => Boolean, {
    description:
      'True while it is to do or in progress and its due day is over, today in Lot-et-Garonne (en retard).',
  })
  get isLate(): boolean {
    return this.dueOn !== null && this.dueOn < dayOf() && openStates.includes(this.state);
  }
}

@InputType({ description: 'A decision of a committee, as it shall be.' })
export class CommitteeDecisionInput extends CommitteeDecisionFields {
  @Field(() => ID, { description: 'Id of the session that took it.' })
  session!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Id of the item of its agenda that it is about.',
  })
  agendaItem?: string | null;

  @Field(() => Siren, { nullable: true, description: 'SIREN of who carries it out (porteur).' })
  assigneeSiren!: string | null;
}
