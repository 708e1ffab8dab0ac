import {
  Arg,
  Ctx,
  Directive,
  FieldResolver,
  Int,
  Query,
  registerEnumType,
  Resolver,
  Root,
} from 'type-graphql';
import { cost, items } from '@relance/kit/graph/costs.ts';
import type { RecordContext } from '@relance/kit/records/recordContext.ts';
import type { EpciKind } from '@relance/schema/codes/territory.ts';
import { Commune, Epci, Organization } from '@relance/schema/entities/references.ts';
import { Siren } from '@relance/schema/scalars/siren.ts';
import { communesOfEpci, epciFacts, listEpcis } from './territory.ts';

const EpciKinds: { [Kind in EpciKind]: Kind } = {
  CC: 'CC',
  CA: 'CA',
  CU: 'CU',
  METRO: 'METRO',
  MET69: 'MET69',
};

registerEnumType(EpciKinds, {
  name: 'EpciKind',
  description: 'Legal form of a grouping of communes (nature juridique).',
  valuesConfig: {
    CC: { description: 'Communauté de communes.' },
    CA: { description: 'Communauté d’agglomération.' },
    CU: { description: 'Communauté urbaine.' },
    METRO: { description: 'Métropole.' },
    MET69: { description: 'Métropole de Lyon.' },
  },
});

@Resolver(() => Epci)
export class EpciResolver {
  @Query(() => Epci, {
    nullable: true,
    description: 'The EPCI with this SIREN; null when it has no member in the département.',
  })
  epci(
    @Arg('siren', () => Siren, { description: 'SIREN of the EPCI.' }) siren: string,
    @Ctx() context: RecordContext,
  ): Promise<Epci | null> {
    return epciFacts(context).load(siren);
  }

  @Directive(items(20))
  @Directive(cost(10))
  @Query(() => [Epci], {
    description: 'Every EPCI with a member in the département, by name (intercommunalités).',
  })
  epcis(@Ctx() context: RecordContext): Promise<Epci[]> {
    return listEpcis(context);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Official name (nom).' })
  async name(@Root() epci: Epci, @Ctx() context: RecordContext): Promise<string | null> {
    return (await factsOf(epci, context))?.name ?? null;
  }

  @FieldResolver(() => EpciKinds, { nullable: true, description: 'Legal form (nature juridique).' })
  async kind(@Root() epci: Epci, @Ctx() context: RecordContext): Promise<EpciKind | null> {
    return (await factsOf(epci, context))?.kind ?? null;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'Inhabitants of all its communes, outside of the département too (population municipale).',
  })
  async population(@Root() epci: Epci, @Ctx() context: RecordContext): Promise<number | null> {
    return (await factsOf(epci, context))?.population ?? null;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'Inhabitants of its communes in the département (population municipale en Lot-et-Garonne).',
  })
  async departmentPopulation(@Root() epci: Epci, @Ctx() context: RecordContext) {
    return (await factsOf(epci, context))?.departmentPopulation ?? null;
  }

  @Directive(items(30))
  @FieldResolver(() => [Commune], {
    nullable: true,
    description: 'Its communes in the département, by name (communes membres).',
  })
  communes(@Root() { siren }: Epci, @Ctx() context: RecordContext): Promise<Commune[]> {
    return communesOfEpci(context).load(siren);
  }

  @FieldResolver(() => Organization, {
    nullable: true,
    description: 'The EPCI as a legal person, under its SIREN (personne morale).',
  })
  organization(@Root() { siren }: Epci): Organization {
    return { siren };
  }
}

function factsOf({ siren }: Epci, context: RecordContext) {
  return epciFacts(context).load(siren);
}
