import type { DataSource } from 'typeorm';
import { columnsOf, visible } from '@relance/kit/access/sight.sql.ts';
import { publicSight } from '@relance/schema/access/sight.ts';
import { propositions } from '@relance/schema/codes/propositions.ts';
import { AidStatus } from '@relance/schema/enums/aid.ts';
import { ActionStatus } from '@relance/schema/enums/recoveryAction.ts';
import type { Moment } from '../history/moment.ts';
import { aidConditions, aidList } from '../lists/aids.ts';
import { investmentList } from '../lists/investments.ts';
import {
  facetStatement,
  type Selection,
  type Statement,
  totalsStatement,
} from '../lists/list.sql.ts';
import type { ListKind, Relation } from '../lists/listKind.ts';
import type { Condition } from '../lists/parameters.ts';
import { recoveryActionList } from '../lists/recoveryActions.ts';
import { subsidyList } from '../lists/subsidies.ts';
import { type Figure, type Figures, figuresOf } from './figures.ts';

type Row = Record<string, number | string> & { parent_key: string };

const numbers = propositions.map(({ number }) => String(number));
const statuses = recoveryActionList.facets['statuses'];

/**
 * The figures of the plan and of each proposition over the records that everybody sees, at a moment;
 * null is now. The same statements as behind the totals of the lists, eight in all.
 */
export async function readFigures(dataSource: DataSource, moment: Moment | null): Promise<Figures> {
  const open = aidConditions({ statuses: [AidStatus.OPEN] });
  const of = (list: ListKind, relation: Relation = 'all', conditions: Condition[] = []) =>
    publicRecords(list, relation, conditions, moment);
  const read = async (statement: Statement) =>
    dataSource.query<Row[]>(statement.text, statement.values);
  const byStatus = (selection: Selection, parents: readonly string[]) =>
    statuses ? read(facetStatement(selection, statuses, parents)) : [];

  // One after the other: connections are few, and all who ask share them.
  const aids = await read(totalsStatement(of(aidList, 'all', open), ['']));
  const subsidies = await read(totalsStatement(of(subsidyList), ['']));
  const investments = await read(totalsStatement(of(investmentList), ['']));
  const actions = await read(totalsStatement(of(recoveryActionList), ['']));
  const actionStatuses = await byStatus(of(recoveryActionList), ['']);
  const aidsServing = of(aidList, 'propositionOfAid', open);
  const aidRows = await read(totalsStatement(aidsServing, numbers));
  const actionsServing = of(recoveryActionList, 'propositionOfAction');
  const actionRows = await read(totalsStatement(actionsServing, numbers));
  const statusRows = await byStatus(actionsServing, numbers);
  return {
    plan: [
      ...figuresOf('openAids', totals(aids, '')),
      ...figuresOf('subsidies', totals(subsidies, '')),
      ...figuresOf('investments', totals(investments, '')),
      ...figuresOf('actions', { ...totals(actions, ''), ...statusCounts(actionStatuses, '') }),
    ],
    propositions: propositions.map(({ number }): { number: number; figures: Figure[] } => {
      const key = String(number);
      const ofActions = { ...totals(actionRows, key), ...statusCounts(statusRows, key) };
      return {
        number,
        figures: [
          ...figuresOf('openAids', totals(aidRows, key)),
          ...figuresOf('actions', ofActions),
        ],
      };
    }),
  };
}

// Whoever cites a figure must be able to find it again, whatever they may see.
function publicRecords(
  list: ListKind,
  relation: Relation,
  conditions: Condition[],
  moment: Moment | null,
): Selection {
  const isPublic = visible(publicSight, columnsOf('r', list.kind));
  return {
    ...{ list, relation, moment },
    conditions: [{ dimension: 'sight', sql: () => isPublic }, ...conditions],
  };
}

function totals(rows: readonly Row[], key: string): Record<string, number> {
  const row = rows.find((each) => each.parent_key === key);
  const sums = Object.entries(row ?? {}).filter(([column]) => column !== 'parent_key');
  return Object.fromEntries(sums) as Record<string, number>;
}

function statusCounts(rows: readonly Row[], key: string): Record<string, number> {
  const found = rows.filter((row) => row.parent_key === key);
  return Object.fromEntries(
    Object.values(ActionStatus).map((status) => [
      status,
      Number(found.find(({ code }) => code === status)?.['count'] ?? 0),
    ]),
  );
}
