import { Args, ArgsType, Ctx, Directive, Field, InputType, Query, Resolver } from 'type-graphql';
import { cost, paged } from '@relance/kit/graph/costs.ts';
import { oneOf } from '@relance/kit/records/conditions.ts';
import type { RecordContext } from '@relance/kit/records/recordContext.ts';
import {
  PageForwardArguments,
  recordConnection,
  RecordPage,
} from '@relance/kit/records/recordPage.ts';
import type { Condition } from '@relance/kit/records/recordPage.sql.ts';
import { matches } from '@relance/kit/records/words.sql.ts';
import { DigitalInclusionPointKind } from '@relance/schema/enums/inclusionPoint.ts';
import { InseeCode } from '@relance/schema/scalars/inseeCode.ts';
import { DigitalInclusionPoint } from './inclusionPoint.ts';
import { byName, pointWords } from './inclusionPoints.sql.ts';

@InputType({ description: 'Which desks; all conditions hold at once.' })
export class DigitalInclusionPointFilter {
  @Field(() => [DigitalInclusionPointKind], {
    nullable: true,
    description: 'One of these kinds.',
  })
  kinds?: DigitalInclusionPointKind[] | null;

  @Field(() => [InseeCode], { nullable: true, description: 'In one of these communes.' })
  communes?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Words of the name or the town, accents aside; the beginning of each will do.',
  })
  text?: string | null;
}

@ArgsType()
class DigitalInclusionPointArguments extends PageForwardArguments {
  @Field(() => DigitalInclusionPointFilter, {
    nullable: true,
    description: 'All desks when left out.',
  })
  filter?: DigitalInclusionPointFilter | null;
}

const DigitalInclusionPointConnection = recordConnection(
  DigitalInclusionPoint,
  'desks that help with digital services',
);

/** What a filter asks of the table. */
export function pointConditions(filter: DigitalInclusionPointFilter): Condition[] {
  return [
    ...oneOf('kind', filter.kinds),
    ...oneOf('commune_code', filter.communes),
    ...matches(pointWords, filter.text),
  ];
}

@Resolver()
export class DigitalInclusionPointResolver {
  @Directive(paged(['first']))
  @Directive(cost(10))
  @Query(() => DigitalInclusionPointConnection, {
    description:
      'Where people get help with digital services, by name (lieux d’inclusion numérique).',
  })
  digitalInclusionPoints(
    @Args(() => DigitalInclusionPointArguments) args: DigitalInclusionPointArguments,
    @Ctx() context: RecordContext,
  ) {
    const conditions = pointConditions(args.filter ?? {});
    return new DigitalInclusionPointConnection(
      new RecordPage(context, DigitalInclusionPoint, byName, conditions, args),
    );
  }
}
