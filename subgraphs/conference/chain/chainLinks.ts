import { Args, Ctx, Directive, FieldResolver, Resolver, Root } from 'type-graphql';
import { cost, paged } from '@relance/kit/graph/costs.ts';
import { Proposition } from '@relance/schema/entities/references.ts';
import { RecoveryActionSummary } from '@relance/schema/records/recoveryAction.ts';
import { ConferenceContext } from '../context.ts';
import { AidConnection, AidListArguments } from '../lists/aids.ts';
import { InvestmentConnection, InvestmentListArguments } from '../lists/investments.ts';
import { aids, investments, subsidies } from '../lists/lists.ts';
import { SubsidyConnection, SubsidyListArguments } from '../lists/subsidies.ts';
import {
  aidsOfAction,
  investmentsOfAction,
  investmentsOfProposition,
  subsidiesOfProposition,
} from './links.sql.ts';

@Resolver(() => Proposition)
export class PropositionChainLinks {
  @Directive(paged())
  @Directive(cost(20))
  @FieldResolver(() => SubsidyConnection, {
    description:
      'Subsidies under the aids that serve it, as these are today (subventions). Derived: a subsidy names its aid, and the aid its propositions.',
  })
  subsidies(
    @Root() { number }: Proposition,
    @Args(() => SubsidyListArguments) args: SubsidyListArguments,
    @Ctx() context: ConferenceContext,
  ) {
    const through = subsidiesOfProposition(context.sight);
    return subsidies(context, args, {
      ...{ relation: 'propositionOfSubsidy', key: String(number), through },
    });
  }

  @Directive(paged())
  @Directive(cost(20))
  @FieldResolver(() => InvestmentConnection, {
    description:
      'Works close to its actions (investissements): of the lead or a partner of one, on a theme of both. Derived, since works name no proposition: to be read as a lead, not as a link.',
  })
  investments(
    @Root() { number }: Proposition,
    @Args(() => InvestmentListArguments) args: InvestmentListArguments,
    @Ctx() context: ConferenceContext,
  ) {
    const through = investmentsOfProposition(context.sight);
    return investments(context, args, {
      ...{ relation: 'propositionOfInvestment', key: String(number), through },
    });
  }
}

@Resolver(() => RecoveryActionSummary)
export class ActionChainLinks {
  @Directive(paged())
  @Directive(cost(20))
  @FieldResolver(() => AidConnection, {
    description:
      'Aids of the same proposition that its lead or a partner pays (aides). Derived, since aids name no action; by lead and partners as they are today.',
  })
  aids(
    @Root() { id }: RecoveryActionSummary,
    @Args(() => AidListArguments) args: AidListArguments,
    @Ctx() context: ConferenceContext,
  ) {
    const through = aidsOfAction(context.sight);
    return aids(context, args, { relation: 'actionOfAid', key: id, through });
  }

  @Directive(paged())
  @Directive(cost(20))
  @FieldResolver(() => InvestmentConnection, {
    description:
      'Works of its lead or a partner on one of its themes (investissements). Derived, since works name no action: to be read as a lead, not as a link.',
  })
  investments(
    @Root() { id }: RecoveryActionSummary,
    @Args(() => InvestmentListArguments) args: InvestmentListArguments,
    @Ctx() context: ConferenceContext,
  ) {
    const through = investmentsOfAction(context.sight);
    return investments(context, args, { relation: 'actionOfInvestment', key: id, through });
  }
}
