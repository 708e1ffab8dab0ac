import type { GraphQLFormattedError } from 'graphql';
import { owners } from '@relance/sdk/french/labels.ts';
import type { QueryCost } from '@relance/sdk/visitor.ts';
import type { Visit } from '../../../server/visit.ts';
import type { Address } from '../address.ts';
import { apiSchema } from '@relance/sdk/apiSchema.ts';
import { type ListShape, listsOf } from '../rows/shape.ts';
import { Problem, problemOf } from './problem.ts';
import { readQuery, type ReadQuery, readVariables } from './read.ts';

/** A question that may be asked: what is written, and what it will answer. */
export interface Question {
  text: string;
  read: ReadQuery;
  variables: Record<string, unknown> | undefined;
}

/** What the graph says before it answers. */
export interface Weighed {
  /** Undefined where it could not be weighed. */
  cost: QueryCost | undefined;
  problems: readonly Problem[];
  /** Undefined where there is nothing that could be asked. */
  question: Question | undefined;
}

/** Reads what is written and asks what it costs. */
export async function weigh(visit: Visit, { query, variables }: Address): Promise<Weighed> {
  const read = readQuery(query);
  const given = readVariables(variables);
  if (read instanceof Problem || given instanceof Problem) {
    const problems = [read, given].filter((each) => each instanceof Problem);
    return { cost: undefined, problems, question: undefined };
  }
  const asked = { query, variables: given };
  const { cost, errors } = await visit.price(asked);
  const question = errors.length > 0 ? undefined : { text: query, read, variables: given };
  return { cost, problems: errors.map(problemOf), question };
}

/** What was answered. */
export interface Answered {
  lists: readonly ListShape[];
  /** Null where nothing came. */
  data: Record<string, unknown> | null;
  /** Partners that did not answer, in French. */
  silent: readonly string[];
  /** Fields that are closed to the visitor. */
  closed: readonly string[];
  /** What else went wrong. */
  problems: readonly Problem[];
}

/** Asks it. */
export async function answerTo(visit: Visit, question: Question): Promise<Answered> {
  const schema = await apiSchema();
  const { operation, fragments } = question.read;
  const { data, errors } = await visit.askFreely({
    query: question.text,
    variables: question.variables,
  });
  const ownersOf = errors.map((error) => silentOwner(error));
  const others = errors.filter(
    (error) => silentOwner(error) === undefined && codeOf(error) !== closedCode,
  );
  return {
    lists: listsOf(schema, operation, fragments),
    data,
    silent: distinct(ownersOf.filter((owner) => owner !== undefined)),
    closed: distinct(errors.filter((error) => codeOf(error) === closedCode).map(closedField)),
    problems: others.map(problemOf),
  };
}

const closedCode = 'UNAUTHORIZED_FIELD_OR_TYPE';

function codeOf({ extensions }: GraphQLFormattedError): unknown {
  return extensions?.['code'];
}

function closedField({ extensions, path = [] }: GraphQLFormattedError): string {
  const field = extensions?.['field'];
  return typeof field === 'string' ? field : path.join('.');
}

/** The partner that an error says was not heard. */
export function silentOwner(error: GraphQLFormattedError): string | undefined {
  if (codeOf(error) !== 'OWNER_UNAVAILABLE') return undefined;
  const owner = error.extensions?.['owner'];
  return owners[owner as keyof typeof owners] ?? 'Un partenaire';
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
