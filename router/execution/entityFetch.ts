import type { FetchNode } from '@apollo/query-planner';
import { OperationTypeNode } from 'graphql';
import { compileRepresentation } from '../representations/compileRepresentation.ts';
import { holdersByRepresentation } from '../representations/holders.ts';
import type { TypeRelations } from '../supergraph/typeRelations.ts';
import { compileMerge, type Merge } from './compileMerge.ts';
import type { PathWalk, ResponsePath } from './entitiesAt.ts';
import { entityErrors } from './entityErrors.ts';
import { isJsonObject, type JsonObject } from './jsonObject.ts';
import { inKnownOrder } from './knownOrder.ts';
import { mergeInto } from './mergeInto.ts';
import type { TargetedStep } from './planStep.ts';
import { compileBody } from './requestBody.ts';
import type { SubgraphResponse } from './requestExecution.ts';
import { applyRewrites } from './rewrites.ts';
import { send } from './send.ts';
import { entityFields } from './sharedEntities.ts';

export interface EntityFetchOptions {
  types: TypeRelations;
  fetch: FetchNode;
  path: ResponsePath;
  /** The way along it. */
  walk: PathWalk;
  /** Several holders of one entity may share what came back: nothing writes to a part of them alone. */
  shares: boolean;
  /** The plan asks the same somewhere else, perhaps for the same entities. */
  repeated: boolean;
}

/** Every object at the path, told to a subgraph by its representation, gets the fields it answers. */
export function compileEntityFetch({
  types,
  fetch,
  path,
  walk,
  shares,
  repeated,
}: EntityFetchOptions): TargetedStep {
  const bodyOf = compileBody(fetch);
  const { serviceName, outputRewrites = [], requires = [], inputRewrites } = fetch;
  const { names, nests } = entityFields(fetch);
  // What is renamed has other names than the text of the fetch says.
  const merge = outputRewrites.length > 0 ? mergeInto : compileMerge(names);
  const represent = compileRepresentation(types, { requires, inputRewrites });
  const isQuery = fetch.operationKind === OperationTypeNode.QUERY;

  return async (execution, targets) => {
    const holders = holdersByRepresentation(targets, represent);
    if (holders.size === 0) return;
    const texts = [...holders.keys()];
    const representations = repeated ? inKnownOrder(execution.sent, serviceName, texts) : texts;
    const body = bodyOf(execution.variables, representations);
    const response = await send(execution, serviceName, { body, isQuery });
    if (response.errors) {
      const sent = { representations, represent, path, walk, subgraph: serviceName };
      execution.errors.push(...entityErrors(response.errors, execution.data, sent));
    }
    const entities = entitiesOf(response, representations.length);
    if (!entities) return;
    for (let index = 0; index < representations.length; index++) {
      const entity = entities[index];
      const objects = holders.get(representations[index] ?? '');
      if (!objects || !isJsonObject(entity)) continue;
      if (outputRewrites.length > 0) {
        // The rewrites depend on the type; the objects know it where the subgraph did not say.
        if (!entity['__typename']) entity['__typename'] = objects[0]?.['__typename'];
        applyRewrites(types, outputRewrites, entity);
      }
      if (shares && nests && objects.length > 1) execution.sharesParts = true;
      mergeIntoAll(objects, entity, shares, merge);
    }
  };
}

function entitiesOf({ data }: SubgraphResponse, expected: number): readonly unknown[] | undefined {
  if (!data) return undefined;
  const entities: unknown = data['_entities'];
  if (!Array.isArray(entities)) {
    throw new Error('Expected "data._entities" in response to be an array');
  }
  if (entities.length !== expected) {
    throw new Error(`Expected "data._entities" to contain ${expected} elements`);
  }
  return entities as readonly unknown[];
}

function mergeIntoAll(
  objects: readonly JsonObject[],
  entity: JsonObject,
  shares: boolean,
  merge: Merge,
): void {
  // The copies are taken first: merging makes the entity's own parts parts of its holder.
  const copies = shares ? [] : objects.slice(1).map(() => structuredClone(entity));
  for (let index = 0; index < objects.length; index++) {
    merge(objects[index] as JsonObject, copies[index - 1] ?? entity);
  }
}
