import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
} from 'graphql';
import { Problem } from './problem.ts';

/** A query that can be read; whether it is valid is for the graph to say. */
export interface ReadQuery {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/** What stands there to be asked; a problem where it is no single query. */
export function readQuery(text: string): ReadQuery | Problem {
  let document: DocumentNode;
  try {
    document = parse(text, { maxTokens: 10_000 });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return new Problem(error.message, error.locations?.[0]);
  }
  const operations = document.definitions.filter(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  );
  const [operation, second] = operations;
  if (!operation) return new Problem('Aucune requête n’est écrite.');
  if (second) {
    return new Problem(
      'L’explorateur pose une question à la fois\u00A0: gardez une seule opération.',
    );
  }
  if (operation.operation !== OperationTypeNode.QUERY) {
    return new Problem('L’explorateur lit et n’écrit pas\u00A0: posez une «\u00A0query\u00A0».');
  }
  const fragments = document.definitions.flatMap((definition) =>
    definition.kind === Kind.FRAGMENT_DEFINITION
      ? [[definition.name.value, definition] as const]
      : [],
  );
  return { document, operation, fragments: new Map(fragments) };
}

/** The variables of a request: a JSON object, or nothing. */
export function readVariables(text: string): Record<string, unknown> | undefined | Problem {
  if (text.trim() === '') return undefined;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return value as Record<string, unknown>;
    }
  } catch {
    // Told below.
  }
  return new Problem(
    'Les variables ne sont pas un objet JSON, comme {\u00A0"commune"\u00A0: "47001"\u00A0}.',
  );
}
