import { MaxLength } from 'class-validator';
import { Directive, Field, InputType, ObjectType } from 'type-graphql';
import { Email } from '../scalars/email.ts';
import { PhoneNumber } from '../scalars/phoneNumber.ts';
import { Url } from '../scalars/url.ts';

@ObjectType({ description: 'Whom to ask: an office, never a private person (point de contact).' })
@InputType('ContactInput', { description: 'Whom to ask: an office (point de contact).' })
@Directive('@shareable')
export class Contact {
  @Field(() => String, { description: 'Name of the office or service (service instructeur).' })
  @MaxLength(200)
  service!: string;

  @Field(() => PhoneNumber, { nullable: true, description: 'Phone of the office (téléphone).' })
  phone!: string | null;

  @Field(() => Email, { nullable: true, description: 'Mailbox of the office (courriel).' })
  email!: string | null;

  @Field(() => Url, { nullable: true, description: 'Page of the office (site).' })
  url!: string | null;
}
