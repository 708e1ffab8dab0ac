import {
  type FieldNode,
  type GraphQLField,
  Kind,
  type OperationDefinitionNode,
  type ValueNode,
} from 'graphql';
import type { ListSize } from './costDigest.ts';
import type { Formula, Term } from './formula.ts';

/** Items of a list that says nothing: those within a record are short. */
export const assumedItems = 5;

/** How long a list is: the largest of its slicing arguments, or what is assumed where none is given. */
export function sizeIn(
  formula: Formula,
  list: ListSize | undefined,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  operation: OperationDefinitionNode,
): Term {
  const assumed = list?.assumedSize ?? assumedItems;
  const slices = (list?.slicingArguments ?? []).map((name) => {
    const given = node.arguments?.find((argument) => argument.name.value === name)?.value;
    const usual: unknown = field.args.find((argument) => argument.name === name)?.defaultValue;
    return sliceOf(given, asNumber(usual), operation);
  });
  const fixed = slices.flatMap((slice) => (typeof slice === 'number' ? [slice] : []));
  const named = slices.filter((slice) => typeof slice === 'object');
  const [first] = named;
  if (!first) return formula.constant(fixed.length > 0 ? Math.max(...fixed) : assumed);
  const name = JSON.stringify([assumed, fixed, named]);
  return formula.given(name, (variables) => {
    const sizes = [...fixed];
    for (const { variable, usual } of named) {
      const value = Object.hasOwn(variables, variable) ? variables[variable] : undefined;
      const size = value === undefined ? usual : asNumber(value);
      if (size !== undefined) sizes.push(size);
    }
    return sizes.length > 0 ? Math.max(...sizes) : assumed;
  });
}

/** A variable, and what stands for it where it is left out. */
interface Named {
  variable: string;
  usual?: number | undefined;
}

function sliceOf(
  given: ValueNode | undefined,
  usual: number | undefined,
  { variableDefinitions = [] }: OperationDefinitionNode,
): number | Named | undefined {
  if (!given) return usual;
  if (given.kind !== Kind.VARIABLE) return literal(given);
  const variable = given.name.value;
  const defined = variableDefinitions.find((each) => each.variable.name.value === variable);
  const { defaultValue } = defined ?? {};
  return { variable, usual: defaultValue ? literal(defaultValue) : usual };
}

function literal(value: ValueNode): number | undefined {
  return value.kind === Kind.INT ? asNumber(Number(value.value)) : undefined;
}

/** Null, or what is no number, is as if it were left out; less than nothing is nothing. */
function asNumber(value: unknown): number | undefined {
  return typeof value === 'number' && !Number.isNaN(value) ? Math.max(0, value) : undefined;
}
