import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Owner } from '../enums/owner.ts';
import { DateTime } from '../scalars/dateTime.ts';
import { Euro } from '../scalars/euro.ts';
import { PageInfo } from '../values/pageInfo.ts';
import { ImportReading } from './importReading.ts';

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
