import { type GraphQLLeafType, isEnumType, isSpecifiedScalarType } from 'graphql';

const integer = /^-?(?:0|[1-9]\d*)$/;

/** Whether a value that is not null fits its leaf type; scalars of the graph are their subgraph's. */
export function isValidLeaf(value: unknown, type: GraphQLLeafType): boolean {
  if (isEnumType(type)) return typeof value === 'string' && type.getValue(value) !== undefined;
  if (!isSpecifiedScalarType(type)) return true;
  switch (typeof value) {
    case 'boolean':
      return type.name === 'Boolean';
    case 'number':
      if (!Number.isFinite(value)) return false;
      return type.name === 'Int' || type.name === 'ID'
        ? integer.test(String(value))
        : type.name === 'Float';
    case 'string':
      return type.name === 'String' || type.name === 'ID';
    default:
      return false;
  }
}
