import { owners, subsidyStatuses } from '@relance/sdk/french/labels.ts';
import { counted, euro } from '@relance/sdk/french/numbers.ts';
import { subsidyStatusSlugs, ownerSlugs, themeSlugs } from '@relance/sdk/french/slugs.ts';
import type {
  FollowUpRuleFragment,
  SubsidyFilter,
  WaitingSubsidyFragment,
} from '../../../__generated__/graphql.ts';
import { some, valuesOf } from '../../../server/filters.ts';
import type { Visit } from '../../../server/visit.ts';
import type { Listing } from '../figures/figure.ts';
import { datedView } from '../frame/dated.ts';
import { LateSubsidies, UnansweredRequests, UnaskedAids } from './documents.ts';
import { walk, type Window } from './walk.ts';

/** A list of what waits too long, with the rules that say so. */
export interface Waiting extends Listing {
  /** Of the whole list. */
  money: number;
  /** What is in no number, and by which rule something is late; in French. */
  notes: readonly string[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** Subsidies that are granted and not paid in time. */
export async function lateSubsidies(visit: Visit, whole = false, size = 10): Promise<Waiting> {
  const { asOf } = datedView(visit);
  const filter = subsidyFilter(visit);
  const { edges, first } = await walk(windowOf(visit, whole, size), async (window) => {
    return (await visit.ask(LateSubsidies, { asOf, filter, ...window })).lateSubsidies;
  });
  visit.noteSilent(first.freshness.silent);
  return {
    ...{ name: 'retards-de-versement', total: first.totalCount, freshness: first.freshness },
    finding: `${counted(first.totalCount, 'subvention versée', 'subventions versées')} en retard`,
    ...{ money: first.money, notes: notesOf(first, 'le versement'), pageInfo: first.pageInfo },
    columns: columnsOf('Reste à verser'),
    rows: edges.map(rowOf),
  };
}

/** Requests that nobody has decided in time. */
export async function unansweredRequests(visit: Visit, whole = false, size = 10): Promise<Waiting> {
  const { asOf } = datedView(visit);
  const filter = subsidyFilter(visit);
  const { edges, first } = await walk(windowOf(visit, whole, size), async (window) => {
    return (await visit.ask(UnansweredRequests, { asOf, filter, ...window })).unansweredRequests;
  });
  visit.noteSilent(first.freshness.silent);
  return {
    ...{ name: 'demandes-sans-reponse', total: first.totalCount, freshness: first.freshness },
    finding: `${counted(first.totalCount, 'demande')} sans réponse`,
    ...{ money: first.money, notes: notesOf(first, 'la demande'), pageInfo: first.pageInfo },
    columns: columnsOf('Montant demandé'),
    rows: edges.map(rowOf),
  };
}

/** Open aids that nobody asks for. */
export async function unaskedAids(visit: Visit, whole = false): Promise<Waiting> {
  const { asOf } = datedView(visit);
  const { edges, first } = await walk({ first: whole ? 200 : 10, whole }, async (window) => {
    return (await visit.ask(UnaskedAids, { asOf, ...window })).unaskedAids;
  });
  visit.noteSilent(first.freshness.silent);
  return {
    ...{ name: 'aides-sans-demande', total: first.totalCount, freshness: first.freshness },
    finding: `${counted(first.totalCount, 'aide ouverte', 'aides ouvertes')} que personne ne demande`,
    ...{ money: first.money, notes: notesOf(first, 'l’ouverture'), pageInfo: first.pageInfo },
    columns: [
      { label: 'Aide', type: 'text' },
      { label: 'Partenaire', type: 'text' },
      { label: 'À revoir depuis le', type: 'day' },
      { label: 'Jours', type: 'count' },
      { label: 'Enveloppe', type: 'euro' },
    ],
    rows: edges.map(({ dueOn, daysLate, money, node }) => ({
      href: `/aides/${node.id}`,
      cells: [node.title, owners[node.owner], dueOn, daysLate, money],
    })),
  };
}

/** Which subsidies the address keeps. */
export function subsidyFilter({ query }: Visit): SubsidyFilter {
  return {
    text: query.text('q'),
    owners: some(valuesOf(query, 'porteur', ownerSlugs)),
    themes: some(valuesOf(query, 'theme', themeSlugs)),
    statuses: some(valuesOf(query, 'statut', subsidyStatusSlugs)),
  };
}

function windowOf({ query }: Visit, whole: boolean, size: number): Window {
  if (whole) return { first: 200, whole };
  return { first: size, after: query.text('apres', 2_000), whole };
}

function columnsOf(money: string): Listing['columns'] {
  return [
    { label: 'Objet', type: 'text' },
    { label: 'Bénéficiaire', type: 'text' },
    { label: 'Financeur', type: 'text' },
    { label: 'État', type: 'text' },
    { label: 'Échéance', type: 'day' },
    { label: 'Jours de retard', type: 'count' },
    { label: money, type: 'euro' },
  ];
}

interface Edge {
  dueOn: string;
  daysLate: number;
  money: number;
  node: WaitingSubsidyFragment;
}

function rowOf({ dueOn, daysLate, money, node }: Edge): Listing['rows'][number] {
  const { id, title, beneficiaryName, funder, owner, status } = node;
  return {
    href: `/subventions/${id}`,
    cells: [
      ...[title, beneficiaryName, funder?.name ?? owners[owner], subsidyStatuses[status]],
      ...[dueOn, daysLate, money],
    ],
  };
}

interface Told {
  money: number;
  undated: number;
  unknown: number;
  rules: readonly FollowUpRuleFragment[];
}

function notesOf({ money, undated, unknown, rules }: Told, since: string): string[] {
  return [
    `${euro(money)} en tout.`,
    ...(undated > 0 ? [`Non comptées, sans date connue pour ${since}\u00A0: ${undated}.`] : []),
    ...(unknown > 0 ? [`Non comptées, versement non renseigné\u00A0: ${unknown}.`] : []),
    ...rules.map(({ source, confirmed }) =>
      confirmed || /confirmer/.test(source) ? source : `${source} Règle à confirmer.`,
    ),
  ];
}
