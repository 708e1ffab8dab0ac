import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/**
 * Names of the fields that an operation asks for along a path below the field that is resolved. What `@skip` and
 * `@include` take out counts as asked: who goes by this may read too much, and never too little.
 */
export function askedFields(
  { fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>,
  ...path: readonly string[]
): ReadonlySet<string> {
  const fieldsOf = ({ selections }: SelectionSetNode): FieldNode[] =>
    selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection];
      const { selectionSet } =
        selection.kind === Kind.INLINE_FRAGMENT
          ? selection
          : (fragments[selection.name.value] ?? {});
      return selectionSet ? fieldsOf(selectionSet) : [];
    });
  const below = (fields: readonly FieldNode[]) =>
    fields.flatMap(({ selectionSet }) => (selectionSet ? fieldsOf(selectionSet) : []));
  const last = path.reduce<readonly FieldNode[]>(
    (fields, step) => below(fields).filter(({ name }) => name.value === step),
    fieldNodes,
  );
  return new Set(below(last).map(({ name }) => name.value));
}
