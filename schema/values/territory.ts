import { Directive, Field, ObjectType } from 'type-graphql';
import { Commune, Epci } from '../entities/references.ts';
import { TerritoryLevel } from '../enums/record.ts';

@ObjectType({ description: 'Where a record applies (périmètre géographique).' })
@Directive('@shareable')
export class Territory {
  @Field(() => TerritoryLevel, { description: 'The smallest kind of territory it is limited to.' })
  level!: TerritoryLevel;

  @Field(() => [Commune], { description: 'Communes it is limited to; empty when it is wider.' })
  communes!: Commune[];

  @Field(() => [Epci], { description: 'EPCI it is limited to, as a whole; may be empty.' })
  epcis!: Epci[];
}

/** Communes and EPCI as stored become the territory as shown; both empty means the whole département. */
export function territoryOf(communeCodes: string[], epciSirens: string[]): Territory {
  const level =
    communeCodes.length > 0
      ? TerritoryLevel.COMMUNE
      : epciSirens.length > 0
        ? TerritoryLevel.EPCI
        : TerritoryLevel.DEPARTEMENT;
  return {
    level,
    communes: communeCodes.map((inseeCode) => ({ inseeCode })),
    epcis: epciSirens.map((siren) => ({ siren })),
  };
}
