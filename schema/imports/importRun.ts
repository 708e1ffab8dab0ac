import { MaxLength } from 'class-validator';
import { Directive, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Owner } from '../enums/owner.ts';
import { DateTime } from '../scalars/dateTime.ts';
import { Euro } from '../scalars/euro.ts';
import { PageInfo } from '../values/pageInfo.ts';

export enum ImportRunState {
  RUNNING = 'RUNNING',
  DONE = 'DONE',
  CHECKED = 'CHECKED',
  FAILED = 'FAILED',
  INTERRUPTED = 'INTERRUPTED',
  UNDONE = 'UNDONE',
}

registerEnumType(ImportRunState, {
  name: 'ImportRunState',
  description: 'How far an import has come (état de l’import).',
  valuesConfig: {
    RUNNING: { description: 'At work: nothing of it can be seen yet.' },
    DONE: { description: 'Every line is a record, in quarantine or skipped.' },
    CHECKED: { description: 'As it would be done; no record was written (à blanc).' },
    FAILED: { description: 'Nothing of the file was written: see `failure`.' },
    INTERRUPTED: {
      description: 'Its process ended before it did: nothing of the file was written.',
    },
    UNDONE: { description: 'Taken back: its records are as they were before.' },
  },
});

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

@ObjectType({ description: 'How often a rule or reason was met in a file.' })
@Directive('@shareable')
export class ImportCount {
  @Field(() => String, { description: 'Stable code, such as DECIMAL_COMMA or BAD_DATE.' })
  code!: string;

  @Field(() => Int, { description: 'Cells for a repair or flag, lines for a reason.' })
  count!: number;
}

@ObjectType({ description: 'A word of the publisher that our vocabulary has no match for.' })
@Directive('@shareable')
export class UnmappedWord {
  @Field(() => String, { description: 'Header of its column, as the file writes it.' })
  column!: string;

  @Field(() => String, { description: 'The word as the file writes it.' })
  word!: string;

  @Field(() => Int, { description: 'Lines that have it.' })
  count!: number;
}

@ObjectType({ description: 'Why an import wrote nothing.' })
@Directive('@shareable')
export class ImportRunFailure {
  @Field(() => String, { description: 'Stable code, such as BAD_CSV or DISK_FULL.' })
  code!: string;

  @Field(() => String, { description: 'What was wrong, where, and what to do.' })
  message!: string;
}

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

@ObjectType({ description: 'What a column of a file was taken for, as a person decided.' })
@Directive('@shareable')
export class ImportColumn {
  @Field(() => String, { description: 'Header of the column, as it was chosen.' })
  header!: string;

  @Field(() => String, { nullable: true, description: 'Field of the format; null: not read.' })
  field!: string | null;
}

@ObjectType({
  description:
    'What a person decided about the reading of a file; what is null was found out (choix de lecture).',
})
@Directive('@shareable')
export class ImportReading {
  @Field(() => String, { nullable: true, description: 'Encoding: utf-8 or windows-1252.' })
  encoding!: string | null;

  @Field(() => String, { nullable: true, description: 'What separates the cells of a text.' })
  delimiter!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the sheet of a workbook.' })
  sheet!: string | null;

  @Field(() => Int, { nullable: true, description: 'Line of the header, the first being 1.' })
  headerLine!: number | null;

  @Field(() => [ImportColumn], { description: 'Columns of which somebody decided; else empty.' })
  columns!: ImportColumn[];
}

@ObjectType({
  description:
    'One import of one file (import): who, what, and what became of every line. sumIn = sumAccepted + sumQuarantined + sumDismissed, and lineCount = accepted + quarantined + dismissed + skipped.',
})
@Directive('@shareable')
export class ImportRun {
  @Field(() => ID, { description: 'Globally unique, opaque id.' })
  id!: string;

  @Field(() => Owner, { description: 'Whose records the lines became (producteur).' })
  owner!: Owner;

  @Field(() => ImportRunState, { description: 'How far it has come.' })
  state!: ImportRunState;

  @Field(() => String, { description: 'Name of the file.' })
  file!: string;

  @Field(() => String, { description: 'SHA-256 of its bytes, in hexadecimal.' })
  sha256!: string;

