import { GraphQLError } from 'graphql';
import { OperationRefused } from '../engine/refusal.ts';

/** How large a document may be; each is the most that is taken. */
export interface DocumentLimits {
  /** Of the text, comments and all. */
  characters: number;
  /** Names, signs and literals. */
  tokens: number;
  /** Fields within fields, fragments followed. */
  depth: number;
  /** Fields of all operations, fragments put in place. */
  fields: number;
  /** Fields of one operation at its root, fragments put in place. */
  rootFields: number;
  /** Fields under another name, fragments put in place. */
  aliases: number;
  /** Pairs of fields that share a place in the answer: validation compares each with each. */
  comparisons: number;
  /** Directives of the whole document. */
  directives: number;
  /** Directives at one field, fragment or operation. */
  directivesPerPlace: number;
  /** Variables of one operation. */
  variables: number;
  /** Items and fields of one literal argument. */
  values: number;
  /** Lists and objects within each other in one literal argument. */
  valueDepth: number;
}

export const documentLimits: DocumentLimits = {
  characters: 32_768,
  tokens: 1_000,
  depth: 20,
  fields: 1_000,
  rootFields: 50,
  aliases: 100,
  comparisons: 1_000,
  directives: 50,
  directivesPerPlace: 5,
  variables: 50,
  values: 250,
  valueDepth: 10,
};

/** How large the variables of one request may be. */
export interface VariableLimits {
  /** Lists and objects within each other. */
  depth: number;
  /** Items and fields of all of them. */
  values: number;
}

export const variableLimits: VariableLimits = { depth: 16, values: 10_000 };

/** Errors that are told of one request: each costs a look at the text around it. */
export const mostErrors = 3;

const words: Record<keyof DocumentLimits, readonly [what: string, remedy: string]> = {
  characters: ['characters', 'leave out comments, and send long texts as variables'],
  // The rest of the text is not read.
  tokens: ['tokens or more', 'ask for less in one document'],
  depth: ['levels of fields', 'ask for the inner ones in an operation of their own'],
  fields: ['fields, fragments put in place', 'ask for less in one operation'],
  rootFields: ['fields at the root', 'ask for some of them in another operation'],
  aliases: ['aliases', 'ask for some of them in another operation'],
  comparisons: ['pairs of fields at one place', 'select each field once at each place'],
  directives: ['directives', 'leave some out'],
  directivesPerPlace: ['directives at one place', 'leave some out'],
  variables: ['variables of one operation', 'gather them in input objects'],
  values: ['values in one argument', 'send them as a variable'],
  valueDepth: ['levels of values in one argument', 'send a flatter value'],
};

/** Throws where a document is larger than a limit says; `value` is how much was sent. */
export function checkLimit(
  limits: DocumentLimits,
  limit: keyof DocumentLimits,
  value: number,
): void {
  const maximum = limits[limit];
  if (value <= maximum) return;
  const [what, remedy] = words[limit];
  throw tooLarge('document', limit, value, maximum, `${what}, ${maximum} at most: ${remedy}`);
}

export function checkVariableLimit(
  limits: VariableLimits,
  limit: keyof VariableLimits,
  value: number,
): void {
  const maximum = limits[limit];
  if (value <= maximum) return;
  const what = limit === 'depth' ? 'levels of values' : 'values';
  throw tooLarge('variables', limit, value, maximum, `${what}, ${maximum} at most: send less`);
}

function tooLarge(
  subject: 'document' | 'variables',
  limit: string,
  value: number,
  maximum: number,
  rest: string,
): OperationRefused {
  const code = subject === 'document' ? 'DOCUMENT_TOO_LARGE' : 'VARIABLES_TOO_LARGE';
  const has = subject === 'document' ? 'The document has' : 'The variables have';
  const told = Math.min(value, Number.MAX_SAFE_INTEGER);
  return new OperationRefused(
    [
      new GraphQLError(`${has} ${told} ${rest}.`, {
        extensions: { code, limit, value: told, maximum },
      }),
    ],
    400,
  );
}
