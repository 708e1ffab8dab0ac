import {
  actionStatuses,
  aidStatuses,
  investmentStatuses,
  subsidyStatuses,
} from '@relance/sdk/french/labels.ts';
import type {
  ActionStatus,
  AidStatus,
  Audience,
  InvestmentStatus,
  Owner,
  RecordKind,
  StatisticsFilter,
  SubsidyStatus,
} from '../__generated__/graphql.ts';
import { Problem } from '../answering/problem.ts';

/** Which records a figure is of, for every kind in the same words. */
export interface Chosen {
  text?: string | undefined;
  themes?: string[] | undefined;
  territory?: { commune: string } | undefined;
  owners?: Owner[] | undefined;
  statuses?: string[] | undefined;
  audiences?: Audience[] | undefined;
  propositions?: number[] | undefined;
  openOn?: string | undefined;
  years?: { from?: number | undefined; until?: number | undefined } | undefined;
}

type Narrower = 'audiences' | 'propositions' | 'openOn' | 'years';

/** What not every kind can be chosen by. */
const knownTo: Readonly<Record<Narrower, readonly RecordKind[]>> = {
  audiences: ['AID'],
  openOn: ['AID'],
  propositions: ['AID', 'RECOVERY_ACTION'],
  years: ['SUBSIDY', 'INVESTMENT'],
};

const statusesOf: Readonly<Record<RecordKind, Readonly<Record<string, string>>>> = {
  AID: aidStatuses,
  SUBSIDY: subsidyStatuses,
  INVESTMENT: investmentStatuses,
  RECOVERY_ACTION: actionStatuses,
};

/** The filter of the graph for records of a kind; a Problem where the kind knows nothing of what is asked. */
export function figuresFilter(kind: RecordKind, chosen: Chosen): StatisticsFilter {
  for (const [name, kinds] of Object.entries(knownTo)) {
    if (chosen[name as Narrower] !== undefined && !kinds.includes(kind)) {
      throw new Problem(
        `${kind} can't be chosen by ${name}: leave it out, or ask for ${kinds.join(' or ')}.`,
      );
    }
  }
  const { text, themes, territory, owners, propositions, years, audiences, openOn } = chosen;
  const common = { text, themes, territory, owners };
  const statuses = chosen.statuses && statusesIn(kind, chosen.statuses);
  switch (kind) {
    case 'AID':
      return {
        aids: { ...common, statuses: statuses as AidStatus[], audiences, propositions, openOn },
      };
    case 'SUBSIDY':
      return {
        subsidies: { ...common, statuses: statuses as SubsidyStatus[], granted: daysOf(years) },
      };
    case 'INVESTMENT':
      return { investments: { ...common, statuses: statuses as InvestmentStatus[], years } };
    case 'RECOVERY_ACTION':
      return { recoveryActions: { ...common, statuses: statuses as ActionStatus[], propositions } };
  }
}

function statusesIn(kind: RecordKind, statuses: string[]): string[] {
  const known = statusesOf[kind];
  const unknown = statuses.find((status) => !Object.hasOwn(known, status));
  if (unknown === undefined) return statuses;
  const all = Object.entries(known).map(([code, label]) => `${code} (${label})`);
  throw new Problem(`"${unknown}" is no status of ${kind}: use some of ${all.join(', ')}.`);
}

function daysOf(years: Chosen['years']) {
  if (years === undefined) return undefined;
  const { from, until } = years;
  return {
    ...(from !== undefined && { from: `${from}-01-01` }),
    ...(until !== undefined && { until: `${until}-12-31` }),
  };
}