  @Field(() => String, { nullable: true, description: 'Name of its format; null if not known.' })
  format!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the bytes are: csv, xlsx, ods, json, xml or yaml.',
  })
  container!: string | null;

  @Field(() => String, { nullable: true, description: 'Sheet of a workbook.' })
  sheet!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What separated the cells; null of a workbook or document.',
  })
  delimiter!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Line or row that named the columns, from 1; null of a document.',
  })
  headerLine!: number | null;

  @Field(() => String, { nullable: true, description: 'Encoding of the text.' })
  encoding!: string | null;

  @Field(() => ImportReading, {
    nullable: true,
    description: 'What a person decided about its reading; null: all of it was found out.',
  })
  reading!: ImportReading | null;

  @Field(() => String, {
    nullable: true,
    description: 'Series that the file is an edition of: the next one replaces it (édition).',
  })
  series!: string | null;

  @Field(() => String, { nullable: true, description: 'Who imported it, as they call themselves.' })
  importedBy!: string | null;

  @Field(() => DateTime, { description: 'When the file had arrived.' })
  startedAt!: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it ended; null while it is at work.',
  })
  finishedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was taken back.' })
  undoneAt!: Date | null;

  @Field(() => Int, { description: 'Lines of the file, without its header and blank ones.' })
  lineCount!: number;

  @Field(() => Int, { description: 'Lines that are records.' })
  accepted!: number;

  @Field(() => Int, { description: 'Accepted lines of which a value was put right.' })
  repaired!: number;

  @Field(() => Int, { description: 'Accepted lines of which something could not be kept.' })
  flagged!: number;

  @Field(() => Int, { description: 'Lines that wait for a correction (quarantaine).' })
  quarantined!: number;

  @Field(() => Int, { description: 'Lines that somebody decided to leave out.' })
  dismissed!: number;

  @Field(() => Int, { description: 'Lines of other territories.' })
  skipped!: number;

  @Field(() => Int, { description: 'Records that were new.' })
  added!: number;

  @Field(() => Int, { description: 'Records whose facts changed.' })
  changed!: number;

  @Field(() => Int, { description: 'Lines that said what their record said already.' })
  unchanged!: number;

  @Field(() => Int, { description: 'Records of the series that the edition no longer names.' })
  withdrawn!: number;

  @Field(() => Int, {
    description: 'The same, kept until the quarantine is empty: a line in it may be one of them.',
  })
  missing!: number;

  @Field(() => Euro, {
    description: 'Sum of the lines that were not skipped, as far as amounts can be read.',
  })
  sumIn!: number;

  @Field(() => Euro, { description: 'Sum of the lines that are records.' })
  sumAccepted!: number;

  @Field(() => Euro, { description: 'Sum of the lines in quarantine.' })
  sumQuarantined!: number;

  @Field(() => Euro, { description: 'Sum of the lines that were left out.' })
  sumDismissed!: number;

  @Field(() => [ImportCount], { description: 'Repaired cells by rule, the commonest first.' })
  repairs!: ImportCount[];

  @Field(() => [ImportCount], { description: 'Flags by code, the commonest first.' })
  flags!: ImportCount[];

  @Field(() => [String], { description: 'Columns of the file that the format has no field for.' })
  ignoredColumns!: string[];

  @Field(() => ImportRunFailure, { nullable: true, description: 'Why nothing was written.' })
  failure!: ImportRunFailure | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The run that had read the same bytes already, with nothing written since.',
  })
  repeats!: string | null;

  @Field(() => String, {
    description: 'Path of the report on its lines as CSV, at the address of the graph.',
  })
  report!: string;
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

@ObjectType({ description: 'A run, at its place in the list (Relay).' })
@Directive('@shareable')
export class ImportRunEdge {
  @Field(() => String, { description: 'Place in the list.' })
  cursor!: string;

  @Field(() => ImportRun, { description: 'The run.' })
  node!: ImportRun;
}

@ObjectType({ description: 'Imports of an owner, the newest first.' })
@Directive('@shareable')
export class ImportRunConnection {
  @Field(() => [ImportRunEdge], { description: 'The page.' })
  edges!: ImportRunEdge[];

  @Field(() => PageInfo, { description: 'Where the page lies.' })
  pageInfo!: PageInfo;
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
