import type { RelanceClient } from '@relance/sdk/client.ts';
import {
  buildClientSchema,
  buildSchema,
  getIntrospectionQuery,
  type GraphQLSchema,
  type IntrospectionQuery,
} from 'graphql';
import { GraphQLRequestError } from '@relance/sdk/answer.ts';
import { packaged } from '../schema/packaged.ts';

/** What a graph may be asked, by its own word; where it keeps that to itself, as this version knows it. */
export async function schemaOf(
  client: RelanceClient,
  signal?: AbortSignal,
  descriptions = false,
): Promise<GraphQLSchema> {
  const { data, errors } = await client.query<IntrospectionQuery, object>(
    getIntrospectionQuery({ descriptions, specifiedByUrl: descriptions }),
    {},
    { signal },
  );
  if (data !== null) return buildClientSchema(data);
  const isKept = errors.some(({ extensions }) => extensions?.['code'] === 'INTROSPECTION_DISABLED');
  if (!isKept) throw new GraphQLRequestError(errors, data);
  return buildSchema(await packaged('api.graphql'));
}
