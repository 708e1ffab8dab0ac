import { type ClassType, Directive, ObjectType } from 'type-graphql';
import { partners, type RecordKind } from '@relance/schema/partners.ts';
import type { Owner } from '@relance/schema/enums/owner.ts';
import { AidSummary } from '@relance/schema/records/aid.ts';
import { InvestmentSummary } from '@relance/schema/records/investment.ts';
import { RecoveryActionSummary } from '@relance/schema/records/recoveryAction.ts';
import { SubsidySummary } from '@relance/schema/records/subsidy.ts';
import { ConferenceRecoveryAction } from '../recoveryAction.ts';
import { propertyOf } from './camelCased.ts';
import { indexedColumns } from './kinds.ts';

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
  return Object.assign(new (typeOf(kind, row.owner))(), row) as unknown as Summary<Kind>;
}

/** The same of a row as the table has it: of its columns those that lists show, and nothing else. */
export function summaryOf<Kind extends RecordKind>(
  kind: Kind,
  row: Readonly<Record<string, unknown>>,
): Summary<Kind> {
  const summary = new (typeOf(kind, row['owner']))() as Record<string, unknown>;
  for (const [column, property] of shownProperties[kind]) summary[property] = row[column];
  return summary as unknown as Summary<Kind>;
}

// Of our own columns, so that a page of rows is no work of words.
const shownProperties = Object.fromEntries(
  Object.entries(indexedColumns).map(([kind, columns]) => [
    kind,
    columns.map((column) => [column, propertyOf(column)] as const),
  ]),
) as Record<RecordKind, (readonly [column: string, property: string])[]>;

const types = new Map<string, ClassType>([
  ...stubs,
  [ConferenceRecoveryAction.name, ConferenceRecoveryAction],
]);
const prefixes = new Map<unknown, string>(partners.map(({ owner, prefix }) => [owner, prefix]));

function typeOf(kind: RecordKind, owner: unknown): ClassType<object> {
  const type = types.get(`${prefixes.get(owner) ?? ''}${kind}`);
  if (!type)
    throw new Error(`the index holds a ${kind} of ${String(owner)}, which has no such type`);
  return type as ClassType<object>;
}

export interface IndexRow {
  id: string;
  owner: Owner;
}
