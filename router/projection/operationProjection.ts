import { executeSync, type FieldNode, type GraphQLError, Kind } from 'graphql';
import { own } from '../codegen/generatedCode.ts';
import type { JsonObject } from '../execution/jsonObject.ts';
import { completeResponse } from './completeResponse.ts';
import {
  generateProjector,
  Irregular,
  type Irregularity,
  type Projector,
} from './generateProjector.ts';
import type { DecidingValues } from './selected.ts';
import { type ShapedOperation, shapeOf } from './selectionShape.ts';

/** Why an answer took the slow path. */
export type FallbackReason = Irregularity | 'variants' | 'variables';

/** The projected answer: the JSON of `data`, or an error in place of all data. */
export type Projected =
  | { readonly data: Buffer; readonly valueCompletion: readonly GraphQLError[] }
  | { readonly failure: Error };

// Every Boolean variable of @skip and @include doubles the number of variants.
const maximumVariants = 32;

/** The projectors of one operation, one per combination of its deciding variables, made on demand. */
export class OperationProjection {
  readonly #shaped: ShapedOperation;
  readonly #projectors = new Map<string, Projector>();
  readonly #onFallback: (reason: FallbackReason) => void;

  constructor(shaped: ShapedOperation, onFallback: (reason: FallbackReason) => void) {
    this.#shaped = shaped;
    this.#onFallback = onFallback;
  }

  /** Writes the data by generated code; data that it does not expect goes the slow, tolerant way. */
  project(data: JsonObject, values: DecidingValues, variables: JsonObject): Projected {
    if (!Object.values(values).every((value) => typeof value === 'boolean')) {
      this.#onFallback('variables');
      return this.#complete(data, values, variables);
    }
    const projector = this.#projectorFor(values);
    if (projector === undefined) {
      this.#onFallback('variants');
      return this.#complete(data, values, variables);
    }
    try {
      return { data: projector(data), valueCompletion: [] };
    } catch (error) {
      if (!(error instanceof Irregular)) throw error;
      this.#onFallback(error.reason);
      return this.#complete(data, values, variables);
    }
  }

  #projectorFor(values: DecidingValues): Projector | undefined {
    const key = Object.values(values).map(Number).join('');
    const known = this.#projectors.get(key);
    if (known) return known;
    if (this.#projectors.size >= maximumVariants) return undefined;
    const projector = generateProjector(shapeOf(this.#shaped, values));
    this.#projectors.set(key, projector);
    return projector;
  }

  #complete(data: JsonObject, values: DecidingValues, variables: JsonObject): Projected {
    try {
      const introspect = (field: FieldNode) => this.#introspect(field, variables);
      const completed = completeResponse(this.#shaped, values, data, introspect);
      return {
        data: Buffer.from(JSON.stringify(completed.data)),
        valueCompletion: completed.errors,
      };
    } catch (error) {
      return { failure: error instanceof Error ? error : new Error(String(error)) };
    }
  }

  #introspect(field: FieldNode, variables: JsonObject): unknown {
    const { schema, operation, fragments } = this.#shaped;
    const { data, errors } = executeSync({
      schema,
      document: {
        kind: Kind.DOCUMENT,
        definitions: [
          { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections: [field] } },
          ...fragments.values(),
        ],
      },
      rootValue: {},
      variableValues: variables,
    });
    const [error] = errors ?? [];
    if (error) throw error;
    return own(data ?? {}, (field.alias ?? field.name).value);
  }
}
