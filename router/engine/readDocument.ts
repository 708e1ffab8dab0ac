import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
  type ValidationRule,
  specifiedRules,
} from 'graphql';
import { checkDocument, type DocumentRules, parseWithin } from '../demand/checkDocument.ts';
import { mostErrors } from '../demand/limits.ts';
import { OperationRefused } from './refusal.ts';

/** A valid document and the operation in it that is asked for. */
export interface ReadDocument {
  document: DocumentNode;
  operation: OperationDefinitionNode;
}

export interface ReadOptions {
  operationName: string | undefined;
  /** Rules beyond the specification's. */
  rules?: readonly ValidationRule[] | undefined;
  /** How large documents may be; any size where it is left out. */
  documents?: DocumentRules | undefined;
}

/** Parses and validates; throws `OperationRefused` with ApolloServer's codes and statuses. */
export function readDocument(
  schema: GraphQLSchema,
  text: string,
  { operationName, rules = [], documents }: ReadOptions,
): ReadDocument {
  const document = parsed(text, documents);
  if (documents) checkDocument(document, documents);
  const told = documents && { maxErrors: mostErrors, hideSuggestions: !documents.introspection };
  const errors = validate(schema, document, [...specifiedRules, ...rules], told);
  if (errors.length > 0) throw new OperationRefused(errors.map(validationError), 400);
  return { document, operation: chosenOperation(document, operationName) };
}

/** Throws `OperationRefused` where the text is no GraphQL. */
export function parsed(text: string, documents?: DocumentRules): DocumentNode {
  try {
    return documents ? parseWithin(text, documents.limits) : parse(text);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw new OperationRefused([parseError(error)], 400);
  }
}

function parseError(error: GraphQLError): GraphQLError {
  const { source, positions, extensions } = error;
  return new GraphQLError(error.message, {
    source,
    positions,
    originalError: error,
    extensions: { ...extensions, code: 'GRAPHQL_PARSE_FAILED' },
  });
}

function validationError(error: GraphQLError): GraphQLError {
  return new GraphQLError(error.message, {
    nodes: error.nodes,
    originalError: error.originalError ?? error,
    extensions: { ...error.extensions, code: 'GRAPHQL_VALIDATION_FAILED' },
  });
}

/** The operation of that name, or the only one; throws `OperationRefused` where there is none. */
export function chosenOperation(
  { definitions }: DocumentNode,
  operationName: string | undefined,
): OperationDefinitionNode {
  const operations = definitions.filter(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  );
  if (!operationName && operations.length > 1) {
    throw unresolved('Must provide operation name if query contains multiple operations.');
  }
  const chosen = operationName
    ? operations.find(({ name }) => name?.value === operationName)
    : operations[0];
  if (chosen) return chosen;
  throw unresolved(
    operationName ? `Unknown operation named "${operationName}".` : 'Must provide an operation.',
  );
}

function unresolved(message: string): OperationRefused {
  const extensions = { code: 'INVALID_GRAPHQL' };
  return new OperationRefused([new GraphQLError(message, { extensions })], 500);
}
