import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { RecordOrigin } from '../enums/record.ts';

@ObjectType({ description: 'Where a record comes from (provenance).' })
@Directive('@shareable')
export class Provenance {
  @Field(() => RecordOrigin, { description: 'How it came in.' })
  origin!: RecordOrigin;

  @Field(() => String, { nullable: true, description: 'Name of the file it was read from.' })
  file!: string | null;

  @Field(() => Int, { nullable: true, description: 'Line of that file, the header being line 1.' })
  line!: number | null;
}
