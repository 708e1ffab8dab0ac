import type { GraphQLFormattedError } from 'graphql';

/** What is wrong with what was written, and where: lines and columns from 1. */
export class Problem {
  constructor(
    readonly message: string,
    readonly place?: { line: number; column: number },
  ) {}
}

/** An error of the graph: in French where it has a sentence, then exactly. */
export function problemOf({ message, locations, extensions }: GraphQLFormattedError): Problem {
  const told = extensions?.['userMessage'];
  return new Problem(typeof told === 'string' ? `${told} (${message})` : message, locations?.[0]);
}
