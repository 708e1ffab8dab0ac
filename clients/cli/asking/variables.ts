import {
  getNullableType,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';
import { readFile } from 'node:fs/promises';

export interface Given {
  /** JSON, or `@` and the path of a file of it. */
  variables?: string | undefined;
  /** `name=value`, each. */
  var: readonly string[];
}

type Variables = Record<string, unknown>;

/** Scalars whose values are no texts. */
const notText = new Set(['Int', 'Float', 'Boolean', 'Euro', 'Share']);

/** The variables as they were given; single ones are read as the operation declares them. */
export async function readVariables(
  { variables, var: single }: Given,
  pathOf: (path: string) => string,
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
): Promise<Variables> {
  const read = variables === undefined ? {} : await readJson(variables, pathOf);
  for (const pair of single) {
    const [, name = '', text = ''] = /^([^=]+)=([^]*)$/.exec(pair) ?? [];
    const declared = variableDefinitions.find(({ variable }) => variable.name.value === name);
    if (declared === undefined) {
      const names = variableDefinitions.map(({ variable }) => variable.name.value).join(', ');
      throw new Error(
        `--var ${pair}: write name=value; the operation has ${names || 'no variables'}.`,
      );
    }
    const type = typeFromAST(schema, declared.type);
    if (type !== undefined && isInputType(type)) read[name] = valueOf(text, type, pair);
  }
  return read;
}

function valueOf(text: string, type: GraphQLInputType, pair: string): unknown {
  const inner = getNullableType(type);
  if (inner === type ? text === 'null' : false) return null;
  if (isListType(inner)) {
    if (/^\s*\[/.test(text)) return jsonIn(text, pair);
    const { ofType } = inner;
    return text.split(',').map((each) => valueOf(each.trim(), ofType, pair));
  }
  if (isInputObjectType(inner) || (!isEnumType(inner) && notText.has(inner.name))) {
    return jsonIn(text, pair);
  }
  return text;
}

async function readJson(given: string, pathOf: (path: string) => string): Promise<Variables> {
  const text = given.startsWith('@')
    ? await readFile(pathOf(given.slice(1)), 'utf8').catch(() => {
        throw new Error(`no such file: ${given.slice(1)}`);
      })
    : given;
  const read = jsonIn(text, `--variables ${given}`);
  if (typeof read === 'object' && read !== null && !Array.isArray(read)) return read as Variables;
  throw new Error(`--variables is an object of JSON, such as '{"first": 10}', not ${given}.`);
}

function jsonIn(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${where}: ${text.trim().slice(0, 60)} is no JSON.`);
  }
}
