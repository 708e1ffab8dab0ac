import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  parse,
  visit,
} from 'graphql';

/** A field that a plan may ask for by itself: in a key, or required by another field. */
export interface NeededField {
  name: string;
  /** On some type: then a client may ask for it with other arguments. */
  takesArguments: boolean;
}

/** Every field in the keys and requirements of a supergraph, and the name of the type, which is in all of them. */
export function neededFields(supergraph: DocumentNode): NeededField[] {
  const names = new Set(['__typename']);
  const withArguments = new Set<string>();
  visit(supergraph, {
    Directive: (directive) => {
      for (const fields of fieldSetsOf(directive as ConstDirectiveNode)) {
        visit(parse(`{${fields}}`), { Field: ({ name }) => void names.add(name.value) });
      }
    },
    FieldDefinition: (field: FieldDefinitionNode) => {
      if (field.arguments?.length) withArguments.add(field.name.value);
    },
  });
  return [...names].map((name) => ({ name, takesArguments: withArguments.has(name) }));
}

const fieldSets: Readonly<Record<string, string>> = { join__type: 'key', join__field: 'requires' };

function fieldSetsOf({ name, arguments: given = [] }: ConstDirectiveNode): string[] {
  const argument = fieldSets[name.value];
  return given.flatMap((each) =>
    each.name.value === argument && each.value.kind === Kind.STRING ? [each.value.value] : [],
  );
}
