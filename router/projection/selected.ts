import {
  type DirectiveNode,
  type DocumentNode,
  Kind,
  print,
  type SelectionNode,
  visit,
} from 'graphql';

/**
 * Values of the variables that @skip and @include read. A null in spite of a default gets past the
 * check of variables: it is an error where a selection depends on it.
 */
export type DecidingValues = Readonly<Record<string, unknown>>;

/** False where @skip or @include leaves the selection out. */
export function isSelected(selection: SelectionNode, values: DecidingValues): boolean {
  for (const directive of selection.directives ?? []) {
    const name = directive.name.value;
    if (name === 'skip' && conditionOf(directive, values)) return false;
    if (name === 'include' && !conditionOf(directive, values)) return false;
  }
  return true;
}

function conditionOf(directive: DirectiveNode, values: DecidingValues): boolean {
  const condition = directive.arguments?.[0]?.value;
  if (condition?.kind !== Kind.VARIABLE) {
    return condition?.kind === Kind.BOOLEAN && condition.value;
  }
  const name = condition.name.value;
  const value = values[name];
  if (typeof value === 'boolean') return value;
  throw new Error(`Unexpected value ${String(value)} for variable $${name} of ${print(directive)}`);
}

/** Names of the variables that decide over a selection somewhere in the document. */
export function decidingVariables(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive(directive) {
      const name = directive.name.value;
      const value = directive.arguments?.[0]?.value;
      if ((name === 'skip' || name === 'include') && value?.kind === Kind.VARIABLE) {
        names.add(value.name.value);
      }
    },
  });
  return [...names].sort();
}
