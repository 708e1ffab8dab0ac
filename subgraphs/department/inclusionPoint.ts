import { Directive, Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { optionalJson, optionalText, text, textList } from '@relance/schema/columns.ts';
import { Commune } from '@relance/schema/entities/references.ts';
import { DigitalInclusionPointKind } from '@relance/schema/enums/inclusionPoint.ts';
import { Owner } from '@relance/schema/enums/owner.ts';
import { recorded } from '@relance/schema/records/recorded.ts';
import { Email } from '@relance/schema/scalars/email.ts';
import { PhoneNumber } from '@relance/schema/scalars/phoneNumber.ts';
import { Location } from '@relance/schema/values/location.ts';

@ObjectType({
  description: 'A desk where people get help with digital services (lieu d’inclusion numérique).',
})
@Directive('@key(fields: "id")')
@Entity('digital_inclusion_point')
export class DigitalInclusionPoint extends recorded(Object) {
  override owner = Owner.DEPARTMENT;

  @Field(() => String, { description: 'Name of the desk (nom).' })
  @Column(text)
  name!: string;

  @Field(() => DigitalInclusionPointKind, { description: 'What kind of desk (type).' })
  @Column(text)
  kind!: DigitalInclusionPointKind;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True for a desk that goes round; null when not told (itinérance).',
  })
  @Column('boolean', { nullable: true })
  itinerant!: boolean | null;

  @Field(() => String, { nullable: true, description: 'Street and building (adresse).' })
  @Column(optionalText)
  address!: string | null;

  @Field(() => String, { nullable: true, description: 'Postal code (code postal).' })
  @Column(optionalText)
  postalCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Town of the address (ville).' })
  @Column(optionalText)
  city!: string | null;

  @Column(optionalText)
  communeCode!: string | null;

  @Field(() => Location, { nullable: true, description: 'Where it is (localisation).' })
  @Column(optionalJson)
  location!: Location | null;

  @Field(() => String, {
    nullable: true,
    description: 'A line for each day, as the desk tells it; null when not told (horaires).',
  })
  @Column(optionalText)
  openingHours!: string | null;

  @Field(() => PhoneNumber, { nullable: true, description: 'Phone of the desk (téléphone).' })
  @Column(optionalText)
  phone!: string | null;

  @Field(() => Email, { nullable: true, description: 'Mailbox of the desk (courriel).' })
  @Column(optionalText)
  email!: string | null;

  @Field(() => [String], {
    description: 'What it helps with; empty when not told (services).',
  })
  @Column(textList)
  services!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'When it got its label, as published; null without one (labellisation).',
  })
  @Column(optionalText)
  labelledSince!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Number in the list it was read from (matricule).',
  })
  @Column(optionalText)
  reference!: string | null;

  @Field(() => Commune, {
    nullable: true,
    description: 'Commune it is in; null when its code can’t be read (commune).',
  })
  get commune(): Commune | null {
    return this.communeCode === null ? null : { inseeCode: this.communeCode };
  }
}
