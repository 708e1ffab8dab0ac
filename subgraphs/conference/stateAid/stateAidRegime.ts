import { Arg, Directive, Field, ObjectType, Query, registerEnumType, Resolver } from 'type-graphql';
import { items } from '@relance/kit/graph/costs.ts';
import {
  regimesInForce,
  type StateAidRegime as Regime,
  stateAidRegimes,
} from '@relance/schema/codes/stateAid.ts';
import { CivilDate } from '@relance/schema/scalars/civilDate.ts';
import { Euro } from '@relance/schema/scalars/euro.ts';

export enum StateAidWindow {
  ROLLING_3_YEARS = 'ROLLING_3_YEARS',
  FISCAL_YEARS_3 = 'FISCAL_YEARS_3',
  NONE = 'NONE',
}

registerEnumType(StateAidWindow, {
  name: 'StateAidWindow',
  description: 'Over what time a State-aid ceiling is counted (période glissante).',
  valuesConfig: {
    ROLLING_3_YEARS: { description: 'Any three years, to the day (trois ans glissants).' },
    FISCAL_YEARS_3: { description: 'The fiscal year and the two before (trois exercices).' },
    NONE: { description: 'No ceiling over time.' },
  },
});

@ObjectType({ description: 'A State-aid regime during one period (régime d’aide d’État).' })
export class StateAidRegime {
  @Field(() => String, { description: 'Code, the same for all periods of a regime.' })
  code!: string;

  @Field(() => String, { description: 'Name in French (libellé).' })
  label!: string;

  @Field(() => String, { description: 'The regulation that sets it (règlement).' })
  regulation!: string;

  @Field(() => Euro, {
    nullable: true,
    description: 'Ceiling per single undertaking, in euros; null when there is none (plafond).',
  })
  ceiling!: number | null;

  @Field(() => StateAidWindow, { description: 'Over what time the ceiling is counted.' })
  window!: StateAidWindow;

  @Field(() => Boolean, { description: 'Counts as de minimis aid.' })
  deMinimis!: boolean;

  @Field(() => [String], {
    description:
      'Codes whose grants use the ceiling up, its own among them (cumul); none without one.',
  })
  counts!: readonly string[];

  @Field(() => CivilDate, { description: 'First day of the period.' })
  validFrom!: string;

  @Field(() => CivilDate, { nullable: true, description: 'Last day; null while it has no end.' })
  validTo!: string | null;

  @Field(() => Boolean, {
    description: 'False while the figure was not confirmed against its text.',
  })
  confirmed!: boolean;
}

/** A row of the code list as the graph has it. */
export function asShown(row: Regime): StateAidRegime {
  return { ...row, window: StateAidWindow[row.window] };
}

@Resolver()
export class StateAidRegimeResolver {
  @Directive(items(15))
  @Query(() => [StateAidRegime], { description: 'State-aid regimes, all periods or one day’s.' })
  stateAidRegimes(
    @Arg('on', () => CivilDate, { nullable: true, description: 'In force on that day.' })
    on: string | null,
  ): StateAidRegime[] {
    const rows = on ? regimesInForce(on) : stateAidRegimes;
    return rows.map(asShown);
  }
}
