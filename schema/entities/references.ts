import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { InseeCode } from '../scalars/inseeCode.ts';
import { Siren } from '../scalars/siren.ts';

// Entities that several owners extend: here the key alone. Each owner adds its fields by a field resolver of its own.

@ObjectType({
  description:
    'A legal person: association, firm, local authority or public body (personne morale). Never a natural person.',
})
@Directive('@key(fields: "siren")')
export class Organization {
  @Field(() => Siren, { description: 'SIREN number of the legal unit (unité légale).' })
  siren!: string;
}

@ObjectType({ description: 'A commune of the département, by the official geographic code (COG).' })
@Directive('@key(fields: "inseeCode")')
export class Commune {
  @Field(() => InseeCode, { description: 'INSEE code, five characters (code commune).' })
  inseeCode!: string;
}

@ObjectType({
  description: 'A grouping of communes with its own taxes (EPCI à fiscalité propre).',
})
@Directive('@key(fields: "siren")')
export class Epci {
  @Field(() => Siren, { description: 'SIREN number of the EPCI.' })
  siren!: string;
}

@ObjectType({ description: 'What an aid, subsidy, investment or action is about (thématique).' })
@Directive('@key(fields: "code")')
export class Theme {
  @Field(() => String, { description: 'Stable code, e.g. `TOURISM`.' })
  code!: string;
}

@ObjectType({ description: 'One of the 20 propositions of the recovery plan (proposition).' })
@Directive('@key(fields: "number")')
export class Proposition {
  @Field(() => Int, { description: 'Number in the plan, 1 to 20.' })
  number!: number;
}
