import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Proposition } from '@relance/schema/entities/references.ts';
import { Owner } from '@relance/schema/enums/owner.ts';
import { DateTime } from '@relance/schema/scalars/dateTime.ts';

/** The kinds of record by their names in the graph. */
export enum RecordKindName {
  AID = 'Aid',
  SUBSIDY = 'Subsidy',
  INVESTMENT = 'Investment',
  RECOVERY_ACTION = 'RecoveryAction',
}

registerEnumType(RecordKindName, {
  name: 'RecordKind',
  description: 'What a record is (nature de la fiche).',
  valuesConfig: {
    AID: { description: 'An aid (dispositif d’aide).' },
    SUBSIDY: { description: 'A subsidy (subvention).' },
    INVESTMENT: { description: 'An investment (investissement).' },
    RECOVERY_ACTION: { description: 'An action of the plan (action de relance).' },
  },
});

export enum ChangeType {
  ADDED = 'ADDED',
  CHANGED = 'CHANGED',
  WITHDRAWN = 'WITHDRAWN',
}

registerEnumType(ChangeType, {
  name: 'ChangeType',
  description: 'What became of a record between two instants (évolution).',
  valuesConfig: {
    ADDED: { description: 'It was not there before (ajout).' },
    CHANGED: { description: 'It was there, and says something else now (modification).' },
    WITHDRAWN: { description: 'It is not there any more (retrait).' },
  },
});

@ObjectType({ description: 'A field of a record that has another value than before.' })
export class FieldDifference {
  @Field(() => String, { description: 'Name of the field, as its owner writes it.' })
  field!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The value before, as JSON; amounts in euros. Null when there was none (avant).',
  })
  before!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The value after, as JSON; amounts in euros. Null when there is none (après).',
  })
  after!: string | null;
}

@ObjectType({ description: 'What became of one record between two instants.' })
export class RecordChange {
  @Field(() => ID, { description: 'Id of the record.' })
  recordId!: string;

  @Field(() => Owner, { description: 'Who holds it (producteur).' })
  owner!: Owner;

  @Field(() => RecordKindName, { description: 'What it is.' })
  kind!: RecordKindName;

  @Field(() => String, {
    nullable: true,
    description: 'Its title, the last one where it was withdrawn (intitulé).',
  })
  title!: string | null;

  @Field(() => ChangeType, { description: 'Added, changed or withdrawn.' })
  change!: ChangeType;

  @Field(() => DateTime, { description: 'When its owner last wrote it within the period.' })
  occurredAt!: Date;

  @Field(() => DateTime, { description: 'When that was learned here (reçu le).' })
  receivedAt!: Date;

  @Field(() => Int, { nullable: true, description: 'Version before; null when it was added.' })
  versionBefore!: number | null;

  @Field(() => Int, { nullable: true, description: 'Version after; null when it was withdrawn.' })
  versionAfter!: number | null;

  @Field(() => [FieldDifference], {
    description: 'What differs, field by field; empty unless it was changed.',
  })
  fields!: FieldDifference[];
}

@ObjectType()
abstract class ChangeCounts {
  @Field(() => Int, { description: 'Records added (ajouts).' })
  added!: number;

  @Field(() => Int, { description: 'Records changed (modifications).' })
  changed!: number;

  @Field(() => Int, { description: 'Records withdrawn (retraits).' })
  withdrawn!: number;
}

@ObjectType({ description: 'How many records of an owner and kind changed, and how.' })
export class ChangeTotal extends ChangeCounts {
  @Field(() => Owner, { description: 'Who holds them (producteur).' })
  owner!: Owner;

  @Field(() => RecordKindName, { description: 'What they are.' })
  kind!: RecordKindName;
}

@ObjectType({
  description: 'How many actions and aids that serve a proposition changed, before or after.',
})
export class PropositionChangeTotal extends ChangeCounts {
  number!: number;

  @Field(() => Proposition, { description: 'What they serve (proposition).' })
  get proposition(): Proposition {
    return { number: this.number };
  }
}

@InputType({ description: 'Which changes; every part that is given must hold (filtre).' })
export class ChangeFilter {
  @Field(() => [Owner], { nullable: true, description: 'Held by one of these (producteur).' })
  owners?: Owner[] | null;

  @Field(() => [RecordKindName], { nullable: true, description: 'One of these kinds.' })
  kinds?: RecordKindName[] | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Actions and aids that serve this proposition, before or after.',
  })
  proposition?: number | null;
}
