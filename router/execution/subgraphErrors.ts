import { GraphQLError } from 'graphql';
import type { SubgraphError } from './requestExecution.ts';

/**
 * A subgraph's error as an error of the answer: the same message and extensions, with the name of the
 * subgraph, a code where it gave none, and the path that the field has in the whole response.
 */
export function downstreamError(
  error: SubgraphError,
  subgraph: string,
  path: readonly (string | number)[] | undefined,
): GraphQLError {
  const { message, extensions } = error;
  return new GraphQLError(message || `Error while fetching subquery from service "${subgraph}"`, {
    originalError: error as Error,
    ...(path && { path }),
    extensions: {
      ...extensions,
      serviceName: subgraph,
      code: extensions?.['code'] || 'DOWNSTREAM_SERVICE_ERROR',
    },
  });
}
