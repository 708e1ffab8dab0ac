import { type ClassType, Directive, ObjectType } from 'type-graphql';
import { partners, type RecordKind } from '@relance/schema/partners.ts';
import type { Owner } from '@relance/schema/enums/owner.ts';
import { AidSummary } from '@relance/schema/records/aid.ts';
import { InvestmentSummary } from '@relance/schema/records/investment.ts';
import { RecoveryActionSummary } from '@relance/schema/records/recoveryAction.ts';
import { SubsidySummary } from '@relance/schema/records/subsidy.ts';
import { ConferenceRecoveryAction } from '../recoveryAction.ts';

/** The interface of each kind, as far as the index holds it. */
export const summaries = {
  Aid: AidSummary,
  Subsidy: SubsidySummary,
  Investment: InvestmentSummary,
  RecoveryAction: RecoveryActionSummary,
} satisfies Record<RecordKind, unknown>;

export type Summary<Kind extends RecordKind = RecordKind> = InstanceType<(typeof summaries)[Kind]>;

/** The index's view of every owner's concrete types, by name: key and shared fields. */
export const stubs: ReadonlyMap<string, ClassType> = new Map(
  partners
    .filter(({ name }) => name !== 'conference')
    .flatMap(({ prefix, kinds, label }) =>
      kinds.map((kind) => [prefix + kind, stub(prefix + kind, kind, label)] as const),
    ),
);

function stub(name: string, kind: RecordKind, label: string): ClassType {
  const summary: unknown = summaries[kind];
  const Stub = class extends (summary as ClassType) {};
  ObjectType(name, { implements: summary as ClassType, description: `${label}: ${kind}.` })(Stub);
  Directive('@key(fields: "id")')(Stub);
  Directive('@shareable')(Stub);
  return Stub;
}

/** A row of the index as an object of its owner's concrete type. */
export function toSummary<Kind extends RecordKind>(kind: Kind, row: IndexRow): Summary<Kind> {
  const partner = partners.find(({ owner }) => owner === row.owner);
  const name = `${partner?.prefix ?? ''}${kind}`;
  const Type = name === ConferenceRecoveryAction.name ? ConferenceRecoveryAction : stubs.get(name);
  if (!Type) throw new Error(`the index holds a ${kind} of ${row.owner}, which has no such type`);
  return Object.assign(new Type(), row) as unknown as Summary<Kind>;
}

export interface IndexRow {
  id: string;
  owner: Owner;
}
