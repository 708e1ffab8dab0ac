import {
  type ASTNode,
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  NoUnusedFragmentsRule,
  NoUnusedVariablesRule,
  parse,
  print,
  specifiedRules,
  validate,
  visit,
} from 'graphql';
import type { Operation } from './operation.ts';

// What is unused once something was taken away goes with the next step.
const rules = specifiedRules.filter(
  (rule) => rule !== NoUnusedFragmentsRule && rule !== NoUnusedVariablesRule,
);

const removable = new Set<string>([
  Kind.FIELD,
  Kind.INLINE_FRAGMENT,
  Kind.FRAGMENT_SPREAD,
  Kind.ARGUMENT,
  Kind.OBJECT_FIELD,
  Kind.DIRECTIVE,
  Kind.FRAGMENT_DEFINITION,
  Kind.OPERATION_DEFINITION,
  Kind.VARIABLE_DEFINITION,
]);

/**
 * The smallest valid operation found that still fails: takes parts away, the largest first, as long as
 * one of them is not needed.
 */
export async function shrunk(
  operation: Operation,
  schema: GraphQLSchema,
  fails: (smaller: Operation) => Promise<boolean>,
): Promise<Operation> {
  let smallest = operation;
  for (let found: Operation | undefined = operation; found;) {
    smallest = found;
    found = undefined;
    for (const smaller of smallerThan(smallest, schema)) {
      if (!(await fails(smaller))) continue;
      found = smaller;
      break;
    }
  }
  return smallest;
}

function* smallerThan(operation: Operation, schema: GraphQLSchema): Generator<Operation> {
  const document = parse(operation.query, { noLocation: true });
  const parts = partsOf(document);
  const sized = parts.map((node) => ({ node, size: print(node).length }));
  for (const { node } of sized.toSorted((one, other) => other.size - one.size)) {
    for (const smaller of [without(document, node), unwrapped(document, node)]) {
      if (!smaller || validate(schema, smaller, rules).length > 0) continue;
      const tidy = withoutUnused(smaller, schema);
      if (tidy.definitions.length > 0) yield withVariables(operation, tidy);
    }
  }
}

function partsOf(document: DocumentNode): ASTNode[] {
  const parts: ASTNode[] = [];
  visit(document, { enter: (node) => void (removable.has(node.kind) && parts.push(node)) });
  return parts;
}

function without(document: DocumentNode, part: ASTNode): DocumentNode | undefined {
  let isEmpty = false;
  const rest = visit(document, {
    enter: (node) => (node === part ? null : undefined),
    leave: (node) => {
      if (node.kind === Kind.SELECTION_SET && node.selections.length === 0) isEmpty = true;
    },
  });
  return isEmpty || rest.definitions.length === 0 ? undefined : rest;
}

// The selections of a fragment in its place.
function unwrapped(document: DocumentNode, part: ASTNode): DocumentNode | undefined {
  if (part.kind !== Kind.INLINE_FRAGMENT) return undefined;
  return visit(document, {
    SelectionSet: (node) =>
      node.selections.includes(part)
        ? {
            ...node,
            selections: node.selections.flatMap((selection) =>
              selection === part ? part.selectionSet.selections : [selection],
            ),
          }
        : undefined,
  });
}

function withoutUnused(document: DocumentNode, schema: GraphQLSchema): DocumentNode {
  const [unused] = validate(schema, document, [NoUnusedFragmentsRule, NoUnusedVariablesRule]);
  const node = unused?.nodes?.[0];
  const rest = node && without(document, node);
  return rest ? withoutUnused(rest, schema) : document;
}

function withVariables({ variables, operationName }: Operation, document: DocumentNode): Operation {
  const query = print(document);
  const used = Object.entries(variables).filter(([name]) => query.includes(`$${name}:`));
  const isNamed = operationName !== undefined && query.includes(` ${operationName}`);
  return { query, variables: Object.fromEntries(used), ...(isNamed && { operationName }) };
}
