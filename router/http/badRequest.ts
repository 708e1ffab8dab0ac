import { GraphQLError } from 'graphql';

/** A request that is not GraphQL over HTTP: answered as an error with this status. */
export class BadRequest extends GraphQLError {
  constructor(
    message: string,
    readonly status: number,
    readonly headers: Readonly<Record<string, string>> = {},
    code = 'BAD_REQUEST',
  ) {
    super(message, { extensions: { code } });
  }
}
