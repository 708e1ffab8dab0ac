import { Directive, Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Where a page lies in its list (Relay).' })
@Directive('@shareable')
export class PageInfo {
  @Field(() => Boolean, { description: 'More follow after the page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'More lie before the page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first row; null when empty.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last row; null when empty.' })
  endCursor!: string | null;
}
