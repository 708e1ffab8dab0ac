import type { FetchNode } from '@apollo/query-planner';
import { OperationTypeNode } from 'graphql';
import type { TypeRelations } from '../supergraph/typeRelations.ts';
import type { ResponsePath } from './entitiesAt.ts';
import { mergeInto } from './mergeInto.ts';
import type { TargetedStep } from './planStep.ts';
import { compileBody } from './requestBody.ts';
import { applyRewrites } from './rewrites.ts';
import { send } from './send.ts';
import { downstreamError } from './subgraphErrors.ts';

/** A fetch of root fields, merged into the response or into every object at the path. */
export function compileRootFetch(
  types: TypeRelations,
  fetch: FetchNode,
  path: ResponsePath,
): TargetedStep {
  const bodyOf = compileBody(fetch);
  const { outputRewrites = [], serviceName } = fetch;
  const isQuery = fetch.operationKind === OperationTypeNode.QUERY;

  return async (execution, targets) => {
    const body = bodyOf(execution.variables);
    const { data, errors } = await send(execution, serviceName, { body, isQuery });
    for (const error of errors ?? []) {
      const place = error.path ? [...path, ...error.path] : undefined;
      execution.errors.push(downstreamError(error, serviceName, place));
    }
    if (!data) return;
    applyRewrites(types, outputRewrites, data);
    if (targets.length > 1) execution.sharesParts = true;
    for (const target of targets) mergeInto(target, data);
  };
}
