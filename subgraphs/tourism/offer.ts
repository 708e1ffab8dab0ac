import { Directive, Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { json, optionalCents, optionalJson, optionalText, text } from '@relance/schema/columns.ts';
import { Commune } from '@relance/schema/entities/references.ts';
import { Owner } from '@relance/schema/enums/owner.ts';
import { TouristOfferKind } from '@relance/schema/enums/touristOffer.ts';
import { recorded } from '@relance/schema/records/recorded.ts';
import { CivilDate } from '@relance/schema/scalars/civilDate.ts';
import { Email } from '@relance/schema/scalars/email.ts';
import { Euro } from '@relance/schema/scalars/euro.ts';
import { PhoneNumber } from '@relance/schema/scalars/phoneNumber.ts';
import { Url } from '@relance/schema/scalars/url.ts';
import { Location } from '@relance/schema/values/location.ts';

@ObjectType({ description: 'Days between which an offer is open (période d’ouverture).' })
export class OpeningPeriod {
  @Field(() => CivilDate, { nullable: true, description: 'First day; null when not told.' })
  from!: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'Last day; null when not told.' })
  until!: string | null;
}

@ObjectType({ description: 'A place, activity or event for visitors (offre touristique).' })
@Directive('@key(fields: "id")')
@Entity('tourist_offer')
export class TouristOffer extends recorded(Object) {
  override owner = Owner.TOURISM;

  @Field(() => String, { description: 'Its name (nom).' })
  @Column(text)
  title!: string;

  @Field(() => TouristOfferKind, { description: 'What is offered (catégorie).' })
  @Column(text)
  kind!: TouristOfferKind;

  @Field(() => String, { nullable: true, description: 'The offer at length (descriptif).' })
  @Column(optionalText)
  description!: string | null;

  @Column(optionalText)
  communeCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Postal code (code postal).' })
  @Column(optionalText)
  postalCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Town, as its address names it (ville).' })
  @Column(optionalText)
  city!: string | null;

  @Field(() => Location, { nullable: true, description: 'Where it is (localisation).' })
  @Column(optionalJson)
  location!: Location | null;

  @Field(() => [OpeningPeriod], {
    description: 'When it is open, or takes place; empty when not told (ouvertures).',
  })
  @Column(json)
  openings!: OpeningPeriod[];

  @Field(() => Euro, {
    nullable: true,
    description: 'Lowest price, in euros; 0 is free; null when not told (tarif minimal).',
  })
  @Column(optionalCents)
  priceFrom!: number | null;

  @Field(() => Euro, {
    nullable: true,
    description: 'Highest price, in euros; null when not told (tarif maximal).',
  })
  @Column(optionalCents)
  priceTo!: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether it said that it is open during the epidemic; null when it said nothing (ouverture confirmée, COVID-19).',
  })
  @Column('boolean', { nullable: true })
  covidOperationConfirmed!: boolean | null;

  @Field(() => PhoneNumber, { nullable: true, description: 'Its phone (téléphone).' })
  @Column(optionalText)
  phone!: string | null;

  @Field(() => Email, { nullable: true, description: 'Its mailbox (courriel).' })
  @Column(optionalText)
  email!: string | null;

  @Field(() => Url, { nullable: true, description: 'Its own page (site).' })
  @Column(optionalText)
  web!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its number in DATAtourisme; null when it is not from there (identifiant).',
  })
  @Column(optionalText)
  datatourismeId!: string | null;

  @Field(() => Commune, {
    nullable: true,
    description: 'Commune it is in; null when its code is not told (commune).',
  })
  get commune(): Commune | null {
    return this.communeCode === null ? null : { inseeCode: this.communeCode };
  }
}
