import { Arg, Ctx, Directive, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { cost, firstItems } from '@relance/kit/graph/costs.ts';
import { BadInput } from '@relance/kit/errors.ts';
import type { RecordContext } from '@relance/kit/records/recordContext.ts';
import { Commune, Epci, Organization } from '@relance/schema/entities/references.ts';
import { InseeCode } from '@relance/schema/scalars/inseeCode.ts';
import { communeFacts, searchCommunes } from './territory.ts';

/** More than the département has communes. */
const LONGEST_LIST = 500;

@Resolver(() => Commune)
export class CommuneResolver {
  @Query(() => Commune, {
    nullable: true,
    description: 'The commune with this code; null outside of the département (commune).',
  })
  commune(
    @Arg('inseeCode', () => InseeCode, { description: 'INSEE code (code commune).' })
    inseeCode: string,
    @Ctx() context: RecordContext,
  ): Promise<Commune | null> {
    return communeFacts(context).load(inseeCode);
  }

  @Directive(firstItems(20))
  @Directive(cost(10))
  @Query(() => [Commune], {
    description: 'Communes of the département by name, those that begin with the search first.',
  })
  communes(
    @Arg('search', () => String, {
      nullable: true,
      description:
        'Beginning of a word of the name, accents and capitals being forgiven, or of the postcode (nom ou code postal); all when left out.',
    })
    search: string | null,
    @Arg('first', () => Int, {
      defaultValue: 20,
      description: `How many at most, 0 to ${LONGEST_LIST} (nombre).`,
    })
    first: number,
    @Ctx() context: RecordContext,
  ): Promise<Commune[]> {
    if (first < 0 || first > LONGEST_LIST) {
      throw new BadInput('first', `${first} is not between 0 and ${LONGEST_LIST}.`);
    }
    return searchCommunes(context, search, first);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Official name (nom).' })
  async name(@Root() commune: Commune, @Ctx() context: RecordContext): Promise<string | null> {
    return (await factsOf(commune, context))?.name ?? null;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Inhabitants at the last legal census (population municipale).',
  })
  async population(@Root() commune: Commune, @Ctx() context: RecordContext) {
    return (await factsOf(commune, context))?.population ?? null;
  }

  @FieldResolver(() => [String], {
    nullable: true,
    description: 'Postcodes in use; a commune may have several and share them (codes postaux).',
  })
  async postalCodes(@Root() commune: Commune, @Ctx() context: RecordContext) {
    return (await factsOf(commune, context))?.postalCodes ?? null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Code of the district: 471 Agen, 472 Marmande, 473 Villeneuve-sur-Lot, 474 Nérac (arrondissement).',
  })
  async arrondissement(@Root() commune: Commune, @Ctx() context: RecordContext) {
    return (await factsOf(commune, context))?.arrondissement ?? null;
  }

  @FieldResolver(() => Epci, {
    nullable: true,
    description: 'Grouping with its own taxes that it belongs to (EPCI à fiscalité propre).',
  })
  async epci(@Root() commune: Commune, @Ctx() context: RecordContext): Promise<Epci | null> {
    const siren = (await factsOf(commune, context))?.epciSiren ?? null;
    return siren === null ? null : { siren };
  }

  @FieldResolver(() => Organization, {
    nullable: true,
    description: 'The commune as a legal person, under its SIREN (personne morale).',
  })
  async organization(
    @Root() commune: Commune,
    @Ctx() context: RecordContext,
  ): Promise<Organization | null> {
    const facts = await factsOf(commune, context);
    return facts && { siren: facts.siren };
  }
}

function factsOf({ inseeCode }: Commune, context: RecordContext) {
  return communeFacts(context).load(inseeCode);
}
