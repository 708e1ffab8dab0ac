import { columnsOf, visible } from '@relance/kit/access/sight.sql.ts';
import type { ConferenceContext } from '../context.ts';
import { type ListArguments, readMoment } from '../history/moment.ts';
import { AidConnection, aidConditions, aidList, type AidListArguments } from './aids.ts';
import {
  InvestmentConnection,
  investmentConditions,
  investmentList,
  type InvestmentListArguments,
} from './investments.ts';
import type { ListKind, Relation } from './listKind.ts';
import { readPage } from './page.ts';
import type { Condition } from './parameters.ts';
import { RecordList } from './recordList.ts';
import {
  RecoveryActionConnection,
  recoveryActionConditions,
  recoveryActionList,
  type RecoveryActionListArguments,
} from './recoveryActions.ts';
import {
  SubsidyConnection,
  subsidyConditions,
  subsidyList,
  type SubsidyListArguments,
} from './subsidies.ts';

/** To what a list belongs: everything, or the records tied to a parent by its key. */
export interface Parent {
  relation: Relation;
  key: string;
  /** What else ties them, through records that not everybody sees; the same for all parents of a relation. */
  through?: Condition;
}

const everything: Parent = { relation: 'all', key: '' };

export function aids(context: ConferenceContext, args: AidListArguments, parent = everything) {
  return new AidConnection(list(context, aidList, aidConditions(args.filter), args, parent));
}

export function subsidies(
  context: ConferenceContext,
  args: SubsidyListArguments,
  parent = everything,
) {
  return new SubsidyConnection(
    list(context, subsidyList, subsidyConditions(args.filter), args, parent),
  );
}

export function investments(
  context: ConferenceContext,
  args: InvestmentListArguments,
  parent = everything,
) {
  return new InvestmentConnection(
    list(context, investmentList, investmentConditions(args.filter), args, parent),
  );
}

export function recoveryActions(
  context: ConferenceContext,
  args: RecoveryActionListArguments,
  parent = everything,
) {
  return new RecoveryActionConnection(
    list(context, recoveryActionList, recoveryActionConditions(args.filter), args, parent),
  );
}

// A part of every filter, so that pages, totals and facets, today’s and those of the past, agree.
function inSight({ sight }: ConferenceContext, { kind }: ListKind): Condition[] {
  const sql = visible(sight, columnsOf('r', kind));
  return sql === 'true' ? [] : [{ dimension: 'sight', sql: () => sql }];
}

function list(
  context: ConferenceContext,
  kind: ListKind,
  conditions: Condition[],
  args: ListArguments & { orderBy: string },
  parent: Parent,
): RecordList {
  const order = {
    name: args.orderBy.replace(/_(ASC|DESC)$/, ''),
    descending: args.orderBy.endsWith('_DESC'),
  };
  const tie = parent.through ? [parent.through] : [];
  const request = {
    key: `${kind.kind} ${parent.relation} ${JSON.stringify(args)}`,
    selection: {
      ...{ list: kind, relation: parent.relation, moment: readMoment(args) },
      conditions: [...inSight(context, kind), ...tie, ...conditions],
    },
    order,
    page: readPage(args, args.orderBy, kind.sortKeys[order.name]?.type ?? 'text'),
  };
  return new RecordList(context, request, parent.key);
}
