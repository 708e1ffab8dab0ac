import type { ClassType } from 'type-graphql';
import type { StoredRecord } from '@relance/kit/records/loadById.ts';
import type { ShownPage } from '@relance/kit/records/recordPage.ts';
import type { ConferenceContext } from '../context.ts';
import { camelCased } from '../index/camelCased.ts';
import { byParent } from '../lists/byParent.ts';
import type { Statement } from '../lists/list.sql.ts';
import { type PageArguments, pageInfoOf, readPage, writeCursor } from '../lists/page.ts';
import {
  committeeCountStatement,
  committeePageStatement,
  type CommitteeSelection,
} from './committeePage.sql.ts';

/**
 * A page of sessions or decisions of one parent; lists that were asked for in the same way share
 * their statements. Nothing is read before it is asked for.
 */
export function committeePage<T extends StoredRecord>(
  context: ConferenceContext,
  type: ClassType<T>,
  selection: Omit<CommitteeSelection, 'sight'>,
  args: PageArguments,
  parent = '',
): ShownPage<T> {
  const { list, relation } = selection;
  const page = readPage(args, list.order.name, list.sort.type);
  const seen = { ...selection, sight: context.sight };
  const key = `${type.name} ${relation} ${JSON.stringify(args)}`;
  const rows = (what: string, statement: (parents: readonly string[]) => Statement) =>
    context.once(`${what} ${key}`, () => byParent(context.dataSource, statement)).load(parent);

  return {
    read: async () => {
      const found = await rows('page', (parents) => committeePageStatement(seen, page, parents));
      const more = found.length > page.size;
      const shown = found.slice(0, page.size);
      if (page.backwards) shown.reverse();
      const edges = shown.map(({ parent_key: _, sort_value: value, ...row }) => ({
        cursor: writeCursor({
          ...{ order: list.order.name, value: String(value), id: String(row['id']) },
        }),
        node: Object.assign(new type() as object, camelCased(row)) as T,
      }));
      return { edges, pageInfo: pageInfoOf(page, edges, more) };
    },
    count: async () => {
      const [row] = await rows('count', (parents) => committeeCountStatement(seen, parents));
      return Number(row?.['total'] ?? 0);
    },
  };
}
