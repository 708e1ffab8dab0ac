import type { GraphQLError } from 'graphql';
import { type Answer, answerOf, type FormatError } from './answer.ts';

/** An operation that cannot be prepared: every error with its code, and the HTTP status. */
export class OperationRefused extends Error {
  readonly errors: readonly GraphQLError[];
  readonly status: number;

  constructor(errors: readonly GraphQLError[], status: number) {
    super(errors.map(({ message }) => message).join('; '));
    this.name = 'OperationRefused';
    this.errors = errors;
    this.status = status;
  }

  answer(formatError?: FormatError): Answer {
    const { errors, status } = this;
    return answerOf({ data: undefined, errors, status }, formatError);
  }
}
