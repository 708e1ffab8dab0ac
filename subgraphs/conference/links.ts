import { Args, Ctx, Directive, FieldResolver, Resolver, Root } from 'type-graphql';
import { cost, paged } from '@relance/kit/graph/costs.ts';
import { AidSummary } from '@relance/schema/records/aid.ts';
import { SubsidySummary } from '@relance/schema/records/subsidy.ts';
import { ConferenceContext } from './context.ts';
import { subsidies } from './lists/lists.ts';
import { SubsidyConnection, SubsidyListArguments } from './lists/subsidies.ts';

// Links between records, whoever owns either side: only the index knows both.

@Resolver(() => SubsidySummary)
export class SubsidyLinks {
  @FieldResolver(() => AidSummary, {
    nullable: true,
    description: 'The aid it was granted under; null when none is named (dispositif d’aide).',
  })
  aid(@Root() subsidy: SubsidySummary, @Ctx() context: ConferenceContext) {
    return subsidy.aidId === null ? null : context.record('Aid', subsidy.aidId);
  }
}

@Resolver(() => AidSummary)
export class AidLinks {
  @Directive(paged())
  @Directive(cost(10))
  @FieldResolver(() => SubsidyConnection, {
    description: 'Subsidies granted under the aid, whoever holds them (subventions attribuées).',
  })
  subsidies(
    @Root() aid: AidSummary,
    @Args(() => SubsidyListArguments) args: SubsidyListArguments,
    @Ctx() context: ConferenceContext,
  ) {
    return subsidies(context, args, { relation: 'aid', key: aid.id });
  }
}
