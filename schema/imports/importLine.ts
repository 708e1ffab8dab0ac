import { MaxLength } from 'class-validator';
import { Directive, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime } from '../scalars/dateTime.ts';
import { Euro } from '../scalars/euro.ts';
import { PageInfo } from '../values/pageInfo.ts';

export enum ImportLineState {
  ACCEPTED = 'ACCEPTED',
  QUARANTINED = 'QUARANTINED',
  CORRECTED = 'CORRECTED',
  DISMISSED = 'DISMISSED',
}

registerEnumType(ImportLineState, {
  name: 'ImportLineState',
  description: 'What became of a line of a file.',
  valuesConfig: {
    ACCEPTED: { description: 'A record, of which something was repaired or could not be kept.' },
    QUARANTINED: { description: 'No record, until it is corrected or dismissed (quarantaine).' },
    CORRECTED: { description: 'A record, after somebody corrected it.' },
    DISMISSED: { description: 'No record, and rightly so, as somebody decided: a total, for one.' },
  },
});

@ObjectType({ description: 'A value that was put right before it could be read (réparation).' })
@Directive('@shareable')
export class ImportRepair {
  @Field(() => String, { description: 'Header of its column; empty for the line as a whole.' })
  column!: string;

  @Field(() => String, {
    description: 'The value as the file writes it; withheld where it may name a natural person.',
  })
  raw!: string;

  @Field(() => String, { description: 'Code of the rule, such as DECIMAL_COMMA.' })
  rule!: string;
}

@ObjectType({ description: 'Something that a record could not keep of its line (signalement).' })
@Directive('@shareable')
export class ImportFlag {
  @Field(() => String, { description: 'Header of its column; empty for the line as a whole.' })
  column!: string;

  @Field(() => String, {
    description: 'The value as the file writes it; withheld where it may name a natural person.',
  })
  raw!: string;

  @Field(() => String, { description: 'Stable code, such as WEAK_IDENTIFIER.' })
  code!: string;

  @Field(() => String, { description: 'What could not be kept, and why.' })
  reason!: string;
}

@ObjectType({ description: 'A cell of a line in quarantine.' })
@Directive('@shareable')
export class ImportCell {
  @Field(() => String, { description: 'Field of the format: a correction names it.' })
  field!: string;

  @Field(() => String, { description: 'Header of its column, as the file writes it.' })
  column!: string;

  @Field(() => String, {
    description: 'Text of the cell; withheld where it may name a natural person.',
  })
  text!: string;
}

@ObjectType({
  description: 'A line of a file of which there is something to say: repaired, flagged or refused.',
})
@Directive('@shareable')
export class ImportLine {
  @Field(() => Int, { description: 'Place among the lines of the file, from 1: names the line.' })
  entry!: number;

  @Field(() => Int, { description: 'Line of the file or row of the sheet, from 1.' })
  line!: number;

  @Field(() => String, { description: 'Where a document has it, such as marches[3]; else empty.' })
  place!: string;

  @Field(() => ImportLineState, { description: 'What became of it.' })
  state!: ImportLineState;

  @Field(() => ID, { nullable: true, description: 'Id of its record; null without one.' })
  recordId!: string | null;

  @Field(() => Euro, { nullable: true, description: 'Its amount; null when it can’t be read.' })
  amount!: number | null;

  @Field(() => [ImportRepair], { description: 'Values that were put right.' })
  repairs!: ImportRepair[];

  @Field(() => [ImportFlag], { description: 'What its record could not keep.' })
  flags!: ImportFlag[];

  @Field(() => [ImportCell], {
    nullable: true,
    description: 'What it says, corrections included; null for a line that was accepted.',
  })
  cells!: ImportCell[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Column that kept it from being a record; empty for the line as a whole.',
  })
  column!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was refused: a stable code.' })
  code!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was refused, and what to do.' })
  reason!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was corrected or dismissed.' })
  decidedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Who corrected or dismissed it.' })
  decidedBy!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was dismissed.' })
  note!: string | null;
}

@ObjectType({ description: 'A line of a run, at its place in the list (Relay).' })
@Directive('@shareable')
export class ImportLineEdge {
  @Field(() => String, { description: 'Place in the list.' })
  cursor!: string;

  @Field(() => ImportLine, { description: 'The line.' })
  node!: ImportLine;
}

@ObjectType({ description: 'Lines of a run in the order of the file.' })
@Directive('@shareable')
export class ImportLineConnection {
  @Field(() => [ImportLineEdge], { description: 'The page.' })
  edges!: ImportLineEdge[];

  @Field(() => PageInfo, { description: 'Where the page lies.' })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: 'All lines of these states.' })
  totalCount!: number;
}

@InputType({ description: 'What a cell of a line in quarantine should say.' })
export class ImportCellInput {
  @Field(() => String, { description: 'Field of the format, as `ImportCell.field` names it.' })
  @MaxLength(100)
  field!: string;

  @Field(() => String, { description: 'The right text.' })
  @MaxLength(10_000)
  text!: string;
}
