import { Kind, type OperationDefinitionNode, OperationTypeNode, parse } from 'graphql';
import { exampleQueries } from '@relance/router/graphiql.ts';
import { clientDocuments } from '../../platform/clientDocuments.ts';

export interface Read {
  name: string;
  document: string;
}

/** What people and clients read: the example queries, and all documents of our clients that need no variables. */
export async function reads(): Promise<Read[]> {
  const examples = exampleQueries().map(({ name, query }) => ({ name, document: query }));
  const clients = [...(await clientDocuments()).values()].map((document) => ({
    name: operationOf(document).name?.value ?? '',
    document,
  }));
  return [...examples, ...clients].filter(({ document }) => isPlainRead(operationOf(document)));
}

function operationOf(document: string): OperationDefinitionNode {
  const operation = parse(document).definitions.find(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  );
  if (!operation) throw new Error(`no operation: ${document}`);
  return operation;
}

function isPlainRead({ operation, variableDefinitions = [] }: OperationDefinitionNode): boolean {
  const needed = variableDefinitions.filter(
    ({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && !defaultValue,
  );
  return operation === OperationTypeNode.QUERY && needed.length === 0;
}
