import { GraphQLError } from 'graphql';

/** What is asked of a run does not fit its state; the message says what to do. */
export class RunConflict extends GraphQLError {
  constructor(message: string) {
    super(message, { extensions: { code: 'IMPORT_CONFLICT' } });
  }
}
