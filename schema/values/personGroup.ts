import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { Euro } from '../scalars/euro.ts';
import { Siren } from '../scalars/siren.ts';

/** Persons below whose number nothing is counted apart (secret statistique, as INSEE and DGFiP keep it). */
export const smallestGroup = 11;

@Directive('@shareable')
@ObjectType({
  description: `Subsidies to natural persons, counted together: by funder and year of grant, where ${smallestGroup} persons or more received one. Nothing is told of smaller groups, and no total would tell them by difference (secret statistique).`,
})
export class PersonGroup {
  @Field(() => Siren, { description: 'Who granted them (attribuant).' })
  funderSiren!: string;

  @Field(() => Int, { description: 'Year of the grants (année d’attribution).' })
  year!: number;

  @Field(() => Int, { description: 'How many persons received one (bénéficiaires).' })
  persons!: number;

  @Field(() => Int, { description: 'How many subsidies (subventions).' })
  subsidies!: number;

  @Field(() => Euro, { description: 'Granted to them, in euros (montant attribué).' })
  amount!: number;
}
