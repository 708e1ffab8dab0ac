import {
  type DocumentNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  parse,
  separateOperations,
} from 'graphql';

/** One operation, with the fragments that it uses and no others. */
export interface Operation {
  document: DocumentNode;
  definition: OperationDefinitionNode;
}

/** The operation of that name, or the only one. */
export function operationIn(text: string, from: string, name?: string): Operation {
  const document = parsed(text, from);
  const operations = document.definitions.filter(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  );
  const names = operations.map((each) => each.name?.value ?? 'without a name').join(', ');
  const [only, ...others] = operations;
  if (only === undefined) throw new Error(`${from} has no operation.`);
  if (name === undefined) {
    if (others.length > 0)
      throw new Error(`${from} has several operations: add --name, one of ${names}.`);
    return { document, definition: only };
  }
  const definition = operations.find((each) => each.name?.value === name);
  if (definition === undefined)
    throw new Error(`${from} has no operation "${name}": it has ${names}.`);
  return { document: separateOperations(document)[name] ?? document, definition };
}

function parsed(text: string, from: string): DocumentNode {
  try {
    return parse(text, { noLocation: true });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const [{ line, column } = { line: 1, column: 1 }] = error.locations ?? [];
    throw new Error(`${from}, line ${line}, column ${column}: ${error.message}`);
  }
}
