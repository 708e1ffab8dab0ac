import { ArrayMaxSize, MaxLength, ValidateNested } from 'class-validator';
import { Field, InputType, InterfaceType, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { json, optionalText, text } from '@relance/schema/columns.ts';
import { Owner } from '@relance/schema/enums/owner.ts';
import { Publication } from '@relance/schema/enums/publication.ts';
import { Publishable, publicationInput } from '@relance/schema/records/publishable.ts';
import { recorded } from '@relance/schema/records/recorded.ts';
import { DateTime } from '@relance/schema/scalars/dateTime.ts';
import { Url } from '@relance/schema/scalars/url.ts';
import { AgendaItem, AgendaItemInput, type AgendaRow } from './agendaItem.ts';

export enum CommitteeSessionStatus {
  PLANNED = 'PLANNED',
  HELD = 'HELD',
  CANCELLED = 'CANCELLED',
}

registerEnumType(CommitteeSessionStatus, {
  name: 'CommitteeSessionStatus',
  description: 'Whether a session took place (état de la séance).',
  valuesConfig: {
    PLANNED: { description: 'It is to come, or nobody has said yet that it took place (prévue).' },
    HELD: { description: 'It took place (tenue).' },
    CANCELLED: { description: 'It did not take place (annulée).' },
  },
});

@ObjectType({ description: 'A document of a session, by its address (pièce jointe).' })
@InputType('CommitteeAttachmentInput', { description: 'A document of a session, by its address.' })
export class CommitteeAttachment {
  @Field(() => String, { description: 'What it is (intitulé).' })
  @MaxLength(300)
  title!: string;

  @Field(() => Url, { description: 'Where it is (adresse).' })
  url!: string;

  @Field(() => String, { description: 'Media type, such as `application/pdf` (format).' })
  @MaxLength(100)
  mediaType!: string;
}

@InputType('CommitteeSessionFieldsInput')
@InterfaceType('CommitteeSessionFields')
abstract class CommitteeSessionFields extends Publishable {
  @Field(() => DateTime, { description: 'When it takes or took place (date et heure).' })
  @Column('timestamptz')
  heldAt!: Date;

  @Field(() => String, { description: 'Title in French (intitulé).' })
  @Column(text)
  @MaxLength(300)
  title!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Where; null when not told yet (lieu).',
  })
  @Column(optionalText)
  @MaxLength(300)
  place!: string | null;

  @Field(() => CommitteeSessionStatus, { description: 'Whether it took place (état).' })
  @Column(text)
  status!: CommitteeSessionStatus;

  @Field(() => [CommitteeAttachment], {
    description: 'Its documents (pièces jointes).',
    defaultValue: [],
  })
  @Column(json)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  attachments!: CommitteeAttachment[];
}

@ObjectType({
  description:
    'A session of a committee (séance): not a session of the web. A draft is there for whoever sees drafts, its decisions and figures alike.',
})
@Entity('committee_session')
export class CommitteeSession extends recorded(CommitteeSessionFields) {
  override owner = Owner.CONFERENCE;

  @Column('uuid')
  committeeId!: string;

  @Column(json)
  agendaItems!: AgendaRow[];

  @Field(() => [AgendaItem], { description: 'What it deals with, in order (ordre du jour).' })
  get agenda(): AgendaItem[] {
    return this.agendaItems.map((row, at) =>
      Object.assign(new AgendaItem(), row, { position: at + 1 }),
    );
  }
}

@InputType({ description: 'A session of a committee, as it shall be.' })
export class CommitteeSessionInput extends CommitteeSessionFields {
  @Field(() => Publication, publicationInput)
  override publication!: Publication;

  @Field(() => String, { description: 'Code of the committee.' })
  committee!: string;

  @Field(() => [AgendaItemInput], {
    description: 'What it deals with, in order (ordre du jour).',
    defaultValue: [],
  })
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  agenda!: AgendaItemInput[];
}
