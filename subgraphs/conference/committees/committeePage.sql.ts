import { type SeenColumns, columnsOf, visible } from '@relance/kit/access/sight.sql.ts';
import type { Sight } from '@relance/schema/access/sight.ts';
import { Owner } from '@relance/schema/enums/owner.ts';
import type { Statement } from '../lists/list.sql.ts';
import type { SortKey } from '../lists/listKind.ts';
import type { Cursor, Page } from '../lists/page.ts';
import { type Condition, Parameters } from '../lists/parameters.ts';

/** What a list of the house's own is read from. */
export interface CommitteeList {
  /** A FROM item with the record as `r`. */
  from: string;
  /** What decides who sees a row. */
  seen: SeenColumns;
  /** An expression that is never null, with an index on (it, id). */
  sort: SortKey;
  order: { name: string; descending: boolean };
}

const conference = `'${Owner.CONFERENCE}'`;

export const sessionList: CommitteeList = {
  from: 'committee_session AS r',
  seen: columnsOf('r', 'CommitteeSession', conference),
  sort: { expression: 'r.held_at', type: 'timestamptz' },
  order: { name: 'HELD_AT_DESC', descending: true },
};

export const decisionList: CommitteeList = {
  from: 'committee_decision AS r JOIN committee_session AS s ON s.id = r.session_id',
  seen: columnsOf('r', 'CommitteeDecision', conference),
  sort: { expression: `coalesce(r.due_on, 'infinity'::date)`, type: 'date' },
  order: { name: 'DUE_ON_ASC', descending: false },
};

/** Conditions that tie a list to a parent, over `r` and the parent's key `parent.key`. */
export const committeeRelations = {
  all: 'true',
  committee: 'r.committee_id = parent.key::uuid',
  session: 'r.session_id = parent.key::uuid',
  // The first half finds sessions by their index, the second the decisions of that very item.
  proposition: `s.agenda_items @> jsonb_build_array(jsonb_build_object('propositionNumber', parent.key::int))
    AND s.agenda_items @> jsonb_build_array(jsonb_build_object('propositionNumber', parent.key::int, 'id', r.agenda_item_id))`,
} as const;

export interface CommitteeSelection {
  list: CommitteeList;
  relation: keyof typeof committeeRelations;
  conditions: readonly Condition[];
  sight: Sight;
}

/** A page per parent, one row more than asked to know whether more follow. */
export function committeePageStatement(
  selection: CommitteeSelection,
  page: Page,
  parents: readonly string[],
): Statement {
  const { from, sort, order } = selection.list;
  const p = new Parameters();
  const keys = p.add(parents, 'text[]');
  const where = conditionsOf(selection, p);
  const bound = (cursor: Cursor, comparison: string) =>
    `(${sort.expression}, r.id) ${comparison} (${p.add(cursor.value, sort.type)}, ${p.add(cursor.id, 'uuid')})`;
  if (page.after) where.push(bound(page.after, order.descending ? '<' : '>'));
  if (page.before) where.push(bound(page.before, order.descending ? '>' : '<'));
  const direction = order.descending !== page.backwards ? 'DESC' : 'ASC';
  return {
    text: `
SELECT parent.key AS parent_key, page.*
FROM unnest(${keys}) AS parent (key)
CROSS JOIN LATERAL (
  SELECT r.*, (${sort.expression})::text AS sort_value
  FROM ${from}
  WHERE ${where.join(' AND ')}
  ORDER BY ${sort.expression} ${direction}, r.id ${direction}
  LIMIT ${p.add(page.size + 1, 'int')}
) AS page`,
    values: p.values,
  };
}

/** How many there are in the whole list, per parent. */
export function committeeCountStatement(
  selection: CommitteeSelection,
  parents: readonly string[],
): Statement {
  const p = new Parameters();
  const keys = p.add(parents, 'text[]');
  const where = conditionsOf(selection, p);
  return {
    text: `
SELECT parent.key AS parent_key, found.total
FROM unnest(${keys}) AS parent (key)
CROSS JOIN LATERAL (
  SELECT count(*)::int AS total FROM ${selection.list.from} WHERE ${where.join(' AND ')}
) AS found`,
    values: p.values,
  };
}

function conditionsOf(
  { list, relation, conditions, sight }: CommitteeSelection,
  p: Parameters,
): string[] {
  return [
    committeeRelations[relation],
    visible(sight, list.seen),
    ...conditions.map(({ sql }) => sql(p)),
  ];
}
