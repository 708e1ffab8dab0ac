import { GraphQLScalarType, Kind, print, type ValueNode } from 'graphql';
import { broken, refuse } from './refusal.ts';

/** One scalar in words and rules; `read` and `write` answer undefined for what it does not hold. */
interface ScalarRules<Inside, Outside> {
  name: string;
  description: string;
  specifiedByURL?: string;
  /** What a caller should have sent, as a clause: `14 digits are expected`. */
  expected: string;
  /** What a resolver should have returned, where that differs. */
  expectedInside?: string;
  /** From the graph (a JSON value) to the program. */
  read: (value: unknown) => Inside | undefined;
  /** From the program to the graph. */
  write: (value: unknown) => Outside | undefined;
}

/** A scalar whose variables and literals obey one rule and are refused in the same words. */
export function scalarOf<Inside, Outside>(rules: ScalarRules<Inside, Outside>) {
  const { name, description, specifiedByURL, expected, expectedInside = expected } = rules;
  return new GraphQLScalarType<Inside, Outside>({
    name,
    description,
    specifiedByURL,
    parseValue: (value) => rules.read(value) ?? refuse(name, value, expected),
    parseLiteral(node) {
      const value = literalValue(node);
      return rules.read(value) ?? refuse(name, value ?? print(node), expected, node);
    },
    serialize: (value) => rules.write(value) ?? broken(name, value, expectedInside),
  });
}

interface TextRules {
  name: string;
  description: string;
  specifiedByURL?: string;
  expected: string;
  /** The text to keep, or undefined when it is not one of ours. */
  accept: (text: string) => string | undefined;
}

/** A scalar that is the same text in the program and in the graph. */
export function textScalarOf({ accept, ...words }: TextRules) {
  const acceptText = (value: unknown) => (typeof value === 'string' ? accept(value) : undefined);
  return scalarOf<string, string>({ ...words, read: acceptText, write: acceptText });
}

/** Keeps a text that passes the test, as it stands. */
export function keepIf(test: (text: string) => boolean) {
  return (text: string) => (test(text) ? text : undefined);
}

// Strings and numbers only: `W472000123` without quotes is an enum value, not a text.
function literalValue(node: ValueNode): string | number | undefined {
  if (node.kind === Kind.STRING) return node.value;
  if (node.kind === Kind.INT || node.kind === Kind.FLOAT) return Number(node.value);
  return undefined;
}
