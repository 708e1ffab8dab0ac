import { ArgsType, Directive, Field, InputType, Int } from 'type-graphql';
import { cost } from '@relance/kit/graph/costs.ts';
import { Owner } from '@relance/schema/enums/owner.ts';
import type { RecordKind } from '@relance/schema/partners.ts';
import { CivilDate } from '@relance/schema/scalars/civilDate.ts';
import { DateTime } from '@relance/schema/scalars/dateTime.ts';
import { RecordKindName } from '../history/changeTypes.ts';
import { anyOf, concerns, isTrue, oneOf, opensOn } from '../lists/conditions.ts';
import type { Condition } from '../lists/parameters.ts';
import { TerritoryFilter } from '../lists/ranges.ts';

@InputType({ description: 'What to search in; every part that is given must hold (filtre).' })
export class SearchFilter {
  @Field(() => [RecordKindName], { nullable: true, description: 'One of these (nature).' })
  kinds?: RecordKindName[] | null;

  @Field(() => [Owner], { nullable: true, description: 'Held by one of these (producteur).' })
  owners?: Owner[] | null;

  @Field(() => [String], { nullable: true, description: 'About one of these theme codes.' })
  themes?: string[] | null;

  @Field(() => TerritoryFilter, { nullable: true, description: 'What concerns this place.' })
  territory?: TerritoryFilter | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only demo records, or none (démonstration).',
  })
  demo?: boolean | null;

  @Field(() => CivilDate, {
    nullable: true,
    description:
      'Of the aids, only those that take applications on that day; other kinds stay (ouverte le).',
  })
  openOn?: string | null;
}

@ArgsType()
export class SearchArguments {
  @Field(() => String, {
    description:
      'What is looked for, 200 characters at most, as one would type it: French words in any form, names, places, a SIREN, SIRET, INSEE or postal code. Words between quotes must stand together; a minus before a word leaves out what has it.',
  })
  text!: string;

  @Field(() => SearchFilter, {
    nullable: true,
    description: 'What to search in; all when left out.',
  })
  filter?: SearchFilter | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many, 20 when left out, 200 at most; the first 1,000 hits can be reached.',
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Cursor after which the page starts.' })
  after?: string | null;

  @Directive(cost(20))
  @Field(() => DateTime, {
    nullable: true,
    description: 'Among the records as their owners had them at that instant (situation au).',
  })
  asOf?: Date | null;

  @Directive(cost(20))
  @Field(() => DateTime, {
    nullable: true,
    description: 'Among what was known here at that instant (état des connaissances).',
  })
  knownAt?: Date | null;
}

/** The kinds that the filter leaves. */
export function kindsOf(filter: SearchFilter | null | undefined, all: readonly RecordKind[]) {
  const asked = filter?.kinds;
  return asked?.length ? all.filter((kind) => asked.some((name) => String(name) === kind)) : all;
}

/** The rest of the filter as conditions of a kind; a wrong part is a BAD_USER_INPUT that names it. */
export function conditionsOf(
  filter: SearchFilter | null | undefined,
  kind: RecordKind,
): Condition[] {
  if (!filter) return [];
  return [
    ...oneOf('owners', 'r.owner', filter.owners),
    ...anyOf('themes', 'r.theme_codes', filter.themes),
    ...concerns(filter.territory),
    ...isTrue('demo', 'r.demo', filter.demo),
    ...(kind === 'Aid' ? opensOn(filter.openOn) : []),
  ];
}
