import { type ConstDirectiveNode, type DocumentNode, Kind, visit } from 'graphql';

/**
 * The supergraph with the keys that a subgraph resolves before those that it does not. To come back to a
 * subgraph Apollo's planner takes the first key that it knows there, resolvable or not (`getLocallySatisfiableKey`).
 */
export function withResolvableKeysFirst(supergraph: DocumentNode): DocumentNode {
  const ordered = <Node extends { directives?: readonly ConstDirectiveNode[] | undefined }>(
    node: Node,
  ): Node | undefined => {
    const { directives = [] } = node;
    const last = directives.filter(isUnresolvableKey);
    if (last.length === 0) return undefined;
    return {
      ...node,
      directives: [...directives.filter((each) => !isUnresolvableKey(each)), ...last],
    };
  };
  return visit(supergraph, { ObjectTypeDefinition: ordered, InterfaceTypeDefinition: ordered });
}

function isUnresolvableKey({ name, arguments: given = [] }: ConstDirectiveNode): boolean {
  return (
    name.value === 'join__type' &&
    given.some(
      ({ name: { value: argument }, value }) =>
        argument === 'resolvable' && value.kind === Kind.BOOLEAN && !value.value,
    )
  );
}
