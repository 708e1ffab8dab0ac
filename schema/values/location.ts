import { IsLatitude, IsLongitude, MaxLength } from 'class-validator';
import { Directive, Field, Float, InputType, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A point on the map (géolocalisation, WGS 84).' })
@InputType('LocationInput', { description: 'A point on the map (géolocalisation, WGS 84).' })
@Directive('@shareable')
export class Location {
  @Field(() => Float, { description: 'Latitude in degrees.' })
  @IsLatitude()
  latitude!: number;

  @Field(() => Float, { description: 'Longitude in degrees.' })
  @IsLongitude()
  longitude!: number;

  @Field(() => String, { nullable: true, description: 'Street address, if there is one.' })
  @MaxLength(300)
  address!: string | null;
}
