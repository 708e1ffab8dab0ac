import { ArrayMaxSize, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int, InterfaceType, ObjectType } from 'type-graphql';
import { Proposition } from '@relance/schema/entities/references.ts';
import { RecordKindName } from '../history/changeTypes.ts';

@InputType('AgendaItemFieldsInput')
@InterfaceType('AgendaItemFields')
abstract class AgendaItemFields {
  @Field(() => String, { description: 'What it is about, in French (intitulé).' })
  @MaxLength(300)
  title!: string;

  @Field(() => String, { nullable: true, description: 'What was said, or is to be (notes).' })
  @MaxLength(20_000)
  notes!: string | null;
}

@ObjectType({
  description:
    'What a session deals with (point de l’ordre du jour). The records that it is about are whoever’s; one that you may not see is not among them.',
})
export class AgendaItem extends AgendaItemFields {
  @Field(() => ID, { description: 'Id within the session; it stays when the item is moved.' })
  id!: string;

  @Field(() => Int, { description: 'Place on the agenda, from 1 (rang).' })
  position!: number;

  propositionNumber!: number | null;
  records!: RecordOnAgenda[];

  @Field(() => Proposition, {
    nullable: true,
    description: 'The proposition that it is about; null when it is about none in particular.',
  })
  get proposition(): Proposition | null {
    return this.propositionNumber === null ? null : { number: this.propositionNumber };
  }
}

@InputType('AgendaRecordInput', { description: 'A record that an item of an agenda is about.' })
export class RecordOnAgenda {
  @Field(() => RecordKindName, { description: 'What it is.' })
  kind!: RecordKindName;

  @Field(() => ID, { description: 'Its id, whoever holds it.' })
  id!: string;
}

@InputType({ description: 'What a session deals with.' })
export class AgendaItemInput extends AgendaItemFields {
  @Field(() => ID, {
    nullable: true,
    description:
      'Id of an item that is there already, so that decisions stay with it; left out for a new one.',
  })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'Number of a proposition, 1 to 20.' })
  @Min(1)
  @Max(20)
  propositionNumber?: number | null;

  @Field(() => [RecordOnAgenda], {
    description: 'Records that it is about; you must see them.',
    defaultValue: [],
  })
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  records!: RecordOnAgenda[];
}

/** As it is kept. */
export type AgendaRow = Pick<
  AgendaItem,
  'id' | 'title' | 'notes' | 'propositionNumber' | 'records'
>;
