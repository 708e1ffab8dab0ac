import { Field, InputType, Int } from 'type-graphql';
import { CivilDate } from '@relance/schema/scalars/civilDate.ts';
import { Euro } from '@relance/schema/scalars/euro.ts';
import { InseeCode } from '@relance/schema/scalars/inseeCode.ts';
import { Siren } from '@relance/schema/scalars/siren.ts';

@InputType({ description: 'Amounts from `min` to `max`, both included (fourchette).' })
export class EuroRange {
  @Field(() => Euro, { nullable: true, description: 'Lowest amount, in euros.' })
  min?: number | null;

  @Field(() => Euro, { nullable: true, description: 'Highest amount, in euros.' })
  max?: number | null;
}

@InputType({ description: 'Days from `from` to `until`, both included (période).' })
export class DateRange {
  @Field(() => CivilDate, { nullable: true, description: 'First day.' })
  from?: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'Last day.' })
  until?: string | null;
}

@InputType({ description: 'Years from `from` to `until`, both included (années).' })
export class YearRange {
  @Field(() => Int, { nullable: true, description: 'First year.' })
  from?: number | null;

  @Field(() => Int, { nullable: true, description: 'Last year.' })
  until?: number | null;
}

@InputType({
  description:
    'A place, by one of its codes: what concerns it is what names it, what is around it, or what is within it (territoire).',
})
export class TerritoryFilter {
  @Field(() => InseeCode, {
    nullable: true,
    description: 'A commune: its own records, its EPCI’s and the département’s.',
  })
  commune?: string | null;

  @Field(() => Siren, {
    nullable: true,
    description: 'An EPCI: its own records, its communes’ and the département’s.',
  })
  epci?: string | null;
}
