import { Ctx, Directive, FieldResolver, Resolver, Root } from 'type-graphql';
import { cost, items } from '@relance/kit/graph/costs.ts';
import type { RecordKind } from '@relance/schema/partners.ts';
import { AidSummary } from '@relance/schema/records/aid.ts';
import { InvestmentSummary } from '@relance/schema/records/investment.ts';
import { RecoveryActionSummary } from '@relance/schema/records/recoveryAction.ts';
import { SubsidySummary } from '@relance/schema/records/subsidy.ts';
import { ConferenceContext } from '../context.ts';
import { AgendaItem } from './agendaItem.ts';

@Resolver(() => AgendaItem)
export class AgendaItemResolver {
  @Directive(items(5))
  @Directive(cost(10))
  @FieldResolver(() => [AidSummary as never], { description: 'Aids that it is about (aides).' })
  aids(@Root() item: AgendaItem, @Ctx() context: ConferenceContext) {
    return onAgenda(item, 'Aid', context);
  }

  @Directive(items(5))
  @Directive(cost(10))
  @FieldResolver(() => [SubsidySummary as never], {
    description: 'Subsidies that it is about (subventions).',
  })
  subsidies(@Root() item: AgendaItem, @Ctx() context: ConferenceContext) {
    return onAgenda(item, 'Subsidy', context);
  }

  @Directive(items(5))
  @Directive(cost(10))
  @FieldResolver(() => [InvestmentSummary as never], {
    description: 'Investments that it is about (investissements).',
  })
  investments(@Root() item: AgendaItem, @Ctx() context: ConferenceContext) {
    return onAgenda(item, 'Investment', context);
  }

  @Directive(items(5))
  @Directive(cost(10))
  @FieldResolver(() => [RecoveryActionSummary as never], {
    description: 'Actions that it is about (actions de relance).',
  })
  recoveryActions(@Root() item: AgendaItem, @Ctx() context: ConferenceContext) {
    return onAgenda(item, 'RecoveryAction', context);
  }
}

/** The records of a kind that are there for who asks: a hidden one leaves no gap. */
async function onAgenda({ records }: AgendaItem, kind: RecordKind, context: ConferenceContext) {
  const ofKind = records.filter((record) => String(record.kind) === kind);
  const found = await Promise.all(ofKind.map(({ id }) => context.record(kind, id)));
  return found.filter((record) => record !== null);
}
