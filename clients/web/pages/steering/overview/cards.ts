import { counted, euro, number, shortEuro } from '@relance/sdk/french/numbers.ts';
import type { FreshnessPartsFragment } from '../../../__generated__/graphql.ts';
import { freshnessAt } from '../../../parts/freshness.ts';
import type { Visit } from '../../../server/visit.ts';
import { Delays } from '../effectiveness/documents.ts';
import { datedView } from '../frame/dated.ts';
import { ActionsNow, MoneyNow, ReachNow, UnansweredNow } from './documents.ts';

/** A number of the first page, and the rows behind it. */
export interface Card {
  /** Names it in the page: `engage`. */
  id: string;
  label: string;
  numbers: readonly CardNumber[];
  freshness: FreshnessPartsFragment;
  /** No record was known at that moment. */
  isEmpty?: boolean;
}

/** As people read it, and exactly. */
export interface CardNumber {
  text: string;
  value: number;
  /** What it is, after the number. */
  what: string;
  href: string;
}

/** Actions under way and held up. */
export async function actionsCard(visit: Visit): Promise<Card> {
  const { asOf } = datedView(visit);
  const [freshness, { recoveryActions }] = await Promise.all([
    freshnessAt(visit, asOf),
    visit.ask(ActionsNow, { asOf }),
  ]);
  const { facets, totalCount } = recoveryActions;
  const of = (code: string) => facets.statuses.find((each) => each.code === code)?.count ?? 0;
  const [going, blocked] = [of('IN_PROGRESS'), of('BLOCKED')];
  const href = (statut: string) => visit.query.with('/pilotage/actions', { statut });
  return {
    ...{ id: 'actions', label: 'Actions', freshness, isEmpty: totalCount === 0 },
    numbers: [
      { ...whole(going), what: `en cours sur ${totalCount}`, href: href('en-cours') },
      { ...whole(blocked), what: blocked < 2 ? 'bloquée' : 'bloquées', href: href('bloquee') },
    ],
  };
}

/** Committed and paid: by kind, never added together. */
export async function moneyCards(visit: Visit): Promise<readonly Card[]> {
  const { asOf } = datedView(visit);
  const { execution } = await visit.ask(MoneyNow, { asOf });
  const { total, freshness } = execution;
  visit.noteSilent(freshness.silent);
  const { actions, investments, subsidies } = total;
  const to = (path: string) => visit.query.with(path, {});
  return [
    {
      ...{ id: 'engage', label: 'Engagé', freshness },
      numbers: [
        {
          ...money(actions.committed ?? 0),
          what: `pour les actions, sur ${shortEuro(actions.voted)} votés`,
          href: to('/pilotage/actions'),
        },
        {
          ...money(investments.committed ?? 0),
          what: `pour les investissements, sur ${shortEuro(investments.voted)}`,
          href: to('/pilotage/investissements'),
        },
      ],
    },
    {
      ...{ id: 'verse', label: 'Versé', freshness },
      numbers: [
        { ...money(actions.paid), what: 'pour les actions', href: to('/pilotage/actions') },
        {
          ...money(investments.paid),
          what: 'pour les investissements',
          href: to('/pilotage/investissements'),
        },
        {
          ...money(subsidies.paid),
          what: `de subventions, sur ${shortEuro(subsidies.voted)} attribués`,
          href: to('/pilotage/subventions'),
        },
      ],
    },
  ];
}

/** Half of the subsidies are paid in so many days. */
export async function delayCard(visit: Visit): Promise<Card> {
  const { asOf } = datedView(visit);
  const [freshness, { paymentDelays }] = await Promise.all([
    freshnessAt(visit, asOf),
    visit.ask(Delays, { asOf }),
  ]);
  const { total } = paymentDelays;
  const href = `${visit.query.with('/pilotage/efficacite', {})}#delais`;
  const step = (name: 'PAYMENT' | 'WHOLE', what: string): CardNumber[] => {
    const median = total.steps.find((each) => each.step === name)?.median ?? null;
    if (median === null) return [];
    return [{ text: counted(Math.round(median), 'jour'), value: Math.round(median), what, href }];
  };
  return {
    ...{ id: 'delai', label: 'Délai médian de versement', freshness },
    numbers: [...step('PAYMENT', 'après la notification'), ...step('WHOLE', 'après la demande')],
  };
}

/** Communes that something reaches. */
export async function reachCard(visit: Visit): Promise<Card> {
  const { asOf } = datedView(visit);
  const [freshness, { coverage }] = await Promise.all([
    freshnessAt(visit, asOf),
    visit.ask(ReachNow, { asOf }),
  ]);
  const { total } = coverage;
  const href = (part: string) => `${visit.query.with('/pilotage/efficacite', {})}#${part}`;
  return {
    ...{ id: 'communes', label: 'Communes touchées', freshness },
    numbers: [
      {
        ...whole(total.covered),
        what: `sur ${total.communes}`,
        href: href('communes-touchees'),
      },
      {
        ...whole(total.communes - total.covered),
        what: 'pas encore',
        href: href('communes-non-touchees'),
      },
    ],
  };
}

/** Requests that wait for a decision for too long. */
export async function unansweredCard(visit: Visit): Promise<Card> {
  const { asOf } = datedView(visit);
  const { unansweredRequests } = await visit.ask(UnansweredNow, { asOf });
  const { totalCount, money: asked, freshness } = unansweredRequests;
  visit.noteSilent(freshness.silent);
  const href = visit.query.with('/pilotage/subventions', { vue: 'sans-reponse' });
  return {
    ...{ id: 'sans-reponse', label: 'Demandes sans réponse', freshness },
    numbers: [{ ...whole(totalCount), what: `pour ${euro(asked)} demandés`, href }],
  };
}

function whole(value: number): Pick<CardNumber, 'text' | 'value'> {
  return { text: number(value), value };
}

function money(value: number): Pick<CardNumber, 'text' | 'value'> {
  return { text: shortEuro(value), value };
}
