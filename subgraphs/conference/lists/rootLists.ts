import { Arg, Args, Ctx, Directive, ID, Query, Resolver } from 'type-graphql';
import { cost, paged } from '@relance/kit/graph/costs.ts';
import { AidSummary } from '@relance/schema/records/aid.ts';
import { InvestmentSummary } from '@relance/schema/records/investment.ts';
import { RecoveryActionSummary } from '@relance/schema/records/recoveryAction.ts';
import { SubsidySummary } from '@relance/schema/records/subsidy.ts';
import { ConferenceContext } from '../context.ts';
import { AidConnection, AidListArguments } from './aids.ts';
import { InvestmentConnection, InvestmentListArguments } from './investments.ts';
import { aids, investments, recoveryActions, subsidies } from './lists.ts';
import { RecoveryActionConnection, RecoveryActionListArguments } from './recoveryActions.ts';
import { SubsidyConnection, SubsidyListArguments } from './subsidies.ts';

const id = { description: 'Id of the record.' };

@Resolver()
export class RootListResolver {
  @Directive(paged())
  @Directive(cost(10))
  @Query(() => AidConnection, { description: 'Aids of all owners (dispositifs d’aide).' })
  aids(@Args(() => AidListArguments) args: AidListArguments, @Ctx() context: ConferenceContext) {
    return aids(context, args);
  }

  @Directive(paged())
  @Directive(cost(10))
  @Query(() => SubsidyConnection, { description: 'Subsidies of all owners (subventions).' })
  subsidies(
    @Args(() => SubsidyListArguments) args: SubsidyListArguments,
    @Ctx() context: ConferenceContext,
  ) {
    return subsidies(context, args);
  }

  @Directive(paged())
  @Directive(cost(10))
  @Query(() => InvestmentConnection, { description: 'Investments of all owners.' })
  investments(
    @Args(() => InvestmentListArguments) args: InvestmentListArguments,
    @Ctx() context: ConferenceContext,
  ) {
    return investments(context, args);
  }

  @Directive(paged())
  @Directive(cost(10))
  @Query(() => RecoveryActionConnection, { description: 'Actions of all owners (actions).' })
  recoveryActions(
    @Args(() => RecoveryActionListArguments) args: RecoveryActionListArguments,
    @Ctx() context: ConferenceContext,
  ) {
    return recoveryActions(context, args);
  }

  @Query(() => AidSummary as never, { nullable: true, description: 'One aid; null when unknown.' })
  aid(@Arg('id', () => ID, id) key: string, @Ctx() context: ConferenceContext) {
    return context.record('Aid', key);
  }

  @Query(() => SubsidySummary as never, {
    nullable: true,
    description: 'One subsidy; null when unknown.',
  })
  subsidy(@Arg('id', () => ID, id) key: string, @Ctx() context: ConferenceContext) {
    return context.record('Subsidy', key);
  }

  @Query(() => InvestmentSummary as never, {
    nullable: true,
    description: 'One investment; null when unknown.',
  })
  investment(@Arg('id', () => ID, id) key: string, @Ctx() context: ConferenceContext) {
    return context.record('Investment', key);
  }

  @Query(() => RecoveryActionSummary as never, {
    nullable: true,
    description: 'One action; null when unknown.',
  })
  recoveryAction(@Arg('id', () => ID, id) key: string, @Ctx() context: ConferenceContext) {
    return context.record('RecoveryAction', key);
  }
}
