import { Directive, Field, ObjectType } from 'type-graphql';

@Directive('@shareable')
@ObjectType({
  description:
    'Whoever received a subsidy and is, or may be, a natural person (bénéficiaire, personne physique). For the agents of its owner alone, to pay and control the grant; kept until the owner erases the person. Every read is recorded in the owner’s audit trail.',
})
export class NaturalPerson {
  @Field(() => String, { nullable: true, description: 'Name as the owner wrote it (nom).' })
  name!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'SIRET or SIREN, of whoever has one (entrepreneur individuel).',
  })
  siret!: string | null;
}
