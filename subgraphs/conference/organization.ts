import { Arg, Args, Ctx, Directive, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { cost, paged } from '@relance/kit/graph/costs.ts';
import { Organization } from '@relance/schema/entities/references.ts';
import { BeneficiaryKind } from '@relance/schema/enums/subsidy.ts';
import { Siren } from '@relance/schema/scalars/siren.ts';
import { ConferenceContext } from './context.ts';
import { AidConnection, AidListArguments } from './lists/aids.ts';
import { InvestmentConnection, InvestmentListArguments } from './lists/investments.ts';
import { aids, investments, recoveryActions, subsidies } from './lists/lists.ts';
import { RecoveryActionConnection, RecoveryActionListArguments } from './lists/recoveryActions.ts';
import { SubsidyConnection, SubsidyListArguments } from './lists/subsidies.ts';

@Resolver(() => Organization)
export class OrganizationResolver {
  @Query(() => Organization, {
    nullable: true,
    description: 'The legal person with this SIREN; null when no record names it.',
  })
  async organization(
    @Arg('siren', () => Siren, { description: 'SIREN number.' }) siren: string,
    @Ctx() context: ConferenceContext,
  ): Promise<Organization | null> {
    return (await context.organizations.load(siren)) ? { siren } : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Official name, else as the newest subsidy names it (dénomination).',
  })
  async name(@Root() { siren }: Organization, @Ctx() context: ConferenceContext) {
    return (await context.organizations.load(siren))?.name ?? null;
  }

  @FieldResolver(() => BeneficiaryKind, { nullable: true, description: 'What it is (catégorie).' })
  async kind(@Root() { siren }: Organization, @Ctx() context: ConferenceContext) {
    return (await context.organizations.load(siren))?.kind ?? null;
  }

  @Directive(paged())
  @Directive(cost(10))
  @FieldResolver(() => AidConnection, { description: 'Aids that it pays (aides financées).' })
  aids(
    @Root() { siren }: Organization,
    @Args(() => AidListArguments) args: AidListArguments,
    @Ctx() context: ConferenceContext,
  ) {
    return aids(context, args, { relation: 'funder', key: siren });
  }

  @Directive(paged())
  @Directive(cost(10))
  @FieldResolver(() => SubsidyConnection, { description: 'What it received (subventions reçues).' })
  subsidiesReceived(
    @Root() { siren }: Organization,
    @Args(() => SubsidyListArguments) args: SubsidyListArguments,
    @Ctx() context: ConferenceContext,
  ) {
    return subsidies(context, args, { relation: 'beneficiary', key: siren });
  }

  @Directive(paged())
  @Directive(cost(10))
  @FieldResolver(() => SubsidyConnection, {
    description: 'What it granted (subventions attribuées).',
  })
  subsidiesGranted(
    @Root() { siren }: Organization,
    @Args(() => SubsidyListArguments) args: SubsidyListArguments,
    @Ctx() context: ConferenceContext,
  ) {
    return subsidies(context, args, { relation: 'funder', key: siren });
  }

  @Directive(paged())
  @Directive(cost(10))
  @FieldResolver(() => InvestmentConnection, {
    description: 'Works that are its own (maîtrise d’ouvrage).',
  })
  investments(
    @Root() { siren }: Organization,
    @Args(() => InvestmentListArguments) args: InvestmentListArguments,
    @Ctx() context: ConferenceContext,
  ) {
    return investments(context, args, { relation: 'contractingAuthority', key: siren });
  }

  @Directive(paged())
  @Directive(cost(10))
  @FieldResolver(() => RecoveryActionConnection, {
    description: 'Actions that it leads (pilotage).',
  })
  recoveryActions(
    @Root() { siren }: Organization,
    @Args(() => RecoveryActionListArguments) args: RecoveryActionListArguments,
    @Ctx() context: ConferenceContext,
  ) {
    return recoveryActions(context, args, { relation: 'lead', key: siren });
  }
}
