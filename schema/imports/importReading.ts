import { Directive, Field, Int, ObjectType } from 'type-graphql';

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
