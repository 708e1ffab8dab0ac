import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Log } from '../log.ts';

/** Coded errors go out as they are; anything else is logged and leaves without its text. */
export function formatErrorWith(log: Log) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error);
    const code = formatted.extensions?.['code'];
    if (cause instanceof GraphQLError && code !== undefined && code !== 'INTERNAL_SERVER_ERROR') {
      return formatted;
    }
    if (code !== undefined && code !== 'INTERNAL_SERVER_ERROR') return formatted;
    log.error({ err: cause, path: formatted.path }, 'a field failed');
    return {
      ...formatted,
      message: 'The server could not answer this field.',
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    };
  };
}
