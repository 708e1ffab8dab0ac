import {
  coerceInputValue,
  type GraphQLArgument,
  type GraphQLSchema,
  isRequiredArgument,
} from 'graphql';
import { BadInput } from '@relance/kit/errors.ts';
import type { ExportedList } from '@relance/schema/exports.ts';
import type { ConferenceContext } from '../context.ts';
import { aids, investments, recoveryActions, subsidies } from '../lists/lists.ts';
import type { Order, Selection } from '../lists/list.sql.ts';

/** All records of a list, in an order. */
export interface ExportedSelection {
  selection: Selection;
  order: Order;
}

const lists = { aids, subsidies, investments, recoveryActions } as const;

const paging = new Set(['first', 'after', 'last', 'before']);

/** Reads the arguments of a list as the graph does, but for its pages; throws BadInput at what is wrong. */
export function readSelection(
  schema: GraphQLSchema,
  list: ExportedList,
  given: unknown,
  context: ConferenceContext,
): ExportedSelection {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new BadInput('body', 'is not an object with the arguments of the list.');
  }
  const known = (schema.getQueryType()?.getFields()[list]?.args ?? []).filter(
    ({ name }) => !paging.has(name),
  );
  const names = known.map(({ name }) => name);
  const unknown = Object.keys(given).find((name) => !names.includes(name));
  if (unknown !== undefined) {
    throw new BadInput(unknown, `is no argument of ${list}: there are ${names.join(', ')}.`);
  }
  const values = given as Record<string, unknown>;
  const args = Object.fromEntries(known.map((arg) => [arg.name, coerced(arg, values[arg.name])]));
  const { request } = lists[list](context, args as never).list;
  return { selection: request.selection, order: request.order };
}

function coerced(arg: GraphQLArgument, value: unknown): unknown {
  if (value === undefined && !isRequiredArgument(arg)) return arg.defaultValue;
  return coerceInputValue(value, arg.type, (path, _invalid, error) => {
    throw new BadInput([arg.name, ...path].join('.'), error.message);
  });
}
