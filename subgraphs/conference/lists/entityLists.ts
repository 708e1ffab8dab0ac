import { Args, type ClassType, Ctx, Directive, FieldResolver, Resolver, Root } from 'type-graphql';
import { cost, paged } from '@relance/kit/graph/costs.ts';
import { ConferenceContext } from '../context.ts';
import { AidConnection, AidListArguments } from './aids.ts';
import { InvestmentConnection, InvestmentListArguments } from './investments.ts';
import type { Relation } from './listKind.ts';
import { aids, investments, recoveryActions, subsidies } from './lists.ts';
import { RecoveryActionConnection, RecoveryActionListArguments } from './recoveryActions.ts';
import { SubsidyConnection, SubsidyListArguments } from './subsidies.ts';

/** The four lists of an entity whose records are tied to it in one and the same way. */
export function entityLists<Entity extends object>(options: {
  type: ClassType<Entity>;
  relation: Relation;
  keyOf: (entity: Entity) => string;
  /** Ends the descriptions: "Aids …". */
  which: string;
}): ClassType {
  const { type, relation, keyOf, which } = options;
  const parent = (entity: Entity) => ({ relation, key: keyOf(entity) });

  @Resolver(() => type)
  class EntityLists {
    @Directive(paged())
    @Directive(cost(10))
    @FieldResolver(() => AidConnection, { description: `Aids ${which} (aides).` })
    aids(
      @Root() entity: Entity,
      @Args(() => AidListArguments) args: AidListArguments,
      @Ctx() context: ConferenceContext,
    ) {
      return aids(context, args, parent(entity));
    }

    @Directive(paged())
    @Directive(cost(10))
    @FieldResolver(() => SubsidyConnection, { description: `Subsidies ${which} (subventions).` })
    subsidies(
      @Root() entity: Entity,
      @Args(() => SubsidyListArguments) args: SubsidyListArguments,
      @Ctx() context: ConferenceContext,
    ) {
      return subsidies(context, args, parent(entity));
    }

    @Directive(paged())
    @Directive(cost(10))
    @FieldResolver(() => InvestmentConnection, {
      description: `Investments ${which} (investissements).`,
    })
    investments(
      @Root() entity: Entity,
      @Args(() => InvestmentListArguments) args: InvestmentListArguments,
      @Ctx() context: ConferenceContext,
    ) {
      return investments(context, args, parent(entity));
    }

    @Directive(paged())
    @Directive(cost(10))
    @FieldResolver(() => RecoveryActionConnection, { description: `Actions ${which} (actions).` })
    recoveryActions(
      @Root() entity: Entity,
      @Args(() => RecoveryActionListArguments) args: RecoveryActionListArguments,
      @Ctx() context: ConferenceContext,
    ) {
      return recoveryActions(context, args, parent(entity));
    }
  }
  return EntityLists;
}
