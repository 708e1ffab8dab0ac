import { Field, InterfaceType } from 'type-graphql';
import { Column } from 'typeorm';
import { text } from '../columns.ts';
import { Publication } from '../enums/publication.ts';

/** What every record has that is not for everybody from the start. */
@InterfaceType('PublishableFields')
export abstract class Publishable {
  @Field(() => Publication, { description: 'Who sees it (diffusion).' })
  @Column(text)
  publication!: Publication;
}

/** What a client says of it: left out, a new record is published, and one that is there stays as it is. */
export const publicationInput = {
  nullable: true,
  description:
    'Who shall see it; left out, a new record is for everybody, and a change leaves it as it is (diffusion).',
} as const;
