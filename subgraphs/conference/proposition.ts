import { Arg, Args, Ctx, Directive, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { cost, items, paged } from '@relance/kit/graph/costs.ts';
import { propositions } from '@relance/schema/codes/propositions.ts';
import { Proposition, Theme } from '@relance/schema/entities/references.ts';
import { Owner } from '@relance/schema/enums/owner.ts';
import { partnerNamed } from '@relance/schema/partners.ts';
import { ConferenceContext } from './context.ts';
import { AidConnection, AidListArguments } from './lists/aids.ts';
import { aids, recoveryActions } from './lists/lists.ts';
import { RecoveryActionConnection, RecoveryActionListArguments } from './lists/recoveryActions.ts';

const byNumber = new Map<number, (typeof propositions)[number]>(
  propositions.map((proposition) => [proposition.number, proposition]),
);

/** The proposition of that number, as a key to resolve; null when there is none. */
export function propositionByNumber(number: number): Proposition | null {
  return byNumber.has(number) ? { number } : null;
}

@Resolver(() => Proposition)
export class PropositionResolver {
  @Directive(items(20))
  @Query(() => [Proposition], { description: 'The 20 propositions of the plan, in order.' })
  propositions(): Proposition[] {
    return propositions.map(({ number }) => ({ number }));
  }

  @Query(() => Proposition, { nullable: true, description: 'One proposition; null when unknown.' })
  proposition(@Arg('number', () => Int, { description: 'Its number, 1 to 20.' }) number: number) {
    return propositionByNumber(number);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Title in French (intitulé).' })
  title(@Root() { number }: Proposition) {
    return byNumber.get(number)?.title ?? null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'What it is about, in French.' })
  description(@Root() { number }: Proposition) {
    return byNumber.get(number)?.description ?? null;
  }

  @FieldResolver(() => Owner, {
    nullable: true,
    description: 'The partner that leads it (pilote).',
  })
  lead(@Root() { number }: Proposition): Owner | null {
    return partnerNamed(byNumber.get(number)?.lead ?? '')?.owner ?? null;
  }

  @FieldResolver(() => [Theme], { description: 'What it is about (thématiques).' })
  themes(@Root() { number }: Proposition): Theme[] {
    return byNumber.get(number)?.themes.map((code) => ({ code })) ?? [];
  }

  @Directive(paged())
  @Directive(cost(10))
  @FieldResolver(() => RecoveryActionConnection, { description: 'Actions that carry it out.' })
  recoveryActions(
    @Root() { number }: Proposition,
    @Args(() => RecoveryActionListArguments) args: RecoveryActionListArguments,
    @Ctx() context: ConferenceContext,
  ) {
    return recoveryActions(context, args, { relation: 'propositionOfAction', key: String(number) });
  }

  @Directive(paged())
  @Directive(cost(10))
  @FieldResolver(() => AidConnection, { description: 'Aids that serve it (aides).' })
  aids(
    @Root() { number }: Proposition,
    @Args(() => AidListArguments) args: AidListArguments,
    @Ctx() context: ConferenceContext,
  ) {
    return aids(context, args, { relation: 'propositionOfAid', key: String(number) });
  }
}
