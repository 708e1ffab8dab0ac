import { GraphQLError, type GraphQLSchema, isAbstractType } from 'graphql';
import { unauthorizedCode } from '@relance/schema/access/fieldRules.ts';
import { own } from '../codegen/generatedCode.ts';
import { placesAt } from '../execution/entitiesAt.ts';
import type { JsonObject } from '../execution/jsonObject.ts';
import type { PlannedNames } from '../planning/clientNames.ts';
import { type DecidingValues, isSelected } from '../projection/selected.ts';
import { responseName } from '../projection/selectionShape.ts';
import { type ClosedField, dataPath } from './permittedDocument.ts';

/** An error for each null that stands where the caller's scopes open no field. */
export function closedErrors(
  schema: GraphQLSchema,
  closed: readonly ClosedField[],
  {
    data,
    values,
    names,
  }: { data: JsonObject; values: DecidingValues; names: PlannedNames | undefined },
): GraphQLError[] {
  const told = new Map<string, GraphQLError>();
  for (const each of closed) {
    if (!each.way.every((selection) => isSelected(selection, values))) continue;
    for (const place of placesAt(data, dataPath(each.path, names?.dataName))) {
      if (!hasField(schema, each, objectAt(data, place))) continue;
      const path = [...(names?.clientPath(place) ?? place), responseName(each.field)];
      told.set(JSON.stringify(path), refusal(each, path));
    }
  }
  return [...told.values()];
}

function refusal({ rule }: ClosedField, path: (string | number)[]): GraphQLError {
  const { coordinate, anyOf } = rule;
  const needed = anyOf.map((scopes) => scopes.join(' with ')).join(' or ');
  const what = needed ? `the scope ${needed}` : 'an access token';
  return new GraphQLError(`${coordinate} needs ${what}.`, {
    path,
    extensions: { code: unauthorizedCode, field: coordinate },
  });
}

// Only objects of types that have choices say which they are.
function hasField(schema: GraphQLSchema, { type }: ClosedField, object: unknown): boolean {
  const name = own(object as object, '__typename');
  if (typeof name !== 'string' || name === type) return true;
  const selected = schema.getType(type);
  const actual = schema.getType(name);
  return (
    isAbstractType(selected) && actual !== undefined && schema.isSubType(selected, actual as never)
  );
}

function objectAt(data: JsonObject, place: readonly (string | number)[]): unknown {
  return place.reduce<unknown>((value, step) => own(value as object, String(step)), data);
}
