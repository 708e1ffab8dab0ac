import { date, distance, daysUntil } from '@relance/sdk/french/dates.ts';
import { aidStatuses, audiences, instruments, owners } from '@relance/sdk/french/labels.ts';
import { euro, share } from '@relance/sdk/french/numbers.ts';
import { aidStatusSlugs } from '@relance/sdk/french/slugs.ts';
import type { WidgetCardFragment } from '../__generated__/graphql.ts';
import type { Field } from '../parameters/words.ts';
import type { CardAnswer, LineAnswer } from './answer.ts';

interface CardOptions {
  fields: readonly Field[];
  /** The day in Paris. */
  today: string;
  /** Where the site is. */
  base: string;
}

/** An aid as a card tells it. */
export function cardOf(aid: WidgetCardFragment, { fields, today, base }: CardOptions): CardAnswer {
  return {
    id: aid.id,
    url: `${base}/aides/${encodeURIComponent(aid.id)}`,
    titre: aid.title,
    etat: { code: aidStatusSlugs.slugOf(aid.status), texte: aidStatuses[aid.status] },
    exemple: aid.demo,
    resume: fields.includes('resume') ? aid.summary : null,
    lignes: fields.flatMap((field) => linesOf[field]?.(aid, today) ?? []),
  };
}

type Lines = (aid: WidgetCardFragment, today: string) => LineAnswer[];

const linesOf: Partial<Record<Field, Lines>> = {
  montant: (aid) => line('montant', 'Montant', amountOf(aid)),
  echeance: (aid, today) => line('echeance', 'Échéance', deadlineOf(aid, today)),
  public: (aid) => line('public', 'Pour', aid.audiences.map((each) => audiences[each]).join(', ')),
  theme: (aid) =>
    line('theme', 'Thème', aid.themes.map(({ label, code }) => label ?? code).join(', ')),
  nature: (aid) => line('nature', 'Nature', instruments[aid.instrument]),
  financeur: (aid) => line('financeur', 'Financeur', aid.funder.name),
  porteur: (aid) => line('porteur', 'Porteur', owners[aid.owner]),
  contact: ({ contact }) => [
    ...line('contact', 'Contact', contact?.service),
    ...line(
      'telephone',
      'Téléphone',
      contact?.phone,
      (phone) => `tel:${phone.replace(/[^+\d]/g, '')}`,
    ),
    ...line('courriel', 'Courriel', contact?.email, (email) => `mailto:${encodeURI(email)}`),
  ],
};

function line(
  champ: string,
  nom: string,
  texte: string | null | undefined,
  linkOf?: (texte: string) => string,
): LineAnswer[] {
  if (texte == null || texte === '') return [];
  return [{ champ, nom, texte, ...(linkOf ? { lien: linkOf(texte) } : {}) }];
}

function amountOf({ rate, floor, ceiling }: WidgetCardFragment): string | null {
  const part = rate === null ? '' : `${share(rate)} des dépenses éligibles`;
  const from = floor === null ? '' : `à partir de ${euro(floor)}`;
  const upTo = ceiling === null ? '' : `jusqu’à ${euro(ceiling)}`;
  const between =
    floor !== null && ceiling !== null ? `de ${euro(floor)} à ${euro(ceiling)}` : from || upTo;
  return [part, between].filter((each) => each !== '').join(', ') || null;
}

function deadlineOf({ opensOn, closesOn }: WidgetCardFragment, today: string): string | null {
  if (opensOn !== null && daysUntil(opensOn, today) > 0) {
    return `à partir du ${date(opensOn)} (${distance(opensOn, today)})`;
  }
  if (closesOn === null) return 'sans date limite';
  if (daysUntil(closesOn, today) < 0) return `terminée le ${date(closesOn)}`;
  return `jusqu’au ${date(closesOn)} (${distance(closesOn, today)})`;
}
