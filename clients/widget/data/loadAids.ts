import { partners } from '@relance/schema/partners.ts';
import { civilDay, date } from '@relance/sdk/french/dates.ts';
import { help } from '@relance/sdk/french/help.ts';
import { owners } from '@relance/sdk/french/labels.ts';
import { count, counted } from '@relance/sdk/french/numbers.ts';
import type { GraphAnswer, Visitor } from '@relance/sdk/visitor.ts';
import type { AidFilter, WidgetCardFragment } from '../__generated__/graphql.ts';
import { WidgetAid, WidgetAids } from '../documents.ts';
import type { Parameters } from '../parameters/readParameters.ts';
import { Refusal, unavailable, wrongParameter } from '../parameters/refusal.ts';
import { orders } from '../parameters/words.ts';
import type { WidgetAnswer } from './answer.ts';
import { cardOf } from './cardOf.ts';
import { siteLink } from './siteLink.ts';

export interface Question {
  visitor: Pick<Visitor, 'ask'>;
  chosen: Parameters;
  /** Where the site is, `https://relance.example`. */
  base: string;
  now: Date;
}

const list = new Intl.ListFormat('fr');

type Problems = GraphAnswer<unknown>['errors'];

interface Found {
  aids: readonly WidgetCardFragment[];
  total: number;
  next: string | null;
  partial: readonly string[];
}

/** What the element, the frame, the fragment and programs show of a choice; a Refusal where it cannot be. */
export async function loadAids(question: Question): Promise<WidgetAnswer> {
  const { chosen, base, now } = question;
  const { aids, total, next, partial } =
    chosen.id === undefined ? await listed(question) : await one(question, chosen.id);
  const today = civilDay(now);
  const only = total === 1 ? 'Voir cette aide' : `Voir les ${count(total)} aides`;
  return {
    titre:
      chosen.titre ??
      (chosen.id === undefined ? 'Aides du plan de relance' : 'Aide du plan de relance'),
    total,
    compte: total === 0 ? 'Aucune aide ne correspond.' : counted(total, 'aide'),
    aides: aids.map((aid) => cardOf(aid, { fields: chosen.champs, today, base })),
    suite: next,
    partiel: [...partial],
    avis: noticeOf(partial),
    source: `Conférence des Territoires de Lot-et-Garonne, données du ${date(today)}`,
    assistance: {
      ...{ nom: help.name, telephone: help.phone },
      ...{ lien: help.href, horaires: help.hours },
    },
    lien: {
      url: siteLink(base, chosen),
      texte: total === 0 ? 'Voir toutes les aides' : `${only} sur le site du plan de relance`,
    },
  };
}

async function listed({ visitor, chosen }: Question): Promise<Found> {
  const { data, errors } = await visitor.ask(WidgetAids, {
    ...{ filter: filterOf(chosen), orderBy: orders[chosen.tri] },
    ...{ first: chosen.limite, after: chosen.apres ?? null },
    withContact: chosen.champs.includes('contact'),
  });
  if (!data) throw whyNot(errors);
  const { nodes, totalCount, pageInfo, freshness } = data.aids;
  const silent = freshness.silent.map(({ owner }) => owners[owner]);
  return {
    ...{ aids: nodes, total: totalCount },
    next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
    partial: [...new Set([...silent, ...ownersOf(errors)])],
  };
}

async function one({ visitor, chosen }: Question, id: string): Promise<Found> {
  const withContact = chosen.champs.includes('contact');
  const { data, errors } = await visitor.ask(WidgetAid, { id, withContact });
  if (!data || (!data.aid && errors.length > 0)) throw whyNot(errors);
  if (!data.aid) {
    const message =
      'Cette aide n’existe pas, ou plus. La liste est sur la page «\u00A0Aides\u00A0».';
    throw new Refusal(404, 'AIDE_INCONNUE', message, { parametre: 'id' });
  }
  return { aids: [data.aid], total: 1, next: null, partial: ownersOf(errors) };
}

function filterOf(chosen: Parameters): AidFilter {
  const { commune, epci, texte } = chosen;
  const statuses = chosen.statut.flatMap((each) => (each === 'ALL' ? [] : [each]));
  const all = chosen.statut.includes('ALL');
  return {
    ...(chosen.public.length > 0 ? { audiences: chosen.public } : {}),
    ...(chosen.theme.length > 0 ? { themes: chosen.theme } : {}),
    ...(chosen.porteur.length > 0 ? { owners: chosen.porteur } : {}),
    ...(chosen.financeur === undefined ? {} : { funders: [chosen.financeur] }),
    ...(all ? {} : { statuses }),
    ...(commune === undefined ? {} : { territory: { commune } }),
    ...(epci === undefined ? {} : { territory: { epci } }),
    ...(texte === undefined ? {} : { text: texte }),
  };
}

function noticeOf(partial: readonly string[]): string | null {
  if (partial.length === 0) return null;
  return `Liste peut-être incomplète\u00A0: sans nouvelles récentes de ${list.format(partial)}.`;
}

function ownersOf(errors: Problems): string[] {
  const names = errors.flatMap(({ extensions }) => {
    if (extensions?.['code'] !== 'OWNER_UNAVAILABLE') return [];
    const silent = String(extensions['owner']);
    return [partners.find(({ owner }) => owner === silent)?.shortLabel ?? silent];
  });
  return [...new Set(names)];
}

const parameterOf: Readonly<Record<string, string>> = {
  after: 'apres',
  'filter.funders': 'financeur',
  'filter.territory.commune': 'commune',
  'filter.territory.epci': 'epci',
  'filter.text': 'texte',
};

function whyNot(errors: Problems): Refusal {
  const wrong = errors.find(({ extensions }) => extensions?.['code'] === 'BAD_USER_INPUT');
  if (!wrong) return unavailable();
  const argument = String(wrong.extensions?.['argument']);
  const name = parameterOf[argument] ?? argument;
  return wrongParameter(name, 'a une valeur qui n’est pas valable ici. Corrigez-la ou retirez-la.');
}
