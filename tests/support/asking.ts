import type { GraphQLFormattedError } from 'graphql';
import type { Identity } from '@relance/schema/access/identity.ts';
import { bearer } from '@relance/sdk/client.ts';
import { askOwner } from './signing.ts';

export interface Answer<Data> {
  data: Data | null;
  errors?: GraphQLFormattedError[];
}

/** A GraphQL request to an owner, as the router sends it. */
export async function askGraph<Data>(
  owner: string,
  url: string,
  query: string,
  variables: Record<string, unknown> = {},
  identity?: Identity,
): Promise<Answer<Data>> {
  const response = await askOwner(owner, url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
    ...(identity && { identity }),
  });
  return (await response.json()) as Answer<Data>;
}

/** A GraphQL request over HTTP; without a token the public asks. */
export async function postQuery<Data>(
  url: string,
  query: string,
  variables: Record<string, unknown> = {},
  token?: string,
): Promise<Answer<Data>> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...bearer(token) },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer<Data>;
}
