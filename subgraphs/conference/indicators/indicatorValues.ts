import { Args, ArgsType, Ctx, Directive, Field, InputType, Query, Resolver } from 'type-graphql';
import { cost, paged } from '@relance/kit/graph/costs.ts';
import { daysIn, oneOf } from '@relance/kit/records/conditions.ts';
import {
  PageForwardArguments,
  recordConnection,
  RecordPage,
} from '@relance/kit/records/recordPage.ts';
import type { Condition } from '@relance/kit/records/recordPage.sql.ts';
import { IndicatorDataset } from '@relance/schema/enums/indicatorValue.ts';
import { CivilDate } from '@relance/schema/scalars/civilDate.ts';
import { ConferenceContext } from '../context.ts';
import { IndicatorValue } from './indicatorValue.ts';
import { bySeries } from './indicatorValues.sql.ts';

@InputType({ description: 'Which values; all conditions hold at once.' })
export class IndicatorValueFilter {
  @Field(() => [String], {
    nullable: true,
    description: 'Of one of these indicators, by their publisher’s code (identifiants).',
  })
  indicators?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'In one of these territories: `47`, `REG-75`, `FR` (territoires).',
  })
  territories?: string[] | null;

  @Field(() => [IndicatorDataset], { nullable: true, description: 'Of one of these publishers.' })
  datasets?: IndicatorDataset[] | null;

  @Field(() => CivilDate, { nullable: true, description: 'Measured on this day or later.' })
  from?: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'Measured on this day or before.' })
  until?: string | null;
}

@ArgsType()
class IndicatorValueArguments extends PageForwardArguments {
  @Field(() => IndicatorValueFilter, { nullable: true, description: 'All values when left out.' })
  filter?: IndicatorValueFilter | null;
}

const IndicatorValueConnection = recordConnection(IndicatorValue, 'values of indicators');

/** What a filter asks of the table. */
export function valueConditions(filter: IndicatorValueFilter): Condition[] {
  return [
    ...oneOf('indicator_code', filter.indicators),
    ...oneOf('territory_code', filter.territories),
    ...oneOf('dataset', filter.datasets),
    ...daysIn('measured_on', filter.from, filter.until),
  ];
}

@Resolver()
export class IndicatorValueResolver {
  @Directive(paged(['first']))
  @Directive(cost(10))
  @Query(() => IndicatorValueConnection, {
    description:
      'Published values by indicator and territory, oldest first (valeurs d’indicateurs).',
  })
  indicatorValues(
    @Args(() => IndicatorValueArguments) args: IndicatorValueArguments,
    @Ctx() context: ConferenceContext,
  ) {
    const conditions = valueConditions(args.filter ?? {});
    return new IndicatorValueConnection(
      new RecordPage(context, IndicatorValue, bySeries, conditions, args),
    );
  }
}
