import type { ApolloServer } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { OperationRefused } from '@relance/router/engine/refusal.ts';
import type { Engine } from '@relance/router/engine/engine.ts';
import type { SubgraphFetch } from '@relance/router/execution/requestExecution.ts';
import type { ShopRequest } from './operations.ts';

/** What a client sees of an answer: errors in no order. */
export interface SeenAnswer {
  status: number;
  data: unknown;
  errors: string[];
  valueCompletion: string[];
}

interface Body {
  data?: unknown;
  errors?: GraphQLFormattedError[];
  extensions?: { valueCompletion?: GraphQLFormattedError[] };
}

export async function answerOfStock(server: ApolloServer, request: ShopRequest) {
  const { body, http } = await server.executeOperation(request);
  if (body.kind !== 'single') throw new Error('an incremental answer');
  const result = JSON.parse(JSON.stringify(body.singleResult)) as Body;
  return seen(http.status ?? 200, result);
}

export async function answerOfEngine(engine: Engine, fetch: SubgraphFetch, request: ShopRequest) {
  const { query, operationName, variables } = request;
  try {
    const prepared = await engine.prepare({ document: query, operationName });
    const { body, status } = await prepared.execute({ variables, fetch });
    return seen(status, JSON.parse(body.toString()) as Body);
  } catch (error) {
    if (!(error instanceof OperationRefused)) throw error;
    const { body, status } = error.answer();
    return seen(status, JSON.parse(body.toString()) as Body);
  }
}

function seen(status: number, { data, errors = [], extensions }: Body): SeenAnswer {
  return {
    status,
    data,
    errors: errors.map((error) => JSON.stringify(sorted(error))).sort(),
    valueCompletion: (extensions?.valueCompletion ?? []).map((error) =>
      JSON.stringify(sorted(error)),
    ),
  };
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
