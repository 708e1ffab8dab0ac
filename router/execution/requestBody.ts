import type { FetchNode } from '@apollo/query-planner';
import { own } from '../codegen/generatedCode.ts';
import type { JsonObject } from './jsonObject.ts';

/** Writes the body of one fetch from the client's variables, and from representations as JSON texts. */
export type BodyWriter = (variables: JsonObject, representations?: readonly string[]) => string;

/** All that does not depend on the request is turned into text once. */
export function compileBody(fetch: FetchNode): BodyWriter {
  const { operation, operationName } = withoutIndex(fetch);
  const used = fetch.variableUsages ?? [];
  const name =
    operationName === undefined ? '' : `,"operationName":${JSON.stringify(operationName)}`;
  const head = `{"query":${JSON.stringify(operation)}${name},"variables":{`;
  // The planner gives this name to the entities.
  const taken = used.includes('representations');
  return (variables, representations) => {
    const values = used.flatMap((variable) => {
      const value = own(variables, variable);
      return value === undefined ? [] : [`${JSON.stringify(variable)}:${JSON.stringify(value)}`];
    });
    if (representations && taken) {
      throw new Error('Variables cannot contain key "representations"');
    }
    if (representations) values.push(`"representations":[${representations.join(',')}]`);
    return `${head}${values.join(',')}}}`;
  };
}

/**
 * The planner numbers the operations of a plan (`Home__tourism__3`): without the number, two fetches
 * that ask the same are the same text, so that the transport can send one of them.
 */
export function withoutIndex({ operation, operationName }: FetchNode): {
  operation: string;
  operationName: string | undefined;
} {
  if (!operationName) return { operation, operationName: undefined };
  const shared = operationName.replace(/__\d+$/, '');
  // The name stands once before the first parenthesis or brace, at the head of the text.
  return { operation: operation.replace(operationName, () => shared), operationName: shared };
}
