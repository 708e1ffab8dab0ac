import {
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { own } from '../codegen/generatedCode.ts';
import type { JsonObject } from '../execution/jsonObject.ts';
import type { DecidingValues } from '../projection/selected.ts';

/** How much is told of variables that do not fit. */
export interface VariableErrors {
  maxErrors?: number;
  hideSuggestions?: boolean;
}

/** Why variables are refused, in the words of graphql-js; empty where they fit their types. */
export function variableErrors(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: JsonObject,
  told: VariableErrors = {},
): readonly GraphQLError[] {
  const definitions = operation.variableDefinitions ?? [];
  const { errors } = getVariableValues(schema, definitions, variables, told);
  return errors?.map(asUserInput) ?? [];
}

const refusals = [
  'has invalid value',
  'got invalid value ',
  'of required type ',
  'of non-null type ',
];

/** A wrong value is the caller's input; what a scalar says for itself keeps its code. */
function asUserInput(error: GraphQLError): GraphQLError {
  // Beyond the most that are told, graphql-js says so of no value in particular.
  if (!error.nodes) {
    return new GraphQLError(error.message, { extensions: { code: 'BAD_USER_INPUT' } });
  }
  const [node, ...others] = error.nodes;
  if (node?.kind !== Kind.VARIABLE_DEFINITION || others.length > 0) return error;
  const subject = `Variable "$${node.variable.name.value}" `;
  const isRefusal = refusals.some((refusal) => error.message.startsWith(subject + refusal));
  if (!isRefusal || error.extensions['code'] != null) return error;
  return new GraphQLError(error.message, {
    nodes: error.nodes,
    originalError: error.originalError ?? error,
    extensions: { ...error.extensions, code: 'BAD_USER_INPUT' },
  });
}

/** Defaults of the operation's Boolean variables, by name. */
export function booleanDefaults(operation: OperationDefinitionNode): Map<string, boolean> {
  const defaults = new Map<string, boolean>();
  for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
    if (defaultValue?.kind === Kind.BOOLEAN) defaults.set(variable.name.value, defaultValue.value);
  }
  return defaults;
}

/** The values that decide over selections: as sent, or the default. */
export function decidingValues(
  names: readonly string[],
  variables: JsonObject,
  defaults: ReadonlyMap<string, boolean>,
): DecidingValues {
  return Object.fromEntries(
    names.map((name) => {
      const given = own(variables, name);
      return [name, given === undefined ? defaults.get(name) : given];
    }),
  );
}
