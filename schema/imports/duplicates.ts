import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime } from '../scalars/dateTime.ts';
import { Euro } from '../scalars/euro.ts';
import { PageInfo } from '../values/pageInfo.ts';

export enum DuplicateKind {
  SAME_LINE = 'SAME_LINE',
  SAME_GRANT = 'SAME_GRANT',
  SIMILAR_BENEFICIARY = 'SIMILAR_BENEFICIARY',
}

registerEnumType(DuplicateKind, {
  name: 'DuplicateKind',
  description: 'What makes records candidates for being the same (type de doublon).',
  valuesConfig: {
    SAME_LINE: { description: 'Identical lines in one file.' },
    SAME_GRANT: { description: 'The same grant in two files.' },
    SIMILAR_BENEFICIARY: {
      description: 'One beneficiary under several names or numbers; changes no sum.',
    },
  },
});

export enum DuplicateStatus {
  OPEN = 'OPEN',
  DUPLICATE = 'DUPLICATE',
  DISTINCT = 'DISTINCT',
}

registerEnumType(DuplicateStatus, {
  name: 'DuplicateStatus',
  description: 'What a person decided about candidates (décision); it can be changed.',
  valuesConfig: {
    OPEN: { description: 'Not decided: every record counts.' },
    DUPLICATE: { description: 'The same thing: one of the records counts.' },
    DISTINCT: { description: 'Different things: every record counts.' },
  },
});

@ObjectType({ description: 'A record that may be a duplicate, with what there is to compare.' })
@Directive('@shareable')
export class DuplicateMember {
  @Field(() => ID, { description: 'Id of the record.' })
  id!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => Euro, { description: 'Its amount, in euros.' })
  amount!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the beneficiary; null for whoever may be a natural person.',
  })
  name!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'SIREN of the beneficiary or contracting authority.',
  })
  number!: string | null;

  @Field(() => String, { nullable: true, description: 'Day of the grant, or programme year.' })
  on!: string | null;

  @Field(() => String, { nullable: true, description: 'File that it came from.' })
  file!: string | null;

  @Field(() => Int, { nullable: true, description: 'Line of that file.' })
  line!: number | null;
}

@ObjectType({ description: 'Records that may be the same thing told twice (doublons potentiels).' })
@Directive('@shareable')
export class Duplicates {
  @Field(() => ID, { description: 'Globally unique, opaque id; the same set has it again.' })
  id!: string;

  @Field(() => DuplicateKind, { description: 'What makes them candidates.' })
  kind!: DuplicateKind;

  @Field(() => DuplicateStatus, { description: 'What was decided.' })
  status!: DuplicateStatus;

  @Field(() => [String], { description: 'Stable codes, such as SAME_NUMBER or OTHER_FILE.' })
  reasons!: string[];

  @Field(() => [DuplicateMember], { description: 'The records, two at least.' })
  members!: DuplicateMember[];

  @Field(() => ID, { nullable: true, description: 'Of a duplicate: the record that counts.' })
  keptId!: string | null;

  @Field(() => DateTime, { description: 'When they were found.' })
  foundAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was decided.' })
  decidedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Who decided, as they call themselves.' })
  decidedBy!: string | null;

  @Field(() => String, { nullable: true, description: 'Why.' })
  note!: string | null;
}

@ObjectType({ description: 'Candidates, at their place in the list (Relay).' })
@Directive('@shareable')
export class DuplicatesEdge {
  @Field(() => String, { description: 'Place in the list.' })
  cursor!: string;

  @Field(() => Duplicates, { description: 'The candidates.' })
  node!: Duplicates;
}

@ObjectType({ description: 'Candidates of an owner, the newest first.' })
@Directive('@shareable')
export class DuplicatesConnection {
  @Field(() => [DuplicatesEdge], { description: 'The page.' })
  edges!: DuplicatesEdge[];

  @Field(() => PageInfo, { description: 'Where the page lies.' })
  pageInfo!: PageInfo;
}
