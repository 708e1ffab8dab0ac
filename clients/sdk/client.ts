import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type GraphQLFormattedError, print } from 'graphql';

export interface ClientOptions {
  /** Address of the router, such as http://localhost:4000. */
  endpoint: string;
  /** Access token; without it the public asks. */
  token?: string | undefined;
  headers?: Record<string, string>;
}

export interface RelanceClient {
  /** The data of an operation; GraphQLRequestError when the answer has errors. */
  request<Data, Variables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<Data>;
}

/** The graph refused an operation or a part of it. */
export class GraphQLRequestError extends Error {
  constructor(
    readonly errors: readonly GraphQLFormattedError[],
    /** What could be answered all the same. */
    readonly data: unknown,
  ) {
    super(errors.map(({ message }) => message).join('\n'));
  }
}

interface Answer<Data> {
  data?: Data | null;
  errors?: readonly GraphQLFormattedError[];
}

/** The header that says who asks. */
export function bearer(token: string | undefined): Record<string, string> {
  return token === undefined ? {} : { authorization: `Bearer ${token}` };
}

/** Sends typed documents to the graph. */
export function relanceClient({ endpoint, token, headers }: ClientOptions): RelanceClient {
  return {
    async request<Data, Variables>(
      document: TypedDocumentNode<Data, Variables>,
      variables: Variables,
    ): Promise<Data> {
      const response = await fetch(new URL('/graphql', endpoint), {
        method: 'POST',
        headers: {
          ...headers,
          ...bearer(token),
          'content-type': 'application/json',
          accept: 'application/json',
        },
        body: JSON.stringify({ query: print(document), variables }),
      });
      const { data, errors } = await answerOf<Data>(response);
      if (errors) throw new GraphQLRequestError(errors, data);
      if (data == null) {
        throw new Error(`${response.url} answered ${response.status} without data.`);
      }
      return data;
    },
  };
}

// The types of a document hold for what the graph answers: it validates both.
async function answerOf<Data>(response: Response): Promise<Answer<Data>> {
  const answer = jsonOf(await response.text());
  if (typeof answer === 'object' && answer !== null) return answer;
  throw new Error(`${response.url} answered ${response.status}, which is not GraphQL.`);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
