import { Field, InputType, InterfaceType } from 'type-graphql';
import { Column } from 'typeorm';
import { text } from '../columns.ts';
import { Publication } from '../enums/publication.ts';

/** What every record has that is not for everybody from the start. */
@InputType('PublishableInput')
@InterfaceType('PublishableFields')
export abstract class Publishable {
  @Field(() => Publication, {
    description: 'Who sees it (diffusion).',
    defaultValue: Publication.PUBLISHED,
  })
  @Column(text)
  publication!: Publication;
}
